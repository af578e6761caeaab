import { type EnglishModel, type Reading, read } from './english/index.ts'
import { type FindingsLexicon, find } from './findings/index.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { PressOutcome } from './press/index.ts'
import type { Article, Failure, Findings, KnownActors } from './terms/index.ts'

/** What reading needs, loaded once by the caller. */
export type Reader = {
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly readBy: string
}

export type Read = { readonly article: Article; readonly reading: Reading; readonly findings: Findings }

export type PipelineOutcome =
  | ({ readonly status: 'new' } & Read)
  | { readonly status: 'unchanged'; readonly article: Article }
  | { readonly status: 'failed'; readonly source: string; readonly cause: Failure }

/** Reads one article and finds what it tells; nothing is kept. */
export function readArticle(article: Article, reader: Reader, known: KnownActors = { actors: [] }): Read {
  const reading = read(article, reader.english, known)
  return { article, reading, findings: find(reading, reader.findings) }
}

/** The whole way, one article at a time: fetch, read, find, record. Each article is in the ledger whole or not at all. */
export async function* addAll(
  reports: AsyncIterable<PressOutcome>,
  reader: Reader,
  ledger: Ledger,
): AsyncGenerator<PipelineOutcome> {
  for await (const report of reports) {
    if (report.status === 'failed') {
      yield report
      continue
    }
    const { article } = report
    if (await ledger.holds(article)) {
      yield { status: 'unchanged', article }
      continue
    }
    const { reading, findings } = readArticle(article, reader)
    const { status } = await ledger.record({
      article,
      sentences: reading.sentences,
      actors: reading.actors,
      mentions: reading.mentions,
      findings,
      readBy: reader.readBy,
    })
    yield status === 'new' ? { status, article, reading, findings } : { status, article }
  }
}
