import type { Day, Event, Interval, Span } from '../../terms/index.ts'
import type { Draft } from '../steps.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import { contextsOf } from './contexts.ts'
import type { NounEntry, VerbEntry } from './lexicon.ts'
import { placeOf } from './place.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'
import { whenOf } from './when.ts'

/** An act that the rules propose: who does what to whom by which entry, before it becomes an event. A judge may be asked about each. */
export type Candidate = {
  /** Index in `reading.tokens` of the verb or noun that tells it. */
  readonly predicate: number
  readonly entry: VerbEntry | NounEntry
  readonly code: Code
  readonly sides: Sides
  readonly trigger: Span
  /** The clause whose place it has; null for a noun without a light verb. */
  readonly clause: Clause | null
}

/** The event that a candidate makes, with time, place and contexts as its sentence tells them. */
export function draftOf(
  { layout, events, sentence }: Scene,
  { predicate, entry, code, sides, trigger, clause }: Candidate,
): Draft<Event> {
  return {
    kind: 'event',
    type: code.type,
    mode: code.mode,
    context: contextsOf(layout, events, sentence),
    sources: sides.sources,
    targets: sides.targets,
    trigger,
    status: code.status,
    date: notAhead(
      layout.reading.anchor,
      code.status,
      whenOf(layout, sentence, layout.reading.tokens[predicate]?.start ?? trigger.start),
    ),
    place: clause ? placeOf(layout, clause, sides) : null,
    evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end }, entry: nameOf(entry) },
  }
}

/** A day after the report is none of an act that is done: it belongs to something else in the sentence. */
const notAhead = (anchor: Day | null, status: Event['status'], date: Interval | null): Interval | null =>
  status === 'occurred' && anchor !== null && date !== null && date.from.iso > anchor.iso ? null : date

/** An entry as the lexicon writes it. */
const nameOf = (entry: VerbEntry | NounEntry): string =>
  'words' in entry ? entry.words.join(' ') : [...entry.thing.before, entry.thing.head, ...entry.thing.after].join(' ')
