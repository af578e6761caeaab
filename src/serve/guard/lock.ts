import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { Failure } from '../../terms/index.ts'
import { sameSecret } from './sameSecret.ts'

/** What opens a desk that others can reach. */
export type Lock = {
  /** A token as programs send it. */
  readonly takesToken: (given: string) => boolean
  /** What a person types: the password, or the token. */
  readonly takesWords: (given: string) => Promise<boolean>
}

/** The secrets a lock is made of, as they were given at the start; at least one is there. */
export type Secrets = { readonly token: string | null; readonly password: string | null }

const LEAST_TOKEN = 16
const LEAST_PASSWORD = 10
/** Bytes of memory for one try: 32 MB, a tenth of a second. */
const HARD: ScryptOptions = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32

/** Makes a lock. Of a password only its scrypt hash is kept, in memory. Throws WEAK_SECRET where one could be guessed. */
export async function lockOf({ token, password }: Secrets): Promise<Lock> {
  if (token !== null && token.length < LEAST_TOKEN)
    throw new Failure('WEAK_SECRET', `a token of ${token.length} characters can be guessed`, MAKE_ONE)
  if (password !== null && password.length < LEAST_PASSWORD)
    throw new Failure(
      'WEAK_SECRET',
      `a password of ${password.length} characters can be guessed`,
      `Give one of ${LEAST_PASSWORD} or more`,
    )
  const salt = randomBytes(16)
  const kept = password === null ? null : await hashOf(password, salt)
  const takesToken = (given: string): boolean => token !== null && sameSecret(given, token)
  return {
    takesToken,
    takesWords: async (given) => {
      const byToken = takesToken(given)
      if (kept === null) return byToken
      return timingSafeEqual(await hashOf(given, salt), kept) || byToken
    },
  }
}

/** How to come by a good token. */
export const MAKE_ONE = "Make one with: node -p \"require('crypto').randomBytes(24).toString('base64url')\""

const hashOf = (words: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(words.normalize('NFC'), salt, KEY_BYTES, HARD, (error, key) => (error ? reject(error) : resolve(key)))
  })
