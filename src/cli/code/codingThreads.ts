import { Worker } from 'node:worker_threads'
import { type Answer, failureIn } from '../threadAnswer.ts'
import type { CodedLine, CodingOptions, NumberedLine } from './codedLine.ts'
import type { CodingRoom } from './codingRoom.ts'

/** What a coding thread answers: the lines, or why it could not code them. */
export type CodingAnswer =
  | { readonly status: 'coded'; readonly lines: CodedLine[] }
  | Extract<Answer, { status: 'failed' }>

/** Batches that wait for each thread, so that none is idle while a long one is coded. */
const WAITING = 2

/** A room of several threads, each with the models loaded; a batch goes to whichever has the least to do. */
export function codingThreads(count: number, options: CodingOptions): CodingRoom {
  const threads: { readonly worker: Worker; jobs: number; last: Promise<unknown> }[] = []

  const ask = (worker: Worker, lines: readonly NumberedLine[]): Promise<CodedLine[]> =>
    new Promise((done, failed) => {
      worker.removeAllListeners()
      worker.once('error', failed)
      worker.once('message', (answer: CodingAnswer) => {
        if (answer.status === 'coded') done(answer.lines)
        else failed(failureIn(answer))
      })
      worker.postMessage(lines)
    })
  const free = () => {
    const idlest = threads.reduce((best, each) => (each.jobs < best.jobs ? each : best), threads[0] ?? started())
    return idlest.jobs > 0 && threads.length < count ? started() : idlest
  }
  const started = () => {
    const worker = new Worker(new URL('codingThread.js', import.meta.url), { workerData: options })
    const thread = { worker, jobs: 0, last: Promise.resolve() as Promise<unknown> }
    threads.push(thread)
    return thread
  }

  return {
    seats: count * WAITING,
    code: (lines) => {
      const thread = free()
      thread.jobs++
      const coded = thread.last.then(() => ask(thread.worker, lines)).finally(() => thread.jobs--)
      thread.last = coded.catch(() => undefined)
      return coded
    },
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
