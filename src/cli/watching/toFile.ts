import { appendFile, open } from 'node:fs/promises'
import { Failure } from '../../terms/index.ts'
import { flat } from '../print/answer.ts'
import { type Deliver, type Delivered, lineIn } from './sending.ts'

/** How much of the end of a file is searched for what an earlier run may have written before it was stopped, in bytes. */
const SEARCHED = 4_000_000

/** Adds lines of JSON to a file. What is tried again is looked for first, so that a run that was stopped between writing and knowing it writes
 * nothing twice. */
export const toFile: Deliver = async (deliveries, { watch }) => {
  const path = watch.target ?? ''
  const done: Delivered[] = []
  for (const delivery of deliveries) {
    const value = { id: delivery.key, watch: { number: watch.id, query: watch.query }, line: flat(lineIn(delivery)) }
    try {
      if (delivery.tries === 1 || !(await endOf(path)).includes(`{"id":${JSON.stringify(delivery.key)},`))
        await appendFile(path, `${JSON.stringify(value)}\n`)
      done.push({ status: 'delivered' })
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      done.push({
        status: 'failed',
        cause: new Failure('CANNOT_WRITE', `${path} cannot be written: ${why}`, 'Make room or allow it', { cause }),
        retryAfter: null,
      })
    }
  }
  return done
}

/** The end of a file; nothing of one that is not there. */
async function endOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return ''
  try {
    const { size } = await file.stat()
    const from = Math.max(0, size - SEARCHED)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(size - from), position: from })
    return buffer.subarray(0, bytesRead).toString()
  } finally {
    await file.close()
  }
}
