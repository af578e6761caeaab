import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sameSecret } from './sameSecret.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** What the visitor's new cookie holds, in the request that gives it. */
    visit?: string
  }
}

/** Known to this process alone. */
export type FormTokens = {
  /** What a form of this visitor carries; gives the visitor a cookie where there is none yet. */
  readonly of: (c: Context) => string
  readonly fits: (c: Context, given: string) => boolean
}

const COOKIE = 'attache_visit'

/** Tokens of forms, each bound to a cookie that no other site can send along. */
export function formTokens(): FormTokens {
  const secret = randomBytes(32)
  const tokenOf = (visit: string): string => createHmac('sha256', secret).update(visit).digest('base64url')
  return {
    of: (c) => {
      const known = visitOf(c)
      if (known !== undefined) return tokenOf(known)
      const visit = randomBytes(18).toString('base64url')
      c.set('visit', visit)
      setCookie(c, COOKIE, visit, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return tokenOf(visit)
    },
    fits: (c, given) => {
      const visit = visitOf(c)
      return visit !== undefined && sameSecret(given, tokenOf(visit))
    },
  }
}

/** What the visitor's cookie holds, where it may be ours. */
export function visitOf(c: Context): string | undefined {
  const visit = c.get('visit') ?? getCookie(c, COOKIE)
  return visit !== undefined && /^[\w-]{24}$/.test(visit) ? visit : undefined
}
