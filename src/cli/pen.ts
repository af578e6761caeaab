import { articleKey, type Ledger } from '../ledger/index.ts'
import type { Disk } from '../press/index.ts'
import type { Handed, Pen, Taken } from '../serve/index.ts'
import { Failure, FINDING_KINDS, FOUND_IN } from '../terms/index.ts'
import type { Io } from './io.ts'
import { openToAdd } from './openToAdd.ts'

/** What the page changes a ledger with. The ledger is opened for writing, and the models are loaded, when they are first needed.
 * One change is made at a time; `close` waits for it. */
export function penFor(path: string, lexicon: string | null, io: Io): Pen & { readonly close: () => Promise<void> } {
  const opened: { ledger?: Promise<Ledger>; room?: ReturnType<typeof roomFor> } = {}
  const ledger = (): Promise<Ledger> => {
    opened.ledger ??= openToAdd(path, lexicon)
    return opened.ledger
  }
  const room = () => {
    opened.room ??= roomFor(lexicon, io)
    return opened.room
  }
  let last: Promise<unknown> = Promise.resolve()
  /** After whatever is being written. */
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  return {
    decide: (decision) => inTurn(async () => (await ledger()).decide(decision, io.now().toISOString())),
    undo: () => inTurn(async () => (await ledger()).undo()),
    add: async function* (handed) {
      const [{ articlesOf }, { addAll }, reading] = await Promise.all([
        import('../press/index.ts'),
        import('../pipeline.ts'),
        room(),
      ])
      const facts = {
        ...(handed.outlet === null ? {} : { outlet: handed.outlet }),
        ...(handed.published === null ? {} : { published: handed.published }),
      }
      const inputs = [{ status: 'found', source: handed.name, bytes: handed.bytes.length }] as const
      const reports = articlesOf(inputs, facts, { model: reading.press, disk: diskOf(handed) })
      const outcomes = addAll(reports, reading, await ledger())
      for (;;) {
        const { done, value } = await inTurn(() => outcomes.next())
        if (done) return
        if (value.status !== 'skipped') yield takenOf(value)
      }
    },
    close: async () => {
      await last
      await (await opened.room)?.end()
      await (await opened.ledger)?.close()
    },
  }
}

/** Threads of its own where the machine has them, so that pages are answered while an article is read. */
async function roomFor(lexicon: string | null, io: Io) {
  const { readingRoom } = await import('./readingRoom.ts')
  return readingRoom(2, { threads: io.cores > 1 ? 2 : 1, lexicon }, io)
}

type Outcome = Exclude<import('../pipeline.ts').PipelineOutcome, { readonly status: 'skipped' }>

function takenOf(outcome: Outcome): Taken {
  if (outcome.status === 'failed') {
    const { code, message } = outcome.cause
    return { status: 'failed', title: outcome.source, code, why: message }
  }
  const { article } = outcome
  const title = article.title ?? article.source
  if (outcome.status === 'unchanged') return { status: 'unchanged', article: articleKey(article), title }
  const found = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, outcome.findings[FOUND_IN[kind]].length]))
  return { status: 'new', article: articleKey(article), title, found }
}

/** A disk that holds one file, and that only in memory. */
function diskOf({ name, bytes }: Handed): Disk {
  const missing = (path: string): never => {
    throw new Failure('NOT_FOUND', `no file ${path}`, 'Hand it in')
  }
  return {
    stat: async (path) => (path === name ? { kind: 'file', bytes: bytes.length } : missing(path)),
    list: async (folder) => missing(folder),
    read: async (path, most) => (path === name ? bytes.subarray(0, most) : missing(path)),
    stream: async function* (path) {
      yield path === name ? bytes : missing(path)
    },
    part: async (path, from, length) => (path === name ? bytes.subarray(from, from + length) : missing(path)),
    real: async (path) => path,
    match: async () => [],
  }
}
