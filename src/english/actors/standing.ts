import type { Reference } from './draft.ts'
import { follows, type Scene } from './scene.ts'

/** How a state stands in its sentence: what acts or is told of, the owner of a title, where something is, or anything else. */
export type Standing = 'subject' | 'titled' | 'placed' | 'dealt' | 'other'

const PLACED =
  /^(?:in|at|from|to|into|near|across|outside|inside|with|against|over|about|on|towards?|visit\w*|including|between)$/

/** Verbs of what one party does to another, and so not to its own ministers. */
const TO_ANOTHER =
  /^(?:accuse|blame|condemn|criticise|criticize|denounce|urge|warn|thank|summon|sue|meet|visit|invite|host|receive|welcome|greet|recognise|recognize|ask|call|attack|bomb|sanction|support|press|challenge|praise|congratulate)$/

/** How a reference to a state, or to a body of one, stands. */
export function standingOf(scene: Scene, { first, last }: Reference): Standing {
  const { words, parsed } = scene
  if (isTitled(scene, last)) return 'titled'
  const before = follows(scene, first) ? first - 1 : -1
  const near = words[before]?.fold === 'the' ? words[before - 1] : words[before]
  if (before >= 0 && near && PLACED.test(near.fold)) return 'placed'
  const [from, to] = [words[first]?.first ?? 0, words[last - 1]?.last ?? 0]
  for (let at = from; at < to; at++) {
    const { head, tag } = parsed.tokens[at] ?? { head: -1, tag: 'PUNCT' }
    if (tag === 'PUNCT' || (head >= from && head < to)) continue
    return standingAt(scene, at)
  }
  return 'other'
}

/** How the phrase stands that a word heads or modifies: `Kenyan` in `Kenyan police said` as police does. */
function standingAt({ parsed: { tokens } }: Scene, from: number): Standing {
  let at = from
  for (let step = 0; step < 3; step++) {
    const token = tokens[at]
    if (!token || token.head < 0) return 'other'
    if (token.relation === 'nsubj:pass') return 'other'
    if (token.relation.startsWith('nsubj')) return 'subject'
    if (/^(?:obj|iobj)/.test(token.relation)) {
      const verb = tokens[token.head]
      return TO_ANOTHER.test(verb?.lemma ?? '') ? 'dealt' : 'other'
    }
    if (!/^(?:amod|compound|nmod:poss|flat|conj|appos)/.test(token.relation)) return 'other'
    at = token.head
  }
  return 'other'
}

/** Whether a title comes right after, with words of its field between: `Kenyan Energy Minister`. */
function isTitled(scene: Scene, last: number): boolean {
  const { hits, startsAt, words } = scene
  for (let at = last; at < last + 4 && follows(scene, at) && !startsAt.has(at); at++) {
    if (hits.titles.get(at)?.entry.sort === 'office') return true
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(words[at]?.tag ?? '')) return false
  }
  return false
}
