import { type Clause, type Layout, wordsAfter } from '../events/index.ts'
import type { Scene } from './scene.ts'

/** Whether a verb of promising is meant: not denied, asked, doubted or hung on a condition. */
export function isUndertaken({ layout, clauses }: Scene, clause: Clause): boolean {
  const { verb } = clause
  if (verb.negated || /^(could|might|may|should|must|can)$/.test(verb.modal ?? '')) return false
  if (verb.modal === 'would' && (clause.link !== 'that' || clause.governor?.verb.tense !== 'past')) return false
  if (/^(if|unless|whether|until)$/.test(clause.opener ?? '')) return false
  if (layout.reading.tokens[clause.sentence.last - 1]?.text === '?') return false
  if (verb.form === 'infinitive' || verb.form === 'gerund') return isAsserted(layout, clauses, clause)
  return true
}

/** An infinitive or gerund counts where its own governor tells it as done: "began by pledging", "are pledging", "was ready to offer". */
function isAsserted(layout: Layout, _clauses: readonly Clause[], { governor, link, verb, sentence }: Clause): boolean {
  if (link === 'relative') return true
  if (link === 'infinitive')
    return governor !== null && /^(go on|continue|join|come)$/.test(governor.verb.lemma) && !governor.verb.negated
  const before = layout.reading.tokens[verb.first - 1]
  return (
    verb.first === sentence.first ||
    before?.text === ',' ||
    before?.tag === 'CCONJ' ||
    /^(by|after|while|in)$/.test(before?.lower ?? '')
  )
}

/** "promises to be lively": a prospect, no promise. */
export const isProspect = ({ layout }: Scene, { verb }: Clause): boolean =>
  verb.lemma === 'be' && layout.reading.tokens[verb.last]?.tag === 'ADJ'

/** "vowed to retaliate", "will attack": a threat, no promise. */
export function isHostile({ words, layout, events }: Scene, { verb, sentence }: Clause): boolean {
  const { tokens } = layout.reading
  const head = tokens[verb.head]
  if (!head) return false
  const named = words.verbs.get(head.lemma) ?? []
  if (
    named.some(
      ({ as, words: entry }) => as === 'hostile' && wordsAfter(tokens, verb.head + 1, entry, 1, sentence.last) !== null,
    )
  )
    return true
  const plain = (events.verbs.get(head.lemma) ?? []).filter(
    ({ words: entry, objects, act }) => entry.length === 1 && objects.length === 0 && act !== null,
  )
  return plain.length > 0 && plain.every(({ act }) => /^(ASSAULT|COERCE|SANCTION|THREATEN)$/.test(act?.type ?? ''))
}
