import { Option } from 'commander'
import { Failure } from '../../terms/index.ts'

export type ThreadOptions = { readonly threads?: string }

/** `--threads N`: how many articles are read at once. */
export const threadsOption = (): Option =>
  new Option(
    '--threads <n>',
    'read on so many threads; without it, on as many as the machine has cores and the reports are worth',
  )

/** The threads asked for, or null. @example threadsAsked({ threads: '2' }) //=> 2 */
export function threadsAsked({ threads }: ThreadOptions): number | null {
  if (threads === undefined) return null
  if (/^[1-9]\d{0,2}$/.test(threads)) return Number(threads)
  throw new Failure('BAD_THREADS', `--threads ${threads} is no number of threads`, 'Give a number from 1 to 999')
}
