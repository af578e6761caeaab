import { Agent, type Dispatcher, request } from 'undici'
import { Failure } from '../../../terms/index.ts'
import { askedAddress } from './address.ts'
import { type AllowedHost, allowedHost } from './allowed.ts'
import { type Deadlines, deadlines } from './deadlines.ts'
import { freshForMs } from './freshFor.ts'
import { guardedConnect, type Resolve } from './guardedConnect.ts'
import { WEB_LIMITS, type WebLimits } from './limits.ts'
import { netFailure } from './netFailure.ts'
import type { Answered, Fetched, Hop, NotFetched, Validators } from './outcome.ts'
import { retryAfterMs } from './retryAfter.ts'
import { takeBody } from './takeBody.ts'

export type WebOptions = {
  /** Who asks: `Attache/0.1.0 (+https://attache.example)`. */
  readonly agent: string
  /** Hosts that may be private. */
  readonly allow?: readonly string[]
  readonly limits?: Partial<WebLimits>
  readonly resolve?: Resolve
  /** Certificates of authorities, as PEM, that are trusted beside those that the machine's Node trusts. */
  readonly authorities?: readonly string[]
  /** Milliseconds since 1970, for `Retry-After` dates of hosts that tell no time. */
  readonly now?: () => number
}

/** How to ask: what is known of the answer already, and what ends the asking early. */
export type Asking = {
  readonly known?: Validators
  readonly signal?: AbortSignal
  readonly limits?: Partial<WebLimits>
  /** Asked before a redirect is followed; a Failure ends the asking. */
  readonly mayFollow?: (address: string) => Promise<Failure | null>
}

/** What came of handing something to an address. */
export type Sent = { readonly status: 'sent'; readonly code: number } | NotFetched

/** Asks the web, and nothing that is not of it: see `askedAddress` and `guardedConnect`. Never throws for what a host does. */
export type WebClient = {
  /** Why an address is not asked at all; null where it may be, as far as its letters tell. */
  readonly judge: (address: string) => Failure | null
  readonly fetch: (address: string, asking?: Asking) => Promise<Fetched>
  /** Hands a body over by POST; a redirect is no delivery and is not followed. */
  readonly send: (
    address: string,
    body: string,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ) => Promise<Sent>
  readonly close: () => Promise<void>
}

/** A client with connections of its own, which `close` ends. Throws BAD_HOST where an allowed host is none. */
export function webClient(options: WebOptions): WebClient {
  const own: WebLimits = { ...WEB_LIMITS, ...options.limits }
  const allowed = (options.allow ?? []).map(allowedHost)
  const connect = guardedConnect(allowed, {
    timeoutMs: own.headMs,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
    ...(options.authorities === undefined ? {} : { authorities: options.authorities }),
  })
  const dispatcher = new Agent({
    connect,
    connections: 2,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: 65_536,
    // A connection for each request: hosts rest between two, and one that was kept open may be closed just as it is used again.
    pipelining: 0,
  })
  const now = options.now ?? Date.now
  return {
    judge: (address) => {
      const url = askedAddress(address, allowed)
      return url instanceof Failure ? url : null
    },
    fetch: (address, asking = {}) =>
      fetching(address, asking, { ...own, ...asking.limits }, { dispatcher, allowed, agent: options.agent, now }),
    send: (address, body, headers, signal) =>
      sending(address, { body, headers, signal }, own, { dispatcher, allowed, agent: options.agent, now }),
    close: () => dispatcher.destroy(),
  }
}

type Way = {
  readonly dispatcher: Dispatcher
  readonly allowed: readonly AllowedHost[]
  readonly agent: string
  readonly now: () => number
}

async function fetching(address: string, asking: Asking, limits: WebLimits, way: Way): Promise<Fetched> {
  const time = deadlines(limits, asking.signal)
  const hops: Hop[] = []
  const notes: string[] = []
  let asked = address
  try {
    for (;;) {
      const url = askedAddress(asked, way.allowed)
      if (url instanceof Failure) return notFetched(url)
      const answer = await ask(url, asking.known, time, way)
      const next = redirectOf(answer)
      if (next === null)
        return await taken(url, answer, { address: url.href, hops, notes }, { asking, time, limits, way })
      await leave(answer.body, url, time)
      if (hops.length >= limits.mostHops) return notFetched(tooManyHops(address, limits))
      const to = addressFrom(next, url)
      if (to === null) return notFetched(badRedirect(url.href))
      if (url.protocol === 'https:' && to.protocol === 'http:') notes.push(`from https to http at ${url.href}`)
      const judged = (await asking.mayFollow?.(to.href)) ?? null
      if (judged !== null) return notFetched(judged)
      hops.push({ from: url.href, to: to.href, status: answer.statusCode })
      asked = to.href
    }
  } catch (error) {
    return notFetched(time.reason() ?? netFailure(asked, error))
  } finally {
    time.end()
  }
}

function ask(url: URL, known: Validators | undefined, time: Deadlines, way: Way): Promise<Dispatcher.ResponseData> {
  time.head(url.href)
  return request(url, {
    dispatcher: way.dispatcher,
    signal: time.signal,
    headers: {
      'user-agent': way.agent,
      accept:
        'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      'accept-language': 'en, *;q=0.5',
      'accept-encoding': 'gzip, br, deflate',
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    },
  })
}

type Taking = { readonly asking: Asking; readonly time: Deadlines; readonly limits: WebLimits; readonly way: Way }

async function taken(
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  came: Omit<Answered, 'freshMs'>,
  { asking, time, limits, way }: Taking,
): Promise<Fetched> {
  const header = (name: string): string | null => headerOf(headers, name)
  const answered: Answered = { ...came, freshMs: freshForMs(header('cache-control'), header('age')) }
  const validators = { etag: header('etag'), lastModified: header('last-modified') }
  if (statusCode !== 200) {
    await leave(body, url, time)
    if (statusCode === 304 && asking.known !== undefined)
      return {
        status: 'unchanged',
        ...answered,
        validators: {
          etag: validators.etag ?? asking.known.etag,
          lastModified: validators.lastModified ?? asking.known.lastModified,
        },
      }
    const cause = statusFailure(url.href, statusCode)
    if (statusCode === 404 || statusCode === 410) return { status: 'gone', ...answered, code: statusCode, cause }
    return notFetched(cause, statusCode, retryAfterMs(header('retry-after'), header('date'), way.now()))
  }
  const told = Number(header('content-length'))
  if (told > limits.mostPacked) {
    body.on('error', () => undefined).destroy()
    return notFetched(
      new Failure(
        'PAGE_TOO_LARGE',
        `${url.href} is longer than ${limits.mostPacked / 1e6} MB`,
        'No report is; leave it out',
      ),
    )
  }
  time.beat(url.href)
  const beat = (): void => time.beat(url.href)
  const bytes = await takeBody(body, { encoding: header('content-encoding') ?? '', address: url.href, beat }, limits)
  return { status: 'fresh', ...answered, bytes, contentType: header('content-type'), validators }
}

async function sending(
  address: string,
  {
    body,
    headers,
    signal,
  }: {
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal | undefined
  },
  limits: WebLimits,
  way: Way,
): Promise<Sent> {
  const url = askedAddress(address, way.allowed)
  if (url instanceof Failure) return notFetched(url)
  const time = deadlines(limits, signal)
  try {
    time.head(url.href)
    const answer = await request(url, {
      method: 'POST',
      dispatcher: way.dispatcher,
      signal: time.signal,
      body,
      headers: { 'user-agent': way.agent, ...headers },
    })
    await leave(answer.body, url, time)
    const { statusCode } = answer
    if (statusCode >= 200 && statusCode < 300) return { status: 'sent', code: statusCode }
    const asked = retryAfterMs(headerOf(answer.headers, 'retry-after'), headerOf(answer.headers, 'date'), way.now())
    return notFetched(statusFailure(url.href, statusCode), statusCode, asked)
  } catch (error) {
    return notFetched(time.reason() ?? netFailure(address, error))
  } finally {
    time.end()
  }
}

/** Lets what nobody reads of an answer pass, so that it ends as it should; a long rest ends the connection. */
async function leave(body: Dispatcher.ResponseData['body'], url: URL, time: Deadlines): Promise<void> {
  time.beat(url.href)
  body.on('error', () => undefined)
  await body.dump({ limit: 65_536, signal: time.signal }).catch(() => undefined)
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

const redirectOf = ({ statusCode, headers }: Dispatcher.ResponseData): string | null =>
  REDIRECTS.includes(statusCode) ? headerOf(headers, 'location') : null

/** A header given twice counts once, as it was given first. */
function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
  const value = headers[name]
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined ? null : first
}

function addressFrom(location: string, base: URL): URL | null {
  try {
    return new URL(location, base)
  } catch {
    return null
  }
}

const badRedirect = (address: string): Failure =>
  new Failure('BAD_REDIRECT', `${address} leads on to what is no address`, 'Check the address')

const notFetched = (cause: Failure, code: number | null = null, retryAfter: number | null = null): NotFetched => ({
  status: 'failed',
  cause,
  code,
  retryAfter,
})

const tooManyHops = (address: string, { mostHops }: WebLimits): Failure =>
  new Failure('TOO_MANY_REDIRECTS', `${address} leads on more than ${mostHops} times`, 'Give the address where it ends')

const statusFailure = (address: string, code: number): Failure =>
  new Failure(
    'HTTP_STATUS',
    `${address} answers ${code}`,
    code === 429 || code >= 500 ? 'Try again later' : 'Check the address',
  )
