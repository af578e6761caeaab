import { inflectionOf, mayBeParticiple } from '../inflection.ts'
import type { Draft } from '../retag.ts'
import { isVerbal, pastAdverbs, type Retag, startsPhrase, tagSet, wordSet } from './neighbours.ts'

/** `have` and `do` without another verb are main verbs: `they have a plan`; not `they have met`, `did the council say`. */
export const haveAndDo: Retag = {
  words: wordSet("have has had having do does did doing done 've"),
  tags: tagSet('VERB', 'AUX'),
  mend: (tokens, at) => {
    const token = tokens[at]
    if (!token || !/^(have|has|had|having|do|does|did|doing|done|'ve)$/.test(token.lower) || !isVerbal(token))
      return null
    if (/^(having|doing|done)$/.test(token.lower) && token.lower !== 'having') return 'VERB'
    const next = pastAdverbs(tokens, at + 1)
    const have = /^(ha|'ve)/.test(token.lower)
    if (next && isVerbal(next) && (!have || mayBeParticiple(next) || /^(been|had)$/.test(next.lower))) return 'AUX'
    const after = tokens[at + 1]
    if (after && /^(n't|not)$/.test(after.lower)) return 'AUX'
    if (opens(tokens[at - 1]) && asks(tokens, at, have)) return 'AUX'
    return 'VERB'
  },
}

/** Whether a subject and then the verb that the auxiliary wants follow: `have the envoys left?` */
function asks(tokens: readonly Draft[], at: number, have: boolean): boolean {
  for (let index = at + 1; index < at + 9; index++) {
    const token = tokens[index]
    if (!token) return false
    if (isVerbal(token) && index > at + 1) return have ? mayBeParticiple(token) : inflectionOf(token) === 'base'
    if (!startsPhrase(token) && token.tag !== 'PART' && token.tag !== 'ADV' && token.lower !== 'of') return false
  }
  return false
}

const opens = (before: { lower: string; tag: string } | undefined): boolean =>
  !before ||
  before.tag === 'PUNCT' ||
  before.tag === 'CCONJ' ||
  /^(what|why|how|when|where|who|so|nor|neither|only)$/.test(before.lower)

/** The `be` of `there is` and `there have been` is a main verb. */
export const thereBe: Retag = {
  words: wordSet("is are was were be been being 's 're"),
  tags: tagSet('VERB', 'AUX'),
  mend: (tokens, at) => {
    const token = tokens[at]
    if (!token || !/^(is|are|was|were|be|been|'s|'re|being)$/.test(token.lower) || token.tag === 'PART') return null
    for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
      const before = tokens[back]
      if (before?.lower === 'there') return isVerbal(tokens[at + 1]) && tokens[at + 1]?.lower === 'been' ? null : 'VERB'
      if (before?.tag !== 'AUX' && before?.tag !== 'ADV' && before?.lower !== 'not' && before?.lower !== "n't")
        return null
    }
    return null
  },
}
