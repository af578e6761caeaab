import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

// Newsrooms of our own on loopback, each with a trouble of its own. Names, outlets and sentences are invented. Time is whatever `now` says.

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How outlets misbehave, one each, over and over. */
export const TROUBLES = [
  'none',
  'etag',
  'last-modified',
  'too many requests',
  'down at night',
  'silent',
  'endless',
  'loops',
  'forbids',
  'robots down',
  'crawl delay',
  'lying clock',
  'reorders',
  'one id for all',
  'trackers',
  'cut short',
  'whole in the feed',
  'gone',
  'bursts',
  'pages come late',
  'moved',
  'error pages',
  'away for days',
  'broken packing',
  'no dates',
  'asks for rest',
] as const
export type Trouble = (typeof TROUBLES)[number]

export type Report = { readonly id: string; readonly outlet: number; readonly at: number; readonly path: string }

export type Outlet = {
  readonly number: number
  readonly host: string
  readonly trouble: Trouble
  readonly reports: readonly Report[]
  /** How many reports its feed holds. */
  readonly window: number
}

export type NewsSite = {
  readonly port: number
  readonly outlets: readonly Outlet[]
  readonly feeds: readonly string[]
  readonly requests: () => number
  /** What was asked that should not have been. */
  readonly breaches: readonly string[]
  /** Reports that stood in a feed, with their outlet there and their page to be had, for so long before the end, in milliseconds. */
  readonly toSee: (from: number, until: number, atLeast: number) => readonly Report[]
  readonly close: () => Promise<void>
}

export type SiteOptions = {
  readonly outlets: number
  readonly days: number
  readonly from: number
  readonly now: () => number
  readonly seed?: number
  /** Rest between two requests that nobody asked for, in milliseconds. */
  readonly restMs?: number
}

type Host = Outlet & {
  last: number
  inFlight: number
  restUntil: number
  /** When its feed was last given, after which it may not be asked for so long. */
  fedAt: number
  readonly chance: () => number
  readonly perHost: Map<string, number>
}

/** Opens the newsrooms on a port of loopback. */
export async function newsSite({
  outlets: count,
  days,
  from,
  now,
  seed = 7,
  restMs = 1000,
}: SiteOptions): Promise<NewsSite> {
  const hosts = new Map<string, Host>()
  for (let number = 0; number < count; number++) {
    const chance = chanceOf(seed * 1000 + number)
    const trouble = TROUBLES[number % TROUBLES.length] ?? 'none'
    const host = `outlet${number}.example`
    hosts.set(host, {
      ...{
        number,
        host,
        trouble,
        window: trouble === 'bursts' ? 15 : 20,
        chance,
        last: Number.NEGATIVE_INFINITY,
        inFlight: 0,
        restUntil: 0,
        fedAt: Number.NEGATIVE_INFINITY,
      },
      reports: reportsOf(number, trouble, { from, days, chance }),
      perHost: new Map(),
    })
  }
  const breaches: string[] = []
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    const host = hosts.get((request.headers.host ?? '').replace(/:\d+$/, ''))
    if (host === undefined) return void response.writeHead(421).end()
    const at = now()
    judge(host, request.url ?? '', at, breaches, restMs)
    host.inFlight++
    response.on('close', () => {
      host.inFlight--
    })
    answer(host, request, response, at - from, from)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const outlets = [...hosts.values()]
  return {
    port,
    outlets,
    feeds: outlets.map(({ host }) => `http://${host}:${port}/feed`),
    requests: () => requests,
    breaches,
    toSee: (since, until, atLeast) =>
      outlets.flatMap((outlet) =>
        outlet.reports.filter((report, place) => seenFor(outlet, report, place, from, since, until) >= atLeast),
      ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** When an outlet publishes: a few times a day at any hour; one in bursts. */
function reportsOf(
  outlet: number,
  trouble: Trouble,
  { from, days, chance }: { readonly from: number; readonly days: number; readonly chance: () => number },
): Report[] {
  const perDay = [0.5, 1, 2, 6][outlet % 4] ?? 1
  const many = Math.max(1, Math.round(perDay * days))
  const times = Array.from({ length: many }, () => from + chance() * days * DAY)
  const all =
    trouble === 'bursts'
      ? times
          .slice(0, Math.ceil(many / 12))
          .flatMap((at) => Array.from({ length: 12 }, (_, nth) => at + nth * 2 * MINUTE))
      : times
  return all
    .sort((a, b) => a - b)
    .map((at, nth) => {
      const id = `${outlet}-${nth}`
      const isPrivate = trouble === 'forbids' && nth % 4 === 1
      const loops = trouble === 'loops' && nth % 5 === 1
      return { id, outlet, at, path: isPrivate ? `/private/${id}` : loops ? `/loop/${id}` : `/news/${id}` }
    })
}

/** Holds a request against what the host allows. */
function judge(host: Host, path: string, at: number, breaches: string[], restMs: number): void {
  const least = host.trouble === 'crawl delay' ? 20_000 : restMs
  const said = (why: string): void => {
    breaches.push(`${host.host}${path}: ${why}`)
  }
  if (host.inFlight > 0) said('two requests at once')
  if (path.startsWith('/moved') || path.startsWith('/loop/')) return
  if (at - host.last < least && !(path === '/robots.txt' && host.last === at)) said(`asked after ${at - host.last} ms`)
  host.last = at
  if (at < host.restUntil) said('asked though it asked for rest')
  if (path.startsWith('/private')) said('forbidden')
  if (host.trouble === 'asks for rest' && path === '/feed') judgeFeed(host, at, said)
}

/** What a feed asks of those that were told. */
const TTL = 150
const QUIET_HOURS = [1, 2, 3, 4]
const QUIET_DAY = 'Tuesday'

function judgeFeed(host: Host, at: number, said: (why: string) => void): void {
  const date = new Date(at)
  if (host.fedAt > Number.NEGATIVE_INFINITY) {
    if (at - host.fedAt < TTL * MINUTE) said(`asked for its feed after ${Math.round((at - host.fedAt) / MINUTE)} min`)
    if (QUIET_HOURS.includes(date.getUTCHours())) said(`asked at ${date.toISOString()}`)
    if (date.getUTCDay() === 2) said(`asked on a ${QUIET_DAY}`)
  }
  host.fedAt = at
}

function answer(host: Host, request: IncomingMessage, response: ServerResponse, since: number, from: number): void {
  const path = (request.url ?? '').replace(/\?.*$/, '')
  const { trouble, chance } = host
  const day = since / DAY
  const hour = (since % DAY) / HOUR
  if (trouble === 'lying clock') response.setHeader('date', new Date(from + since + 2 * 365 * DAY).toUTCString())
  else response.setHeader('date', new Date(from + since).toUTCString())
  if (trouble === 'away for days' && isAway(day)) return void request.socket.destroy()
  if (trouble === 'down at night' && isNight(hour)) {
    const until = from + since + 20 * MINUTE
    host.restUntil = until - 1000
    return void response.writeHead(503, { 'retry-after': new Date(until).toUTCString() }).end()
  }
  if (path === '/robots.txt') return void robots(host, response, since)
  const bad = chance()
  if (trouble === 'too many requests' && bad < 0.2) {
    host.restUntil = from + since + 30 * MINUTE
    return void response.writeHead(429, { 'retry-after': '1800' }).end()
  }
  if (trouble === 'lying clock' && bad < 0.1) {
    host.restUntil = from + since + 10 * MINUTE - 1000
    return void response
      .writeHead(503, { 'retry-after': new Date(from + since + 2 * 365 * DAY + 10 * MINUTE).toUTCString() })
      .end()
  }
  if (trouble === 'silent' && bad < 0.04) return
  if (trouble === 'endless' && bad < 0.06) return void endless(response)
  if (trouble === 'cut short' && bad < 0.15) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' })
    response.write('<html><p>The port')
    return void setImmediate(() => request.socket.destroy())
  }
  if (trouble === 'broken packing' && bad < 0.08)
    return void response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync('a report that never comes').subarray(0, 20))
  if (path === '/feed' || path === '/moved-feed') return void feed(host, request, response, since, from, path)
  const report = host.reports.find((one) => path === one.path || path === `/moved/${one.id}`)
  if (report === undefined || report.at > from + since) return void response.writeHead(404).end()
  if (trouble === 'pages come late' && from + since - report.at < 20 * MINUTE) return void response.writeHead(404).end()
  if (path.startsWith('/loop/')) return void response.writeHead(302, { location: report.path }).end()
  if (trouble === 'loops' && path.startsWith('/news/'))
    return void response.writeHead(302, { location: `/moved/${report.id}` }).end()
  sendPage(response, page(host, report), trouble)
}

const isNight = (hour: number): boolean => hour >= 2 && hour < 8
const isAway = (day: number): boolean => day % 15 >= 1.2 && day % 15 < 2.5
const goneAfter = 10

function robots({ trouble }: Host, response: ServerResponse, since: number): void {
  if (trouble === 'robots down' && since < 12 * HOUR) return void response.writeHead(500).end()
  if (trouble === 'forbids') return void response.end('User-agent: *\nDisallow: /%70rivate\n')
  if (trouble === 'crawl delay') return void response.end('User-agent: *\nCrawl-delay: 20\n')
  response.writeHead(404).end()
}

function endless(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 'more and more '))) {
      // until the reader has had enough
    }
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

function feed(
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
  since: number,
  from: number,
  path: string,
): void {
  const { trouble, chance, reports } = host
  const at = from + since
  if (trouble === 'gone' && since > goneAfter * DAY) return void response.writeHead(410).end()
  if (trouble === 'moved' && since > DAY && path === '/feed')
    return void response.writeHead(301, { location: '/moved-feed' }).end()
  if (trouble === 'error pages' && chance() < 0.1)
    return void response
      .setHeader('content-type', 'text/html')
      .end('<html><body><h1>Something went wrong</h1></body></html>')
  const shown = reports
    .filter((report) => report.at <= at)
    .slice(-host.window)
    .reverse()
  const tag = `"${shown[0]?.id ?? 'empty'}"`
  const changed = new Date(Math.floor((shown[0]?.at ?? from) / 1000) * 1000).toUTCString()
  if (trouble === 'etag' && request.headers['if-none-match'] === tag)
    return void response.writeHead(304, { etag: tag }).end()
  if (trouble === 'last-modified' && request.headers['if-modified-since'] === changed)
    return void response.writeHead(304).end()
  if (trouble === 'etag') response.setHeader('etag', tag)
  if (trouble === 'last-modified') response.setHeader('last-modified', changed)
  if (trouble === 'asks for rest') {
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, { etag: tag }).end()
    response.setHeader('etag', tag)
  }
  const asks =
    trouble === 'asks for rest'
      ? `<ttl>${TTL}</ttl><skipHours>${QUIET_HOURS.map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours><skipDays><day>${QUIET_DAY}</day></skipDays>`
      : ''
  const order = trouble === 'reorders' ? [...shown].sort(() => chance() - 0.5) : shown
  response.setHeader('content-type', 'application/rss+xml; charset=utf-8')
  response.end(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Outlet ${host.number}</title><link>http://${request.headers.host}/</link>${asks}${order.map((report) => item(host, report, `http://${request.headers.host}`, at)).join('')}</channel></rss>`)
}

function item({ number, trouble, chance }: Host, report: Report, origin: string, at: number): string {
  const link = `${origin}${report.path}${trouble === 'trackers' ? `?utm_source=rss&amp;utm_id=${Math.floor(chance() * 1e9)}` : ''}`
  const id =
    trouble === 'one id for all'
      ? '<guid>1</guid>'
      : trouble === 'no dates'
        ? ''
        : `<guid isPermaLink="false">${report.id}</guid>`
  const lying = trouble === 'lying clock'
  const date =
    trouble === 'no dates'
      ? ''
      : `<pubDate>${new Date(lying ? report.at + (chance() - 0.5) * 4 * 365 * DAY : report.at).toUTCString()}</pubDate>`
  const changed = lying ? `<atom:updated>${new Date(at).toISOString()}</atom:updated>` : ''
  const whole =
    trouble === 'whole in the feed' ? `<content:encoded><![CDATA[${words(number, report)}]]></content:encoded>` : ''
  return `<item>${id}<title>Report ${report.id} of the harbour</title><link>${link}</link>${date}${changed}${whole}</item>`
}

function sendPage(response: ServerResponse, html: string, trouble: Trouble): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (trouble === 'broken packing') response.setHeader('content-encoding', 'gzip').end(gzipSync(html))
  else response.end(html)
}

const page = ({ number }: Host, report: Report): string =>
  `<!doctype html><html lang="en"><head><title>Report ${report.id} of the harbour</title><meta property="og:site_name" content="Outlet ${number}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Report ${report.id} of the harbour</h1>${words(number, report)}</article></body></html>`

const WHO = [
  'port authority',
  'harbour office',
  'ferry owner',
  'mayor',
  'customs board',
  'shipping union',
  'pilot station',
  'fish market',
  'coast guard',
  'lighthouse keeper',
]
const DID = [
  'let in',
  'sent away',
  'searched',
  'repaired',
  'unloaded',
  'painted',
  'sold',
  'insured',
  'towed out',
  'forgot',
]
const WHAT = [
  'tanker',
  'trawler',
  'icebreaker',
  'barge',
  'school ship',
  'dredger',
  'yacht',
  'tug',
  'ferry',
  'freighter',
]
const WHY = [
  'a long winter',
  'a short strike',
  'an old quarrel',
  'a new bridge',
  'a lost letter',
  'heavy fog',
  'a wedding',
  'an election',
  'two letters',
  'a fire',
]
const WHEN = [
  'before noon',
  'at dusk',
  'on Tuesday',
  'after the bell',
  'during lunch',
  'at high water',
  'by lamplight',
  'in the rain',
  'on a holiday',
  'last week',
]

/** Five paragraphs that no other report has, beyond the first sentence. */
function words(number: number, { id }: Report): string {
  const chance = chanceOf([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, number + 1))
  const one = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? ''
  const sentence = (): string =>
    `The ${one(WHO)} ${one(DID)} the ${one(WHAT)} ${one(WHEN)} for ${one(WHY)}, and the ${one(WHO)} ${one(DID)} a ${one(WHAT)} ${Math.floor(chance() * 90) + 10} miles away.`
  const paragraphs = Array.from({ length: 4 }, () => `<p>${sentence()} ${sentence()}</p>`)
  return `<p>The port authority of the ${number}th district said on Tuesday that ship number ${id} had been let in.</p>${paragraphs.join('')}`
}

/** For how long a report was there to see, in milliseconds. */
function seenFor(
  { trouble, window, reports }: Outlet,
  report: Report,
  place: number,
  from: number,
  since: number,
  until: number,
): number {
  if (!report.path.startsWith('/news/')) return 0
  const start = Math.max(since, report.at, trouble === 'robots down' ? from + 13 * HOUR : 0)
  const end = Math.min(
    until,
    reports[place + window]?.at ?? Number.POSITIVE_INFINITY,
    trouble === 'gone' ? from + goneAfter * DAY : Number.POSITIVE_INFINITY,
  )
  if (trouble !== 'down at night' && trouble !== 'away for days') return end - start
  let seen = 0
  for (let at = start; at < end; at += 10 * MINUTE) {
    const away = trouble === 'away for days' ? isAway((at - from) / DAY) : isNight(((at - from) % DAY) / HOUR)
    if (!away) seen += 10 * MINUTE
  }
  return seen
}

/** Numbers from 0 to 1 that follow from a seed. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  for (let turn = 0; turn < 8; turn++) next()
  return next
}
