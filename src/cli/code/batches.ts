import { linesOf } from '../conllu/lines.ts'
import type { NumberedLine } from './codedLine.ts'

/** Lines that are coded together. */
const TOGETHER = 64

/** The lines of a stream that are not blank, some at a time as they come; `number` counts blank ones too. */
export async function* batchesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<NumberedLine[]> {
  let batch: NumberedLine[] = []
  let number = 0
  for await (const line of linesOf(stream)) {
    number++
    if (line.trim() === '') continue
    batch.push({ number, line })
    if (batch.length < TOGETHER) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
