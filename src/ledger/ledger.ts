import type { Kysely } from 'kysely'
import type { Actor, Article, ArticleId, Findings, Mention, Span } from '../terms/index.ts'
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

/** What a ledger answers; opened alone by `readLedger`, it works while others write and on read-only media. */
export interface ReadLedger {
  /** Whether this article is kept already; ask before reading it. */
  holds(article: Article): Promise<boolean>
  /** For views: typed queries over the tables of `tables.ts`. Never for writing: it would be refused. */
  readonly query: Kysely<Tables>
  close(): Promise<void>
}

/** Keeps articles and findings, and decides who is who and what is the same. One transaction an article. */
export interface Ledger extends ReadLedger {
  /** Throws a Failure and keeps nothing where a span is not what it claims to be, the ledger is busy, or the disk is full. */
  record(record: Record): Promise<RecordOutcome>
}
