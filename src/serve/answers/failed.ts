import type { Context } from 'hono'
import { Failure } from '../../terms/index.ts'
import type { Desk } from '../desk.ts'

/** Whether a request is a program's, which is answered in JSON whatever happens. */
export const isForPrograms = (c: Context): boolean => isProgramPath(c.req.path)

/** Whether a path is for programs. @example isProgramPath('/api/v1/said') //=> true
 * @example isProgramPath('/api') //=> false */
export const isProgramPath = (path: string): boolean => /^\/(?:api\/|mcp(?:\/|$)|feeds\/)/.test(path)

/** What programs are told of anything that went wrong. */
export type ErrorBody = {
  readonly error: { readonly code: string; readonly message: string; readonly next: string | null }
}

/** A Failure as programs are told it. */
export const errorBody = ({ code, message, next }: Failure): ErrorBody => ({ error: { code, message, next } })

const STATUSES = {
  NOT_SIGNED_IN: 401,
  WRONG_PASSWORD: 403,
  FOREIGN_FORM: 403,
  READ_ONLY: 403,
  NO_ACTOR: 404,
  NO_ARTICLE: 404,
  NO_COMMITMENT: 404,
  NO_LINE: 404,
  NO_OFFICE: 404,
  NO_PAGE: 404,
  NOT_ALLOWED: 405,
  AMBIGUOUS_ACTOR: 409,
  NOTHING_TO_UNDO: 409,
  NOT_PARTED: 409,
  SAME_NAME: 409,
  TOO_LARGE: 413,
  NOT_JSON: 415,
  FOREIGN_HOST: 421,
  TOO_OFTEN: 429,
  DAMAGED_LEDGER: 500,
  LEDGER_IO: 500,
  SERVER_FAILED: 500,
  DISK_FULL: 503,
  LEDGER_BUSY: 503,
} as const

/** The HTTP status of a Failure: 400 but for those that have one of their own. */
export const statusOf = ({ code }: Failure): (typeof STATUSES)[keyof typeof STATUSES] | 400 =>
  Object.hasOwn(STATUSES, code) ? STATUSES[code as keyof typeof STATUSES] : 400

/** What may be told of an error. One that is no Failure is ours: it goes to the desk's log, and nobody else is told of it. */
export function tellable(error: unknown, desk: Desk): Failure {
  if (error instanceof Failure) return error
  desk.log(error)
  return new Failure('SERVER_FAILED', 'something went wrong that should not', 'Try again; its log tells more')
}
