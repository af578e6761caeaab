import { type EnglishModel, type Reading, read } from './english/index.ts'
import { type FindingsLexicon, find } from './findings/index.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { PressOutcome } from './press/index.ts'
import { type Article, Failure, type Findings, type KnownActors } from './terms/index.ts'

/** What reading needs, loaded once by the caller. */
export type Reader = {
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly readBy: string
}

export type Read = { readonly article: Article; readonly reading: Reading; readonly findings: Findings }

type Failed = { readonly status: 'failed'; readonly source: string; readonly cause: Failure }

export type ReadOutcome = ({ readonly status: 'read' } & Read) | Failed

export type PipelineOutcome =
  | ({ readonly status: 'new' } & Read)
  | { readonly status: 'unchanged'; readonly article: Article }
  | Failed

/** Reads one article and finds what it tells; nothing is kept. */
export function readArticle(article: Article, reader: Reader, known: KnownActors = { actors: [] }): Read {
  const reading = read(article, reader.english, known)
  return { article, reading, findings: find(reading, reader.findings) }
}

/** Reads reports one after another and keeps nothing. */
export async function* readAll(reports: AsyncIterable<PressOutcome>, reader: Reader): AsyncGenerator<ReadOutcome> {
  for await (const report of reports) {
    yield report.status === 'failed'
      ? report
      : await attempt(report.article, async () => ({
          status: 'read',
          ...readArticle(report.article, reader),
        }))
  }
}

/** The whole way, one article at a time: fetch, read, find, record. Each article is in the ledger whole or not at all.
 * Throws the ledger's own failures (a full disk, a ledger in use), since no further article could be kept. */
export async function* addAll(
  reports: AsyncIterable<PressOutcome>,
  reader: Reader,
  ledger: Ledger,
): AsyncGenerator<PipelineOutcome> {
  for await (const report of reports) {
    yield report.status === 'failed' ? report : await attempt(report.article, () => add(report.article, reader, ledger))
  }
}

async function add(article: Article, reader: Reader, ledger: Ledger): Promise<PipelineOutcome> {
  if (await ledger.holds(article)) return { status: 'unchanged', article }
  const { reading, findings } = readArticle(article, reader)
  const { sentences, actors, mentions } = reading
  const { status } = await ledger.record({ article, sentences, actors, mentions, findings, readBy: reader.readBy })
  return status === 'new' ? { status, article, reading, findings } : { status, article }
}

/** What the ledger refuses in one article; the others can still be kept. */
const OF_ONE_ARTICLE: readonly string[] = ['BAD_EVIDENCE', 'BAD_TEXT', 'BAD_READING']

/** A mistake of ours in one article is that article's failure; the others are still read. */
async function attempt<Outcome>({ source }: Article, work: () => Promise<Outcome>): Promise<Outcome | Failed> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Failure) {
      if (OF_ONE_ARTICLE.includes(cause.code)) return { status: 'failed', source, cause }
      throw cause
    }
    const why = `reading ${source} went wrong: ${cause instanceof Error ? cause.message : String(cause)}`
    return {
      status: 'failed',
      source,
      cause: new Failure('READER_FAILED', why, 'Please report it with the article', { cause }),
    }
  }
}
