import type { Chunk } from '../../english/index.ts'
import { type Event, type EventType, overlaps } from '../../terms/index.ts'
import type { Context, Draft } from '../steps.ts'
import { tailsOf } from './argumentsOf.ts'
import { type Candidate, draftOf } from './candidate.ts'
import type { Clause } from './clause.ts'
import { codeOf } from './codeOf.ts'
import type { NounEntry } from './lexicon.ts'
import { entryOf, isDoubtful } from './nounEvents.ts'
import { behind, behindAny, ownersOf, unique } from './parties.ts'
import type { Scene } from './scene.ts'
import { finalSides } from './sides.ts'
import { isGame } from './sport.ts'
import { chainOf, isUnreal } from './telling.ts'
import { actsOf } from './undertakings.ts'
import { nounLemma } from './words.ts'

/** Acts that a text speaks of as known without saying who did them to whom: "[the closure] has cost the market dear", "[last week's raid]", "the ships
 * [were let go]". Alone they are no event; a ledger knows by them that this article, too, speaks of an event that others tell whole.
 * Not "a raid", nor "the planned raid". `events` are those that the article tells itself. */
export function recallsOf({ scenes, lexicon }: Pick<Context, 'scenes' | 'lexicon'>, events: readonly Event[]): Event[] {
  const found: Event[] = []
  const isNew = ({ trigger }: Draft<Event>): boolean =>
    [...events, ...found].every((other) => !overlaps(other.trigger, trigger))
  for (const scene of scenes) {
    if (isGame(scene)) continue
    const verbs = scene.clauses.flatMap((clause) => verbRecall(scene, clause) ?? [])
    const nouns = scene.chunks.flatMap((chunk) => nounRecall(scene, lexicon, chunk) ?? [])
    for (const candidate of [...nouns, ...verbs]) {
      const whole = draftOf(scene, candidate)
      const draft = candidate.clause === null && !isDated(scene, candidate) ? { ...whole, date: null } : whole
      if (!isNew(draft)) continue
      found.push({ ...draft, recall: true, evidence: { ...draft.evidence, foundBy: 'events/recalls' } })
    }
  }
  return found
}

/** Whether a noun has a day of its own before the next verb or comma, "the raid on Monday", "the shooting of 4 March"; the rest of its sentence tells when
 * something else was said or done. */
function isDated({ layout: { reading, chunkAt }, sentence }: Scene, { predicate, trigger }: Candidate): boolean {
  const from = chunkAt(predicate)?.start ?? trigger.start
  const stop = reading.tokens.findIndex(
    ({ tag, text }, at) => at > predicate && (/^(VERB|AUX)$/.test(tag) || /^[,;:–—]$/.test(text)),
  )
  const end = Math.min(sentence.end, reading.tokens[stop]?.start ?? sentence.end)
  return reading.times.some((time) => time.end > from && time.start < end)
}

/** A noun that names an act, made definite by an article, a possessor or its day. */
function nounRecall({ layout, clauses }: Scene, lexicon: Context['lexicon'], chunk: Chunk): Candidate | null {
  const { tokens } = layout.reading
  const head = tokens[chunk.head]
  if (!head || layout.inQuote(chunk.head) || layout.mentionsAt(chunk.head).length > 0) return null
  const entry: NounEntry | null = entryOf(layout, lexicon.events.nouns.get(nounLemma(head)) ?? [], chunk)
  if (
    !entry ||
    !(KNOWN.has(entry.act.type) || isAccord(entry)) ||
    isDoubtful(layout, chunk) ||
    !isDefinite(tokens.slice(chunk.first, chunk.head + 1))
  )
    return null
  const tails = tailsOf(layout, chunk)
  const sources = unique([...ownersOf(layout, { ...chunk, last: chunk.head }), ...behind(layout, tails, 'by')])
  const targets = behindAny(layout, tails, [...entry.frame.targets, 'of', 'on', 'against']).filter(
    (actor) => !sources.includes(actor),
  )
  const sides = entry.frame.mutual ? { sources: unique([...sources, ...targets]), targets: [] } : { sources, targets }
  const host: Clause | undefined = clauses.find(({ args }) => args.some(({ chunks }) => chunks.includes(chunk)))
  if (host && (host.verb.negated || /^(if|unless|whether)$/.test(host.opener ?? ''))) return null
  const code = { ...entry.act, status: 'occurred' as const }
  return { predicate: chunk.head, entry, code, sides, trigger: { start: head.start, end: head.end }, clause: null }
}

const isDefinite = (words: readonly { readonly lower: string; readonly tag: string }[]): boolean =>
  words.some(({ lower }, at) =>
    at === 0
      ? /^(the|this|that|these|those|his|her|its|their)$/.test(lower) || lower.endsWith("'s")
      : /^['’]s?$/.test(lower) || /^['’]s$/.test(lower),
  )

/** What nouns call back: deeds and meetings; words of praise and blame are said anew each time. */
const KNOWN: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'AID',
  'RETREAT',
  'CONSULT',
  'COOPERATE',
])

/** "the patrol accord", "the truce": what two sides settled is known as a deed is. */
const isAccord = ({ act, frame }: NounEntry): boolean =>
  frame.mutual && /^(AGREE|SUPPORT|CONCEDE)$/.test(act.type) && act.mode === null

/** What is done and can be spoken of as done to nobody named; visits, promises and words need their parties to be known again. */
const DEEDS: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'AID',
  'RETREAT',
])

/** A verb of the lexicon in a clause that tells what happened, whoever is missing. */
function verbRecall(scene: Scene, clause: Clause): Candidate | null {
  const { layout, events } = scene
  if (layout.inQuote(clause.verb.head)) return null
  const [match] = actsOf(scene, clause)
  if (!match?.entry.act || !DEEDS.has(match.entry.act.type)) return null
  const chain = chainOf(layout, events, clause)
  if (!chain || chain.telling.future || chain.telling.conditional || isUnreal(layout, chain, clause)) return null
  const code = codeOf(match.entry.act, { ...chain.telling, ongoing: false })
  if (code?.status !== 'occurred') return null
  const sides = finalSides(scene, clause, match, chain, code) ?? { sources: [], targets: [] }
  const verb = layout.reading.tokens[clause.verb.head]
  if (!verb) return null
  return {
    predicate: clause.verb.head,
    entry: match.entry,
    code,
    sides,
    trigger: { start: verb.start, end: verb.end },
    clause,
  }
}
