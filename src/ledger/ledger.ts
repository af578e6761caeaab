import type { Kysely } from 'kysely'
import type {
  Actor,
  ActorId,
  ActorKind,
  Article,
  ArticleId,
  Findings,
  KnownActors,
  Mention,
  Span,
} from '../terms/index.ts'
import type { Change, Decided, Decision, MadeDecision, Meant } from './decisions.ts'
import type { Doubted } from './doubts.ts'
import type { ExportLine, ExportOptions } from './export.ts'
import type { Fault } from './fault.ts'
import type { Following } from './following.ts'
import type { KnownEntry, KnownList } from './knownList.ts'
import type { LineMeant } from './lineMeant.ts'
import type { Tables } from './tables.ts'
import type { Watching } from './watching.ts'

/** One article as it was read, ready to be kept. Actor ids are those of the reading; the ledger gives its own. */
export type Record = {
  readonly article: Article
  /** Sentence spans, for search and for opening evidence. */
  readonly sentences: readonly Span[]
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly findings: Findings
  /** Version of the reader and hash of its models and lexicon. */
  readonly readBy: string
}

export type RecordOutcome = { readonly status: 'new' | 'unchanged'; readonly id: ArticleId }

/** An actor that a search found; `id` is `actors.id`. */
export type ActorHit = {
  readonly id: number
  readonly key: ActorId
  readonly kind: ActorKind
  readonly name: string
  readonly country: string | null
  /** In all articles. */
  readonly mentions: number
}

/** Best first; `near` are the names spelt nearly so where nothing fits. */
export type ActorSearch =
  | { readonly status: 'found'; readonly actors: readonly ActorHit[] }
  | { readonly status: 'near'; readonly suggestions: readonly ActorHit[] }
  | { readonly status: 'none' }

/** What a ledger answers; opened alone by `readLedger`, it works while others write and on read-only media. */
export interface ReadLedger {
  /** Whether this article is kept already; ask before reading it. */
  holds(article: Article): Promise<boolean>
  /** Every actor, as a read-only snapshot for the reader. */
  known(): Promise<KnownActors>
  /** Finds actors by any of their names, whole or in part, without regard to case and diacritics; a state by its code too. */
  searchActors(name: string): Promise<ActorSearch>
  /** Full-text search over what was said: ids of `findings`, in no order. `words` is free text, never a query language. */
  searchStatements(words: string): Promise<number[]>
  /** Full-text search over all sentences: ids of `sentences`, best first. */
  searchSentences(words: string): Promise<number[]>
  /** Every article with its reading, or only those of some keys, in the order of their keys. */
  records(only?: readonly ArticleId[]): AsyncIterable<Record>
  /** What people decided and did not take back, in order. */
  decisions(): Promise<readonly MadeDecision[]>
  /** Pairs of actors that may be one, the likeliest first, but for those that are decided; at most so many, and how many there are. Where not all are
   * asked for, a pair further down that was decided to be two is counted with them. */
  doubts(most?: number | null): Promise<{ readonly pairs: readonly Doubted[]; readonly total: number }>
  /** How a decision means an actor (`actors.id`), or one of the names that it goes by; undefined where nothing is known by that name alone,
   * as by a surname, and where reports only describe it. */
  meant(actor: number, name?: string): Promise<Meant | undefined>
  /** How a decision means the line of this id; undefined where there is none. */
  lineMeant(id: string): Promise<LineMeant | undefined>
  /** Lists of known actors, by name. */
  lists(): Promise<readonly KnownList[]>
  /** What such lists say of an actor (`actors.id`). */
  listed(actor: number): Promise<readonly KnownEntry[]>
  /** The whole ledger in an order that its content alone decides, as it stands now. */
  exportLines(options?: ExportOptions): AsyncIterable<ExportLine>
  /** Checks every article and line against what they rest on, article by article and then line by line; gives a step for each. */
  verify(): AsyncIterable<Fault | 'step'>
  /** For views: typed queries over the tables of `tables.ts`. Never for writing: it would be refused. */
  readonly query: Kysely<Tables>
  close(): Promise<void>
}

/** Keeps articles and findings, and decides who is who and what is the same. One transaction a call. */
export interface Ledger extends ReadLedger {
  /** Throws a Failure and keeps nothing where a span is not what it claims to be, the ledger is busy, or the disk is full. */
  record(record: Record): Promise<RecordOutcome>
  /** The same for many in one transaction, all or none: what waits for the disk and what many articles touch is written once. */
  recordAll(records: readonly Record[]): Promise<RecordOutcome[]>
  /** Replaces what a reader found in an article that is kept; people's decisions stay. `unchanged` where no such article is kept. */
  reread(record: Record): Promise<RecordOutcome>
  /** Keeps what a person decided, and all that follows from it. `madeAt` is an ISO 8601 instant. Throws BAD_MEND for what cannot be so. */
  decide(decision: Decision, madeAt: string): Promise<Decided>
  /** Takes the last decision back, or the one of that number; gives it, or undefined where there is none. */
  undo(number?: number): Promise<Decided | undefined>
  /** Keeps a list of known actors in the place of what was loaded under its name before; an empty one takes it out. */
  load(list: KnownList): Promise<Change>
  /** The feeds that are followed, and how far. */
  readonly following: Following
  /** What is watched for, and what is still to be delivered. */
  readonly watching: Watching
}
