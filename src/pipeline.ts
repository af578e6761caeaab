import { type EnglishModel, type EventCoder, type Reading, read, unread } from './english/index.ts'
import { asHeadline, type FindingsLexicon, find, headlineFinds, plainHeadline } from './findings/index.ts'
import type { Ledger, Record } from './ledger/ledger.ts'
import { type ReadingChange, readingChange } from './ledger/readingChange.ts'
import type { PressOutcome } from './press/index.ts'
import { type Article, Failure, type Findings, type KnownActors } from './terms/index.ts'

/** What reading needs, loaded once by the caller. */
export type Reader = {
  readonly english: EnglishModel
  readonly findings: FindingsLexicon
  readonly coder: EventCoder
  readonly readBy: string
}

export type Read = { readonly article: Article; readonly reading: Reading; readonly findings: Findings }

type Failed = Extract<PressOutcome, { status: 'failed' }>
type Skipped = Extract<PressOutcome, { status: 'skipped' }>

export type ReadOutcome = ({ readonly status: 'read' } & Read) | Skipped | Failed

export type PipelineOutcome =
  | ({ readonly status: 'new' } & Read)
  | { readonly status: 'unchanged'; readonly article: Article }
  | Skipped
  | Failed

export type RereadOutcome =
  | { readonly status: 'reread'; readonly article: Article; readonly change: ReadingChange }
  | Failed

/** Reads one article and finds what it tells; nothing is kept. One that is not in English is not read as if it were: nothing is found in it. */
export function readArticle(article: Article, reader: Reader, known: KnownActors = { actors: [] }): Read {
  if (article.language !== 'en') return { article, reading: unread(article, reader.english), findings: NOTHING }
  const reading = read(article, reader.english, known)
  const findings = find(reading, reader.findings, reader.coder)
  return withHeadline({ article, reading, findings }, reader)
}

const NOTHING: Findings = {
  statements: [],
  events: [],
  recalls: [],
  commitments: [],
  roles: [],
  memberships: [],
  agenda: [],
}

/** With what the headline alone tells; it is read apart, as an article of one line. */
function withHeadline({ article, reading, findings }: Read, reader: Reader): Read {
  const { titleSpan } = article
  if (titleSpan === null) return { article, reading, findings }
  const { text, body } = plainHeadline(article.text, titleSpan)
  const headline = asHeadline(read({ ...article, text, body: [body] }, reader.english))
  const { events } = find(headline, reader.findings, reader.coder)
  const added = headlineFinds({ reading: headline, events }, { reading, events: findings.events }, titleSpan)
  const mentions = [...added.mentions, ...reading.mentions]
  return {
    article,
    reading: { ...reading, mentions },
    findings: { ...findings, events: [...added.events, ...findings.events] },
  }
}

/** Where articles are read: in this thread or on others. */
export type ReadingRoom = {
  readonly read: (article: Article) => Promise<Read>
  readonly readBy: string
  /** How many articles may be in it at once. */
  readonly seats: number
}

/** A room in this thread, of one seat. */
export const ownRoom = (reader: Reader): ReadingRoom => ({
  read: async (article) => readArticle(article, reader),
  readBy: reader.readBy,
  seats: 1,
})

/** Reads reports and keeps nothing; what comes of them comes in their order. */
export const readAll = (reports: AsyncIterable<PressOutcome>, room: ReadingRoom): AsyncGenerator<ReadOutcome> =>
  inOrder(reports, room.seats, (report) =>
    ofReport<ReadOutcome>(report, async (article) => ({ status: 'read', ...(await room.read(article)) })),
  )

/** The whole way: fetch, read, find, record, in the order of the reports. Each article is in the ledger whole or not at all.
 * Throws the ledger's own failures (a full disk, a ledger in use), since no further article could be kept. */
export async function* addAll(
  reports: AsyncIterable<PressOutcome>,
  room: ReadingRoom,
  ledger: Ledger,
): AsyncGenerator<PipelineOutcome> {
  const readNew = (report: PressOutcome) =>
    ofReport<PipelineOutcome | ReadOutcome>(report, async (article) =>
      (await ledger.holds(article))
        ? { status: 'unchanged', article }
        : { status: 'read', ...(await room.read(article)) },
    )
  for await (const outcome of inOrder(reports, room.seats, readNew))
    yield outcome.status === 'read' ? await attempt(outcome.article, () => record(outcome, room, ledger)) : outcome
}

/** Reads articles of a ledger anew, and keeps what this reader finds in the place of what another did, an article at a time. */
export async function* rereadAll(
  kept: AsyncIterable<Record>,
  room: ReadingRoom,
  ledger: Ledger,
): AsyncGenerator<RereadOutcome> {
  const readAnew = async (before: Record) => ({
    before,
    outcome: await attempt(before.article, async (article) => ({
      status: 'read' as const,
      ...(await room.read(article)),
    })),
  })
  for await (const { before, outcome } of inOrder(kept, room.seats, readAnew)) {
    if (outcome.status === 'failed') yield outcome
    else
      yield await attempt<RereadOutcome>(outcome.article, async (article) => {
        const after = { ...recordOf(outcome, room), article }
        await ledger.reread(after)
        return { status: 'reread', article, change: readingChange(before, after) }
      })
  }
}

const recordOf = ({ article, reading, findings }: Read, { readBy }: ReadingRoom): Record => {
  const { sentences, actors, mentions } = reading
  return { article, sentences, actors, mentions, findings, readBy }
}

async function record(read: Read, room: ReadingRoom, ledger: Ledger): Promise<PipelineOutcome> {
  const { article, reading, findings } = read
  const { status } = await ledger.record(recordOf(read, room))
  return status === 'new' ? { status, article, reading, findings } : { status, article }
}

/** The work on each item, up to `seats` items at once, in the items' order. */
async function* inOrder<Item, Done>(
  items: AsyncIterable<Item>,
  seats: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const seated: Promise<Done>[] = []
  for await (const item of items) {
    const done = work(item)
    // it is awaited in its turn, and one before it may end the run
    done.catch(() => undefined)
    seated.push(done)
    if (seated.length >= seats) yield await (seated.shift() as Promise<Done>)
  }
  for (const done of seated) yield await done
}

/** What the ledger refuses in one article; the others can still be kept. */
const OF_ONE_ARTICLE: readonly string[] = ['BAD_EVIDENCE', 'BAD_TEXT', 'BAD_READING']

/** The work on a report that was read; what was skipped or failed stays that. */
async function ofReport<Outcome>(
  report: PressOutcome,
  work: (article: Article) => Promise<Outcome>,
): Promise<Outcome | Skipped | Failed> {
  return report.status === 'read' ? attempt(report.article, work) : report
}

/** A mistake of ours in one article is that article's failure; the others are still read. */
async function attempt<Outcome>(
  article: Article,
  work: (article: Article) => Promise<Outcome>,
): Promise<Outcome | Failed> {
  const { source } = article
  try {
    return await work(article)
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
