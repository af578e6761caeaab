import { parentPort, workerData } from 'node:worker_threads'
import { readArticle } from '../pipeline.ts'
import type { Article } from '../terms/index.ts'
import { loadModels, type Models } from './model.ts'
import { type Answer, sent } from './threadAnswer.ts'

// One of the threads of `readingThreads`: loads the models, then reads one article after another.

const models = attempt(() => loadModels(workerData as string | null))

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(models instanceof Error ? sent(models) : answer(article, models))
})

function answer(article: Article, loaded: Models): Answer {
  const read = attempt(() => readArticle(article, loaded))
  return read instanceof Error ? sent(read) : { status: 'read', ...read }
}

function attempt<Done>(work: () => Done): Done | Error {
  try {
    return work()
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}
