import { Failure } from '../../../terms/index.ts'
import { type AllowedHost, isAllowed } from './allowed.ts'
import { bareHost, isIp, refusedIp } from './publicAddress.ts'

/** Where newsrooms answer; other services listen elsewhere. */
const PORTS: readonly number[] = [80, 443, 8000, 8008, 8080, 8443, 8888]

/** Whether an argument is meant for an address of the web rather than a file. @example [isAddress('https://a.example/x'), isAddress('a:b')] //=> [true, false] */
export const isAddress = (asked: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(asked)

/** An address as it may be asked, or why not: only http and https, no name and password, no port of other services, no host that is private by
 * its name or number. What a name stands for is told when it is connected to.
 * @example String(askedAddress('HTTP://News.Example:80/a b#c')) //=> 'http://news.example/a%20b'
 * @example askedAddress('http://2130706433/').code //=> 'ADDRESS_REFUSED' */
export function askedAddress(address: string, allowed: readonly AllowedHost[] = []): URL | Failure {
  const text = address.trim()
  const url = /[\p{Cc}\\]/u.test(text) ? null : parsed(text)
  if (url === null)
    return new Failure(
      'BAD_ADDRESS',
      `${quoted(address)} is no address of the web`,
      'Give one as https://news.example/',
    )
  const { protocol } = url
  if (protocol !== 'http:' && protocol !== 'https:')
    return new Failure(
      'SCHEME_REFUSED',
      `${quoted(address)} is not asked: only http and https are`,
      'Save it as a file and read that',
    )
  if (!/^https?:\/\/[^/]/i.test(text))
    return new Failure(
      'BAD_ADDRESS',
      `${quoted(address)} is no address of the web`,
      'Give one as https://news.example/',
    )
  if (url.username !== '' || url.password !== '')
    return new Failure(
      'CREDENTIALS_REFUSED',
      `${withoutCredentials(url)} was given with a name or password`,
      'Leave out what stands before the @',
    )
  url.hash = ''
  const port = portOf(url)
  if (isAllowed(allowed, url.hostname, port)) return url
  const why = refusedHost(url.hostname)
  if (why !== null) return refusedAddress(url.hostname, why)
  if (!PORTS.includes(port))
    return new Failure(
      'PORT_REFUSED',
      `${url.href} is not asked: port ${port} is not one of the web`,
      `Allow it with: --allow-host ${url.host}`,
    )
  return url
}

/** The port that an address means. @example portOf(new URL('https://a.example/')) //=> 443 */
export const portOf = ({ port, protocol }: { readonly port: string; readonly protocol: string }): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)

/** Why a host is not asked whatever it stands for; null where that must be looked up. @example refusedHost('a.localhost.') //=> 'loopback' */
export function refusedHost(hostname: string): string | null {
  const host = bareHost(hostname)
  if (host === '') return 'no host'
  if (isIp(host)) return refusedIp(host)
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback'
  return null
}

export const refusedAddress = (host: string, why: string): Failure =>
  new Failure(
    'ADDRESS_REFUSED',
    `${host} is not asked: it is no public address (${why})`,
    `Where that is meant, allow it with: --allow-host ${bareHost(host)}`,
  )

const withoutCredentials = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`

/** Nothing of an address is printed that a terminal would act on. */
const quoted = (address: string): string => JSON.stringify(address.length > 200 ? `${address.slice(0, 200)}…` : address)

function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
