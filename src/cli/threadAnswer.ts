import type { Read } from '../pipeline.ts'
import { Failure } from '../terms/index.ts'

/** What a reading thread answers. An error loses its class on the way between threads. */
export type Answer =
  | ({ readonly status: 'read' } & Read)
  | {
      readonly status: 'failed'
      readonly message: string
      readonly stack: string | undefined
      readonly failure: { readonly code: string; readonly next: string | null } | null
    }

type Failed = Extract<Answer, { status: 'failed' }>

/** An error as it is sent. */
export const sent = (error: Error): Failed => ({
  status: 'failed',
  message: error.message,
  stack: error.stack,
  failure: error instanceof Failure ? { code: error.code, next: error.next } : null,
})

/** What was read, or the error again. @example received(sent(new Failure('NO_MODEL', 'none', 'Fetch it'))).code //=> 'NO_MODEL' */
export const received = (answer: Answer): Read | Error => (answer.status === 'read' ? answer : failureIn(answer))

/** The error that was sent. */
export function failureIn({ message, stack, failure }: Failed): Error {
  const error = failure ? new Failure(failure.code, message, failure.next) : new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
