import type { Chunk } from '../../english/index.ts'
import type { ActorId, Membership } from '../../terms/index.ts'
import { type Clause, doersOf, entryAtVerb, subjectActors, type VerbEntry } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import type { MembershipWords } from './lexicon.ts'
import { bodies, membershipOf, named, type Scene, scenesOf } from './scene.ts'

/** "Chad joined the union", "the fund was launched by Niger", "a programme implemented by Chad and Niger".
 * Not "Chad may join the union" nor "Omar joined the chorus". */
export const byVerb: Finder<Membership> = {
  name: 'memberships/verb',
  find: (context) => scenesOf(context).flatMap((scene) => scene.clauses.flatMap((clause) => ofVerb(scene, clause))),
}

function ofVerb(scene: Scene, clause: Clause): Draft<Membership>[] {
  const found = wordsOf(scene, clause)
  if (!found || !isDone(scene, clause) || scene.layout.inQuote(clause.verb.head)) return []
  const { entry, end } = found
  const { layout, agents } = scene
  const { verb, subject, args } = clause
  const by = args.find(({ prep }) => prep === 'by')
  const doers: ActorId[] = verb.passive
    ? doersOf(layout, [...(by?.chunks ?? []), ...together(scene, clause)], agents)
    : subjectActors(layout, clause, agents)
  const object = verb.passive
    ? bodyBehind(scene, subject)
    : args.flatMap(({ prep, at, chunks }) => (prep === null || at < end ? bodiesIn(scene, chunks) : [])).slice(0, 1)
  const last = args.at(-1)
  const span = {
    start:
      verb.form === 'finite' && !verb.passive ? verb.start : (layout.reading.tokens[verb.head]?.start ?? verb.start),
    end: verb.passive
      ? ((by ?? last)?.chunks.at(-1)?.end ?? verb.end)
      : (args.find(({ chunks }) => chunks.length > 0)?.chunks.at(-1)?.end ?? verb.end),
  }
  return object.flatMap((body) =>
    doers
      .map((doer) => signatory(scene, doer, entry))
      .filter((doer) => doer !== body && fits(scene, doer, entry.as))
      .map((doer) => membershipOf(scene, doer, body, entry.as, span)),
  )
}

/** A president signs a treaty for the state. */
function signatory({ layout }: Scene, doer: ActorId, { words, as }: MembershipWords): ActorId {
  if (as !== 'member' || layout.kindOf(doer) !== 'person' || !/^(sign|ratify|accede)$/.test(words[0] ?? '')) return doer
  const country = layout.countryOf(doer)
  return (country === null ? null : layout.stateOf(country)) ?? doer
}

/** People lead and found; only states, bodies and groups are members, implement or host. */
const fits = ({ layout }: Scene, actor: ActorId, as: Membership['as']): boolean =>
  layout.kindOf(actor) !== 'person' || as === 'leader' || as === 'founder'

const bodiesIn = ({ layout }: Scene, chunks: readonly Chunk[]): ActorId[] => {
  const heads = bodies(layout, chunks)
  if (heads.length > 0) return heads
  return chunks.flatMap((chunk) => {
    const before = layout.mentionsAt(chunk.head - 1)[0]
    const head = layout.reading.tokens[chunk.head]
    const naming = /^(agreement|treaty|pact|alliance|bloc|group|programme|program|initiative|coalition|format)$/.test(
      head?.lemma ?? '',
    )
    return before && naming && layout.kindOf(before.actor) === 'organization' ? [before.actor] : []
  })
}

/** Of a passive the subject; "the initiative to form the coalition was launched by" speaks of the coalition. */
function bodyBehind(scene: Scene, subject: readonly Chunk[]): ActorId[] {
  const { layout, clauses } = scene
  const direct = bodiesIn(scene, subject)
  if (direct.length > 0) return direct
  const chunk = subject[0]
  if (!chunk) return []
  const inner = clauses.find(
    ({ noun, link, verb }) =>
      link === 'infinitive' &&
      noun?.first === chunk.first &&
      /^(form|create|found|establish|build|launch|set up)$/.test(verb.lemma),
  )
  const object = inner?.args.find(({ prep }) => prep === null)
  const within = object ? bodiesIn(scene, object.chunks) : []
  if (within.length > 0) return within
  const comma = layout.reading.tokens[chunk.first - 1]?.text === ','
  const before = comma ? layout.chunkAt(chunk.first - 2) : undefined
  return before ? bodies(layout, [before]) : []
}

/** ", together with [X]" behind a passive. */
function together({ layout, sentence }: Scene, { verb }: Clause): Chunk[] {
  const { tokens } = layout.reading
  for (let index = verb.last; index < sentence.last - 2; index++) {
    if (!/^(together|along|jointly)$/.test(tokens[index]?.lower ?? '') || tokens[index + 1]?.lower !== 'with') continue
    const chunk = layout.chunkAt(index + 2)
    return chunk && named(layout, [chunk]).length > 0 ? [chunk] : []
  }
  return []
}

/** The words that a clause's verb begins, and the token after them; "is joined by" makes nobody a member. */
const wordsOf = ({ layout, words }: Scene, clause: Clause): VerbEntry<MembershipWords> | null =>
  entryAtVerb(
    layout.reading.tokens,
    clause,
    words.verbs,
    ({ as }, asBe) => asBe || !clause.verb.passive || as !== 'member',
  )

/** Told as a fact: no future, no denial, no wish. */
function isDone({ layout, sentence }: Scene, { verb, opener, governor, link }: Clause): boolean {
  if (verb.negated || verb.modal !== null || verb.tense === 'future') return false
  if (/^(if|unless|whether)$/.test(opener ?? '') || layout.reading.tokens[sentence.last - 1]?.text === '?') return false
  if (link === 'infinitive' || (link === 'gerund' && verb.form === 'gerund')) {
    if (!governor) return false
    const asserting = /^(help|continue|begin|start|go on|win|respond)$/.test(governor.verb.lemma)
    const comma = layout.reading.tokens[verb.first - 1]?.text === ','
    return asserting || (link === 'gerund' && comma)
  }
  return true
}
