import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askedAddress, refusedHost } from '../../../src/press/web/fetch/address.ts'
import { allowedHost } from '../../../src/press/web/fetch/allowed.ts'
import { refusedIp } from '../../../src/press/web/fetch/publicAddress.ts'
import { retryAfterMs } from '../../../src/press/web/fetch/retryAfter.ts'
import { type WebClient, webClient } from '../../../src/press/web/fetch/webClient.ts'
import { Failure } from '../../../src/terms/index.ts'
import { type NewsServer, newsServer } from './newsServer.ts'

const AGENT = 'Attache/0.0.0'
const codeOf = (asked: URL | Failure): string => (asked instanceof Failure ? asked.code : `asked ${asked.host}`)

describe('addresses that are never asked', () => {
  test.each([
    // loopback and its disguises
    ['http://127.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://127.1/', 'ADDRESS_REFUSED'],
    ['http://127.0.1/', 'ADDRESS_REFUSED'],
    ['http://0/', 'ADDRESS_REFUSED'],
    ['http://0.0.0.0/', 'ADDRESS_REFUSED'],
    ['http://2130706433/', 'ADDRESS_REFUSED'],
    ['http://017700000001/', 'ADDRESS_REFUSED'],
    ['http://0x7f000001/', 'ADDRESS_REFUSED'],
    ['http://0x7f.0x0.0x0.0x1/', 'ADDRESS_REFUSED'],
    ['http://0x7f.1/', 'ADDRESS_REFUSED'],
    ['http://0177.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://0177.0.0x1/', 'ADDRESS_REFUSED'],
    ['http://127.0.0.1./', 'ADDRESS_REFUSED'],
    ['http://127.255.255.254/', 'ADDRESS_REFUSED'],
    ['http://localhost/', 'ADDRESS_REFUSED'],
    ['http://LOCALHOST/', 'ADDRESS_REFUSED'],
    ['http://localhost./', 'ADDRESS_REFUSED'],
    ['http://localhost../', 'ADDRESS_REFUSED'],
    ['http://a.b.localhost/', 'ADDRESS_REFUSED'],
    ['http://ⓛocalhost/', 'ADDRESS_REFUSED'],
    ['http://ｌｏｃａｌｈｏｓｔ/', 'ADDRESS_REFUSED'],
    ['http://loc%61lhost/', 'ADDRESS_REFUSED'],
    ['http://１２７.０.０.１/', 'ADDRESS_REFUSED'],
    ['http://①②⑦.⓪.⓪.①/', 'ADDRESS_REFUSED'],
    ['http://127。0。0。1/', 'ADDRESS_REFUSED'],
    ['http://127．0．0．1/', 'ADDRESS_REFUSED'],
    ['http://127｡0｡0｡1/', 'ADDRESS_REFUSED'],
    ['http://%31%32%37.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://127.0.0.1\u00ad/', 'ADDRESS_REFUSED'],
    ['http://[::1]/', 'ADDRESS_REFUSED'],
    ['http://[0:0:0:0:0:0:0:1]/', 'ADDRESS_REFUSED'],
    ['http://[0000:0000:0000:0000:0000:0000:0000:0001]/', 'ADDRESS_REFUSED'],
    ['http://[::]/', 'ADDRESS_REFUSED'],
    // IPv4 inside IPv6
    ['http://[::ffff:127.0.0.1]/', 'ADDRESS_REFUSED'],
    ['http://[::ffff:7f00:1]/', 'ADDRESS_REFUSED'],
    ['http://[0:0:0:0:0:ffff:10.0.0.1]/', 'ADDRESS_REFUSED'],
    ['http://[::127.0.0.1]/', 'ADDRESS_REFUSED'],
    ['http://[::ffff:0:127.0.0.1]/', 'ADDRESS_REFUSED'],
    ['http://[64:ff9b::127.0.0.1]/', 'ADDRESS_REFUSED'],
    ['http://[64:ff9b::8.8.8.8]/', 'ADDRESS_REFUSED'],
    ['http://[64:ff9b:1::a00:1]/', 'ADDRESS_REFUSED'],
    ['http://[2002:7f00:1::]/', 'ADDRESS_REFUSED'],
    ['http://[2002:a9fe:a9fe::1]/', 'ADDRESS_REFUSED'],
    ['http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/', 'ADDRESS_REFUSED'],
    // private, link-local, shared, multicast, reserved
    ['http://10.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://10.1/', 'ADDRESS_REFUSED'],
    ['http://172.16.0.1/', 'ADDRESS_REFUSED'],
    ['http://172.31.255.255/', 'ADDRESS_REFUSED'],
    ['http://192.168.1.1/', 'ADDRESS_REFUSED'],
    ['http://3232235777/', 'ADDRESS_REFUSED'],
    ['http://100.64.0.1/', 'ADDRESS_REFUSED'],
    ['http://100.127.255.255/', 'ADDRESS_REFUSED'],
    ['http://169.254.1.1/', 'ADDRESS_REFUSED'],
    ['http://198.18.0.1/', 'ADDRESS_REFUSED'],
    ['http://192.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://192.0.2.1/', 'ADDRESS_REFUSED'],
    ['http://192.88.99.1/', 'ADDRESS_REFUSED'],
    ['http://198.51.100.1/', 'ADDRESS_REFUSED'],
    ['http://203.0.113.1/', 'ADDRESS_REFUSED'],
    ['http://224.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://240.0.0.1/', 'ADDRESS_REFUSED'],
    ['http://255.255.255.255/', 'ADDRESS_REFUSED'],
    ['http://[fe80::1]/', 'ADDRESS_REFUSED'],
    ['http://[fc00::1]/', 'ADDRESS_REFUSED'],
    ['http://[fd12:3456:789a::1]/', 'ADDRESS_REFUSED'],
    ['http://[fec0::1]/', 'ADDRESS_REFUSED'],
    ['http://[ff02::1]/', 'ADDRESS_REFUSED'],
    ['http://[2001:db8::1]/', 'ADDRESS_REFUSED'],
    ['http://[100::1]/', 'ADDRESS_REFUSED'],
    ['http://[5f00::1]/', 'ADDRESS_REFUSED'],
    ['http://[4000::1]/', 'ADDRESS_REFUSED'],
    // metadata of clouds
    ['http://169.254.169.254/latest/meta-data/', 'ADDRESS_REFUSED'],
    ['http://2852039166/', 'ADDRESS_REFUSED'],
    ['http://0xa9fea9fe/', 'ADDRESS_REFUSED'],
    ['http://0251.0376.0251.0376/', 'ADDRESS_REFUSED'],
    ['http://[fd00:ec2::254]/', 'ADDRESS_REFUSED'],
    ['http://[::ffff:a9fe:a9fe]/', 'ADDRESS_REFUSED'],
    ['http://100.100.100.200/', 'ADDRESS_REFUSED'],
    ['http://168.63.129.16/', 'ADDRESS_REFUSED'],
    ['http://192.0.0.192/', 'ADDRESS_REFUSED'],
    // what parsers disagree about
    ['http://news.example@127.0.0.1/', 'CREDENTIALS_REFUSED'],
    ['http://127.0.0.1@news.example/', 'CREDENTIALS_REFUSED'],
    ['http://a:b@news.example/', 'CREDENTIALS_REFUSED'],
    ['http://news.example:80@127.0.0.1:80/', 'CREDENTIALS_REFUSED'],
    ['http://news.example#@127.0.0.1/', 'asked news.example'],
    ['http://127.0.0.1#@news.example/', 'ADDRESS_REFUSED'],
    ['http://127.0.0.1?@news.example/', 'ADDRESS_REFUSED'],
    ['http://127.0.0.1\\@news.example/', 'BAD_ADDRESS'],
    ['http:\\\\127.0.0.1\\', 'BAD_ADDRESS'],
    ['http:127.0.0.1', 'BAD_ADDRESS'],
    ['http:/127.0.0.1/', 'BAD_ADDRESS'],
    ['http:///127.0.0.1/', 'BAD_ADDRESS'],
    ['//127.0.0.1/', 'BAD_ADDRESS'],
    ['127.0.0.1', 'BAD_ADDRESS'],
    ['http://[fe80::1%25eth0]/', 'BAD_ADDRESS'],
    ['http://[fe80::1%eth0]/', 'BAD_ADDRESS'],
    ['http://[::1', 'BAD_ADDRESS'],
    ['http://256.256.256.256/', 'BAD_ADDRESS'],
    ['http://127.0.0.1.9/', 'BAD_ADDRESS'],
    ['http://news.example\r\nHost: 127.0.0.1/', 'BAD_ADDRESS'],
    ['http://127.0.0.1\t/', 'BAD_ADDRESS'],
    ['http://news.example\u0000.evil.example/', 'BAD_ADDRESS'],
    ['http://', 'BAD_ADDRESS'],
    ['', 'BAD_ADDRESS'],
    // other schemes
    ['file:///etc/passwd', 'SCHEME_REFUSED'],
    ['FILE:///etc/passwd', 'SCHEME_REFUSED'],
    ['gopher://127.0.0.1:6379/_INFO', 'SCHEME_REFUSED'],
    ['ftp://news.example/', 'SCHEME_REFUSED'],
    ['dict://127.0.0.1:11211/', 'SCHEME_REFUSED'],
    ['ldap://127.0.0.1/', 'SCHEME_REFUSED'],
    ['data:text/html,hello', 'SCHEME_REFUSED'],
    ['javascript:alert(1)', 'SCHEME_REFUSED'],
    ['jar:http://news.example!/x', 'SCHEME_REFUSED'],
    ['blob:http://news.example/x', 'SCHEME_REFUSED'],
    ['view-source:http://news.example/', 'SCHEME_REFUSED'],
    ['ws://news.example/', 'SCHEME_REFUSED'],
    ['feed://news.example/', 'SCHEME_REFUSED'],
    ['unix:/var/run/docker.sock', 'SCHEME_REFUSED'],
    // ports of other services
    ['http://news.example:22/', 'PORT_REFUSED'],
    ['http://news.example:25/', 'PORT_REFUSED'],
    ['http://news.example:3306/', 'PORT_REFUSED'],
    ['http://news.example:6379/', 'PORT_REFUSED'],
    ['http://news.example:9200/', 'PORT_REFUSED'],
    ['https://news.example:0/', 'PORT_REFUSED'],
    ['http://news.example:65536/', 'BAD_ADDRESS'],
    // and what is asked
    ['http://news.example/', 'asked news.example'],
    ['https://news.example:8443/a', 'asked news.example:8443'],
    ['http://8.8.8.8/', 'asked 8.8.8.8'],
    ['http://[2606:4700::1]/', 'asked [2606:4700::1]'],
  ])('%j: %s', (address, code) => {
    expect(codeOf(askedAddress(address))).toBe(code)
  })

  test('allowed by name, private hosts and other ports are asked, and no others', () => {
    const allowed = [allowedHost('127.0.0.1:8099'), allowedHost('wiki.example')]
    const asked = [
      'http://127.0.0.1:8099/',
      'http://127.0.0.1:8098/',
      'http://2130706433:8099/',
      'http://wiki.example:9999/',
      'http://a.wiki.example:9999/',
    ]
    expect(asked.map((address) => codeOf(askedAddress(address, allowed)))).toEqual([
      'asked 127.0.0.1:8099',
      'ADDRESS_REFUSED',
      'asked 127.0.0.1:8099',
      'asked wiki.example:9999',
      'PORT_REFUSED',
    ])
  })

  test.each(['', 'a/b', 'a@b', 'http://a', 'a b', '::1'])('--allow-host %j is no host', (asked) => {
    expect(() => allowedHost(asked)).toThrow('is no host')
  })

  test('zones are judged by what stands before them', () => {
    expect([refusedIp('fe80::1%25eth0'), refusedIp('nonsense'), refusedHost('')]).toEqual([
      'linkLocal',
      'no IP address',
      'no host',
    ])
  })
})

describe('names that stand for what is private', () => {
  const standsFor = async (...addresses: string[]): Promise<string> => {
    const client = webClient({
      agent: AGENT,
      limits: { totalMs: 2000, headMs: 1000 },
      resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    })
    const fetched = await client.fetch('http://news.example/')
    await client.close()
    return fetched.status === 'failed' ? fetched.cause.code : fetched.status
  }

  test.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    [['fe80::1%eth0']],
    // one private answer among public ones
    [['93.184.216.34', '192.168.0.1']],
  ])('%j', async (addresses) => {
    expect(await standsFor(...addresses)).toBe('ADDRESS_REFUSED')
  })

  test('nothing', async () => {
    expect(await standsFor()).toBe('NO_SUCH_HOST')
  })
})

describe('a server', () => {
  let server: NewsServer
  let client: WebClient
  /** Waits but a moment, where the other waits for as long as a busy machine takes. */
  let hasty: WebClient
  let hits = 0
  const zeros = Buffer.alloc(30_000_000)
  const bombs = { gzip: gzipSync(zeros), br: brotliCompressSync(zeros), deflate: deflateSync(zeros) }
  const page = Buffer.from('<title>Ferry plans</title>')
  const pages: Record<string, (origin: string) => [number, Record<string, string>, Buffer | string]> = {
    '/page': () => [
      200,
      { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'Wed, 05 Mar 2025 10:00:00 GMT' },
      page,
    ],
    '/gzip': () => [200, { 'content-encoding': 'gzip' }, gzipSync(page)],
    '/x-gzip': () => [200, { 'content-encoding': 'X-GZIP' }, gzipSync(page)],
    '/br': () => [200, { 'content-encoding': 'br' }, brotliCompressSync(page)],
    '/deflate': () => [200, { 'content-encoding': 'deflate' }, deflateSync(page)],
    '/raw': () => [200, { 'content-encoding': 'deflate' }, deflateRawSync(page)],
    '/twice': () => [200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(page))],
    '/odd': () => [200, { 'content-encoding': 'zstd' }, page],
    '/cut': () => [200, { 'content-encoding': 'gzip' }, gzipSync(page).subarray(0, 20)],
    '/not-gzip': () => [200, { 'content-encoding': 'gzip' }, page],
    '/bomb': () => [200, { 'content-encoding': 'gzip' }, bombs.gzip],
    '/bomb-br': () => [200, { 'content-encoding': 'br' }, bombs.br],
    '/bomb-deflate': () => [200, { 'content-encoding': 'deflate' }, bombs.deflate],
    '/long': () => [200, {}, Buffer.alloc(3_000_000, 'x y')],
    '/hops': () => [302, { location: '/hops' }, ''],
    '/moved': () => [301, { location: '/page#part' }, ''],
    '/to-private': () => [302, { location: 'http://10.0.0.1/' }, ''],
    '/to-metadata': () => [302, { location: 'http://169.254.169.254/latest/' }, ''],
    '/to-loopback-elsewhere': () => [302, { location: 'http://127.0.0.1:1/' }, ''],
    '/to-file': () => [302, { location: 'file:///etc/passwd' }, ''],
    '/to-data': () => [302, { location: 'data:text/html,x' }, ''],
    '/to-credentials': (origin) => [302, { location: origin.replace('//', '//a:b@') }, ''],
    '/to-nothing': () => [302, { location: 'http://[' }, ''],
    '/nowhere': () => [302, {}, ''],
    '/gone': () => [410, {}, ''],
    '/missing': () => [404, {}, ''],
    '/busy': () => [429, { 'retry-after': '90' }, ''],
    '/down': () => [503, { 'retry-after': 'Wed, 05 Mar 2025 11:00:00 GMT', date: 'Wed, 05 Mar 2025 10:00:00 GMT' }, ''],
    '/forbidden': () => [403, {}, ''],
  }
  beforeAll(async () => {
    server = await newsServer((request, response) => {
      hits++
      const path = request.url ?? ''
      if (path === '/silent') return
      if (path === '/stalls') {
        response.write('<title>')
        return
      }
      if (path === '/endless') {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'more ')));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
        return
      }
      if (path === '/hangs-up') {
        response.destroy()
        return
      }
      if (path === '/page' && request.headers['if-none-match'] === '"1"') {
        response.writeHead(304).end()
        return
      }
      const [status, headers, body] = pages[path]?.(server.origin) ?? [404, {}, '']
      response.writeHead(status, headers).end(body)
    })
    const asker = (limits: { totalMs: number; headMs: number; idleMs: number }) =>
      webClient({
        agent: AGENT,
        allow: [`127.0.0.1:${server.port}`],
        limits: { mostBytes: 20_000_000, mostPacked: 1_500_000, ...limits },
      })
    client = asker({ totalMs: 60_000, headMs: 60_000, idleMs: 60_000 })
    hasty = asker({ totalMs: 3000, headMs: 300, idleMs: 200 })
  })
  afterAll(async () => {
    await client.close()
    await hasty.close()
    await server.close()
  })

  test('gives its page with what to know it by, and is told who asks', async () => {
    const fetched = await client.fetch(`${server.origin}/page#top`)
    expect(fetched).toMatchObject({
      status: 'fresh',
      address: `${server.origin}/page`,
      contentType: 'text/html',
      validators: { etag: '"1"', lastModified: 'Wed, 05 Mar 2025 10:00:00 GMT' },
      hops: [],
    })
    expect(server.asked.at(-1)?.headers['user-agent']).toBe(AGENT)
    const again = await client.fetch(`${server.origin}/page`, { known: { etag: '"1"', lastModified: null } })
    expect(again).toMatchObject({ status: 'unchanged', validators: { etag: '"1"' } })
  })

  test.each(['/gzip', '/x-gzip', '/br', '/deflate', '/raw'])('%s is unpacked', async (path) => {
    const fetched = await client.fetch(server.origin + path)
    expect(fetched.status === 'fresh' && Buffer.from(fetched.bytes).toString()).toBe(page.toString())
  })

  test.each([
    ['/twice', 'PACKED_REFUSED'],
    ['/odd', 'PACKED_REFUSED'],
    ['/cut', 'PACKED_BROKEN'],
    ['/not-gzip', 'PACKED_BROKEN'],
    ['/bomb', 'BOMB_REFUSED'],
    ['/bomb-br', 'BOMB_REFUSED'],
    ['/bomb-deflate', 'BOMB_REFUSED'],
    ['/long', 'PAGE_TOO_LARGE'],
    ['/endless', 'PAGE_TOO_LARGE'],
    ['/silent', 'FETCH_TIMEOUT'],
    ['/stalls', 'FETCH_TIMEOUT'],
    ['/hangs-up', 'FETCH_FAILED'],
    ['/hops', 'TOO_MANY_REDIRECTS'],
    ['/to-private', 'ADDRESS_REFUSED'],
    ['/to-metadata', 'ADDRESS_REFUSED'],
    ['/to-loopback-elsewhere', 'ADDRESS_REFUSED'],
    ['/to-file', 'SCHEME_REFUSED'],
    ['/to-data', 'SCHEME_REFUSED'],
    ['/to-credentials', 'CREDENTIALS_REFUSED'],
    ['/to-nothing', 'BAD_REDIRECT'],
    ['/nowhere', 'HTTP_STATUS'],
    ['/forbidden', 'HTTP_STATUS'],
  ])('%s fails: %s', async (path, code) => {
    const asker = code === 'FETCH_TIMEOUT' ? hasty : client
    const fetched = await asker.fetch(server.origin + path)
    expect(fetched.status === 'failed' ? fetched.cause.code : fetched.status).toBe(code)
  })

  test('five redirects are followed and no more are asked', async () => {
    const before = hits
    await client.fetch(`${server.origin}/hops`)
    expect(hits - before).toBe(6)
    const moved = await client.fetch(`${server.origin}/moved`)
    expect(moved).toMatchObject({ status: 'fresh', address: `${server.origin}/page`, hops: [{ status: 301 }] })
  })

  test('what is gone and how long to wait is told', async () => {
    expect(await client.fetch(`${server.origin}/gone`)).toMatchObject({ status: 'gone', code: 410 })
    expect(await client.fetch(`${server.origin}/missing`)).toMatchObject({ status: 'gone', code: 404 })
    expect(await client.fetch(`${server.origin}/busy`)).toMatchObject({
      status: 'failed',
      code: 429,
      retryAfter: 90_000,
    })
    expect(await client.fetch(`${server.origin}/down`)).toMatchObject({
      status: 'failed',
      code: 503,
      retryAfter: 3_600_000,
    })
  })

  test('a signal ends the asking', async () => {
    const fetched = await client.fetch(`${server.origin}/silent`, { signal: AbortSignal.abort() })
    expect(fetched).toMatchObject({ status: 'failed', cause: { code: 'STOPPED' } })
  })
})

test.each([
  ['0', null, 0],
  ['3600', null, 3_600_000],
  ['99999999', null, 604_800_000],
  ['-5', null, null],
  ['1.5', null, null],
  ['soon', null, null],
  [null, null, null],
  ['Wed, 05 Mar 2025 10:00:30 GMT', null, 30_000],
  // a clock two years ahead asks for ten minutes all the same
  ['Fri, 05 Mar 2027 10:10:00 GMT', 'Fri, 05 Mar 2027 10:00:00 GMT', 600_000],
  ['Wed, 05 Mar 2025 09:00:00 GMT', null, 0],
])('Retry-After %j by a clock of %j is %j ms', (header, date, wait) => {
  expect(retryAfterMs(header, date, Date.parse('2025-03-05T10:00:00Z'))).toBe(wait)
})
