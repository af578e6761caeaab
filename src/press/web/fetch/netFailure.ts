import { Failure } from '../../../terms/index.ts'
import { certificateFailure } from './certificateFailure.ts'

/** What a machine says that is cut off itself. */
const OFFLINE: readonly string[] = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']

/** What sockets say, in words. */
const BROKE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  EHOSTUNREACH: 'no way leads there',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_CONNECT_TIMEOUT: 'no connection came about in time',
}

/** What went wrong on the way to an address, in words that say whose matter it is.
 * @example netFailure('https://a.example/', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })).message
 *   //=> 'https://a.example/ could not be fetched: nothing answers there' */
export function netFailure(address: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const inner = error instanceof AggregateError ? error.errors[0] : error
  if (inner instanceof Failure) return inner
  const { message = '', code = '' } = (inner ?? {}) as { message?: string; code?: string }
  if (OFFLINE.includes(code))
    return new Failure(
      'NO_NETWORK',
      `${address} could not be asked: this machine has no network`,
      'Try again with one',
      { cause: error },
    )
  if (code === 'ENOTFOUND') return noSuchHost(new URL(address).hostname, error)
  const certificate = certificateFailure(address, { code, message, cause: error })
  if (certificate !== null) return certificate
  return new Failure(
    'FETCH_FAILED',
    `${address} could not be fetched: ${BROKE[code] ?? (message || code || 'no answer')}`,
    'Try again later',
    { cause: error },
  )
}

/** A name that stands for nothing. */
export const noSuchHost = (host: string, cause?: unknown): Failure =>
  new Failure(
    'NO_SUCH_HOST',
    `no address is known for ${host}`,
    'Check its spelling, and whether this machine has a network',
    { cause },
  )
