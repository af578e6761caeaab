import { Failure } from '../../../terms/index.ts'
import type { WebLimits } from './limits.ts'

/** The clocks that run while one address is asked: `signal` ends the asking when one has run out, and `reason` then tells which. */
export type Deadlines = {
  readonly signal: AbortSignal
  /** An answer must begin from now. */
  readonly head: (address: string) => void
  /** The next piece must come from now. */
  readonly beat: (address: string) => void
  readonly reason: () => Failure | null
  readonly end: () => void
}

export function deadlines({ totalMs, headMs, idleMs }: WebLimits, outer?: AbortSignal): Deadlines {
  const control = new AbortController()
  let why: Failure | null = null
  let last = ''
  const stop = (failure: Failure): void => {
    why ??= failure
    control.abort(failure)
  }
  const late = (after: number): void =>
    stop(new Failure('FETCH_TIMEOUT', `${last} gave no answer within ${after / 1000} s`, 'Try again later'))
  const stopped = (): void => stop(new Failure('STOPPED', `${last} was not asked to the end: stopped`, null))
  const total = setTimeout(() => late(totalMs), totalMs)
  let running: NodeJS.Timeout | undefined
  const within = (after: number) => (address: string) => {
    last = address
    clearTimeout(running)
    running = setTimeout(() => late(after), after)
  }
  if (outer?.aborted) stopped()
  outer?.addEventListener('abort', stopped)
  return {
    signal: control.signal,
    head: within(headMs),
    beat: within(idleMs),
    reason: () => why,
    end: () => {
      clearTimeout(total)
      clearTimeout(running)
      outer?.removeEventListener('abort', stopped)
    },
  }
}
