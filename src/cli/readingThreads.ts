import { Worker } from 'node:worker_threads'
import type { Read, ReadingRoom } from '../pipeline.ts'
import type { Article } from '../terms/index.ts'
import type { Lexicon } from './lexicon.ts'
import { readBy } from './readBy.ts'
import { type Answer, received } from './threadAnswer.ts'

/** Articles that wait for each thread, so that none is idle while a long one is read. */
const WAITING = 4

/** Room for short-lived objects: V8's own choice doubles a thread's memory and saves no time. */
const YOUNG_MB = 6

type Job = {
  readonly article: Article
  readonly done: (read: Read) => void
  readonly failed: (error: Error) => void
}

/** A room of several threads, each with the models loaded; `end` stops them, whatever they are at. */
export function readingThreads(count: number, lexicon: Lexicon): ReadingRoom & { readonly end: () => Promise<void> } {
  const threads = new Set<Worker>()
  const idle: Worker[] = []
  const waiting: Job[] = []

  /** Hands the next job to a thread; the thread comes back when it is done. */
  const serve = (thread: Worker): void => {
    const job = waiting.shift()
    if (!job) {
      idle.push(thread)
      return
    }
    thread.removeAllListeners()
    thread.once('message', (answer: Answer) => {
      const read = received(answer)
      if (read instanceof Error) job.failed(read)
      else job.done(read)
      serve(thread)
    })
    // such as memory running out: the article fails, and a fresh thread takes the next
    thread.once('error', (error) => {
      threads.delete(thread)
      job.failed(error)
      if (waiting.length > 0) serve(started())
    })
    thread.postMessage(job.article)
  }
  const started = (): Worker => {
    const thread = new Worker(new URL('readingThread.js', import.meta.url), {
      workerData: lexicon.folder,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    threads.add(thread)
    return thread
  }

  return {
    readBy: readBy(lexicon),
    seats: count * WAITING,
    read: (article) =>
      new Promise((done, failed) => {
        waiting.push({ article, done, failed })
        const thread = idle.pop() ?? (threads.size < count ? started() : undefined)
        if (thread) serve(thread)
      }),
    end: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}
