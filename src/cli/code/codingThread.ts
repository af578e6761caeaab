import { parentPort, workerData } from 'node:worker_threads'
import { loadCoding } from '../loadCoding.ts'
import { sent } from '../threadAnswer.ts'
import { type CodingOptions, codedLines, type NumberedLine } from './codedLine.ts'
import type { CodingAnswer } from './codingThreads.ts'

// One of the threads of `codingThreads`: loads the models with its first batch, then codes one batch after another.

const options: CodingOptions = workerData
let knowledge: ReturnType<typeof loadCoding> | null = null

parentPort?.on('message', (lines: readonly NumberedLine[]) => {
  parentPort?.postMessage(answer(lines))
})

function answer(lines: readonly NumberedLine[]): CodingAnswer {
  try {
    knowledge ??= loadCoding(options.lexicon)
    return { status: 'coded', lines: codedLines(lines, knowledge, options) }
  } catch (error) {
    return sent(error instanceof Error ? error : new Error(String(error)))
  }
}
