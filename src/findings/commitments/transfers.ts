import type { Commitment } from '../../terms/index.ts'
import { type Clause, isMoney, subjectActors, wordsAfter } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isUndertaken } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "The ministry will send 20 ambulances to Chad": a transfer in the plain future, by a state or a body, to somebody else.
 * Not "prices will help exporters", nor what a person will do, nor what nobody gains by. */
export const transfers: Finder<Commitment> = {
  name: 'commitments/transfer',
  find: (context) =>
    scenesOf(context).flatMap((scene) => scene.clauses.flatMap((clause) => transferOf(scene, clause) ?? [])),
}

function transferOf(scene: Scene, clause: Clause): Draft<Commitment> | null {
  const { layout, sentence } = scene
  const said = future(scene, clause)
  if (!said || !isUndertaken(scene, said) || layout.inQuote(clause.verb.head)) return null
  if (!gives(scene, clause)) return null
  const by = subjectActors(layout, said, scene.agents)
  if (by.length === 0 || by.every((actor) => layout.kindOf(actor) === 'person')) return null
  const draft = commitmentOf(scene, by, contentSpan(layout, sentence, said.verb.first, clause.verb.last), clause.args)
  const worth =
    draft.amount !== null ||
    /^(contribute|support|help|assist|aid|defend|train)$/.test(layout.reading.tokens[clause.verb.head]?.lemma ?? '') ||
    clause.args.some(({ prep, chunks }) => prep === null && chunks.some((chunk) => isAid(scene, chunk.head)))
  const meant =
    draft.to.length > 0 || (draft.amount !== null && clause.args.some(({ prep }) => /^(to|for)$/.test(prep ?? '')))
  return worth && meant ? draft : null
}

/** The clause in the plain future that an act stands in: "will provide", "will [continue] to contribute". */
function future(_scene: Scene, clause: Clause): Clause | null {
  if (clause.verb.passive) return null
  if (isFuture(clause)) return clause
  const { governor, link } = clause
  return link === 'infinitive' &&
    governor &&
    isFuture(governor) &&
    /^(continue|begin|start|help|go on)$/.test(governor.verb.lemma)
    ? governor
    : null
}

const isFuture = ({ verb, link, governor }: Clause): boolean =>
  verb.tense === 'future' || (verb.modal === 'would' && link === 'that' && governor?.verb.tense === 'past')

const gives = ({ words, layout }: Scene, { verb, sentence }: Clause): boolean => {
  const { tokens } = layout.reading
  return (words.wills.get(tokens[verb.head]?.lemma ?? '') ?? []).some(
    ({ as, words: entry }) => as === 'give' && wordsAfter(tokens, verb.head + 1, entry, 1, sentence.last) !== null,
  )
}

function isAid({ layout, events }: Scene, head: number): boolean {
  const token = layout.reading.tokens[head]
  if (!token) return false
  const chunk = layout.chunkAt(head)
  if (chunk && isMoney(layout.reading.tokens, chunk)) return true
  return ['aid', 'arms', 'troops', 'peacekeepers', 'refugees'].some((name) =>
    (events.things.get(name) ?? []).some((thing) => thing.before.length === 0 && thing.head === token.lemma),
  )
}
