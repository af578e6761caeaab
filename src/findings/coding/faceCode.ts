import type { EventType, Status } from '../../terms/index.ts'
import { codeOf } from '../events/codeOf.ts'
import type { Effect, EventLexicon, Operator } from '../events/lexicon.ts'
import { type FaceMatch, faceMatches } from './faceMatch.ts'
import type { FaceWord } from './faceWord.ts'

/** An act as the words round it tell it. */
export type FaceCode = {
  readonly type: EventType
  readonly mode: string | null
  readonly status: Status
  readonly match: FaceMatch
  readonly effects: readonly Effect[]
  /** Where it stands to its parties: source, act, target in this order, or target, act, "by" source. */
  readonly order: 'active' | 'passive' | 'other'
  /** Words between the source (of a passive, "by") and the act, those of operators left out; many where they stand apart. */
  readonly apart: number
}

const MODAL = /^(would|could|may|might|should|must|can)$/
const IF = /^(if|unless|whether|until)$/
const FUTURE = /^(will|'ll|shall)$/
const NOT = /^(not|n't|never|no|without|nobody|neither)$/
const BREAK = /^([,.;:]|and|but|who|which|while|after)$/
const LIGHT = /^(to|a|an|the|its|his|her|their|has|have|had|is|are|was|were|be|been|being|also|on|it|that)$|ly$/

/** Every act that the lexicon knows in a sentence with what operators, negation and modals before it make of it. */
export function faceCodes(words: readonly FaceWord[], lexicon: EventLexicon): FaceCode[] {
  const matches = faceMatches(words, lexicon)
  return matches.flatMap((match): FaceCode[] => {
    if (match.act === null) return []
    const { effects, first } = effectsBefore(words, match.at, lexicon)
    const before = words.slice(Math.max(0, first - 4), match.at).map(({ lower }) => lower)
    const has = (pattern: RegExp) => before.some((word) => pattern.test(word))
    const code = codeOf(match.act, {
      effects,
      negated: has(NOT),
      future: has(FUTURE),
      conditional: has(MODAL) || words.slice(0, match.at).some(({ lower }) => IF.test(lower)),
      ongoing: false,
    })
    return code ? [{ ...code, match, effects, ...placeOf(words, first, match.end) }] : []
  })
}

/** What operators right before a word make of it, the inmost first, and the word the outmost begins at. */
function effectsBefore(
  words: readonly FaceWord[],
  at: number,
  { operators }: EventLexicon,
): { effects: Effect[]; first: number } {
  const effects: Effect[] = []
  let first = at
  for (let index = at - 1; index >= Math.max(0, first - 5); index--) {
    const word = words[index]
    if (!word || word.party === 'source') break
    if (word.party === 'target') {
      // "urged [Chad] to withdraw": what stands before the one asked counts too
      first = Math.min(first, index + 1)
      continue
    }
    const operator = word.forms
      .flatMap((form) => operators.get(form) ?? [])
      .find(
        (each) =>
          each.words.every((part, n) => words[index + n]?.forms.includes(part)) &&
          reaches(words, index + each.words.length, first, each),
      )
    if (operator && index < at) {
      effects.push(operator.effect)
      first = index
    }
  }
  return { effects, first }
}

/** Whether an operator that ends before `from` takes the act at `to`: "refused to [meet]", "urged Chad to [withdraw]", not "has [met]". */
function reaches(words: readonly FaceWord[], from: number, to: number, { words: own, doer }: Operator): boolean {
  if (own.length === 1 && /^(have|be|do)$/.test(own[0] ?? '')) return false
  const between = words.slice(from - 1, to)
  const linked = between.some(({ lower }) => lower === 'to') || /ing$/.test(words[to]?.lower ?? '')
  if (doer === 'O') {
    const rest = words.slice(from, to)
    return (
      rest.some(({ lower }) => /^(to|from|of|for|into|that)$/.test(lower)) &&
      !rest.some(({ lower }) => BREAK.test(lower))
    )
  }
  return linked && words.slice(from, to).every(({ lower, party }) => party !== 'source' && LIGHT.test(lower))
}

function placeOf(words: readonly FaceWord[], first: number, end: number): Pick<FaceCode, 'order' | 'apart'> {
  const weight = (from: number, to: number): number =>
    words.slice(from, to).filter(({ lower, party }) => party === null && !LIGHT.test(lower)).length
  const lastSource = words.findLastIndex(({ party }, index) => party === 'source' && index < first)
  const nextTarget = words.findIndex(({ party }, index) => party === 'target' && index > first)
  if (lastSource >= 0 && nextTarget >= 0) return { order: 'active', apart: weight(lastSource + 1, first) }
  const by = words.findIndex(
    ({ lower }, index) => index >= end - 1 && lower === 'by' && words[index + 1]?.party === 'source',
  )
  if (by >= 0 && words.slice(0, first).some(({ party }) => party === 'target'))
    return { order: 'passive', apart: weight(end, by) }
  return { order: 'other', apart: words.length }
}
