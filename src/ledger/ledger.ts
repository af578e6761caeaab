import type { Kysely } from 'kysely'
import type { Actor, Article, ArticleId, Findings, KnownActors, Mention, Span } from '../terms/index.ts'
import type { Tables } from './tables.ts'

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

/** Keeps articles and findings, and decides who is who and what is the same. One transaction an article. */
export interface Ledger {
  /** Whether this article is kept already; ask before reading it. */
  holds(article: Article): Promise<boolean>
  record(record: Record): Promise<RecordOutcome>
  /** A read-only snapshot for the reader. */
  known(): Promise<KnownActors>
  /** For views: typed queries over the tables of `tables.ts`. Never for writing. */
  readonly query: Kysely<Tables>
  /** Full-text search over statement contents and sentences; ids best first. `words` is free text, never a query language. */
  searchStatements(words: string): Promise<string[]>
  close(): Promise<void>
}
