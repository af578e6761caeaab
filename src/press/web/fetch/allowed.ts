import { Failure } from '../../../terms/index.ts'
import { bareHost } from './publicAddress.ts'

/** A host that a user allows by name although it may be private; `port` null for all of them. */
export type AllowedHost = { readonly host: string; readonly port: number | null }

/** What `--allow-host` names: `intranet.example`, `127.0.0.1:8080`, `[::1]:80`. Throws BAD_HOST where it is no host.
 * @example allowedHost('[::1]:8080') //=> { host: '::1', port: 8080 }
 * @example allowedHost('Wiki.Example') //=> { host: 'wiki.example', port: null } */
export function allowedHost(asked: string): AllowedHost {
  const url = /[/@?#\s\\]/.test(asked) ? null : parsed(`http://${asked}/`)
  if (url === null || url.hostname === '')
    throw new Failure('BAD_HOST', `--allow-host "${asked}" is no host`, 'Give one as wiki.example or 127.0.0.1:8080')
  const port = /:(\d+)$/.exec(asked.replace(/^.*\]/, ''))?.[1]
  return { host: bareHost(url.hostname), port: port === undefined ? null : Number(port) }
}

/** Whether a user allowed a host by name. @example isAllowed([{ host: '::1', port: null }], '[::1]', 80) //=> true */
export const isAllowed = (allowed: readonly AllowedHost[], host: string, port: number): boolean =>
  allowed.some((one) => one.host === bareHost(host) && (one.port === null || one.port === port))

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
