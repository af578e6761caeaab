import { type CodedLine, type CodingOptions, codedLines, type NumberedLine } from './codedLine.ts'

/** Where batches of lines are coded; `seats` of them at once are worth handing in. */
export type CodingRoom = {
  readonly seats: number
  readonly code: (lines: readonly NumberedLine[]) => Promise<CodedLine[]>
  readonly end: () => Promise<void>
}

/** A room of so many threads; of one, this thread. */
export async function codingRoom(threads: number, options: CodingOptions): Promise<CodingRoom> {
  if (threads > 1) {
    const { codingThreads } = await import('./codingThreads.ts')
    return codingThreads(threads, options)
  }
  const { loadCoding } = await import('../loadCoding.ts')
  const knowledge = loadCoding(options.lexicon)
  return { seats: 1, code: async (lines) => codedLines(lines, knowledge, options), end: async () => undefined }
}
