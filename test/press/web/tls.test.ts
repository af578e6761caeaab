import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type Fetched,
  type Resolve,
  robotsGate,
  type WebClient,
  type WebOptions,
  webClient,
} from '../../../src/press/web/index.ts'
import { type Authority, authority, selfSigned } from './authority.ts'
import { type NewsServer, newsServer } from './newsServer.ts'
import { type SecureServer, secureServer } from './secureServer.ts'

/** Every name stands for this machine; who may be asked is told by name. */
const NAMES = [
  'news.example',
  'old.example',
  'soon.example',
  'alone.example',
  'stranger.example',
  'wrong.example',
  'xn--sna-ona.example',
]
const HOME = { address: '127.0.0.1', family: 4 }

let ours: Authority
let server: SecureServer
let plain: NewsServer
const clients: WebClient[] = []

const asker = (options: Partial<WebOptions> = {}): WebClient => {
  const client = webClient({
    agent: 'Attache/0.0.0',
    allow: NAMES,
    authorities: [ours.pem],
    resolve: async () => [HOME],
    limits: { totalMs: 60_000, headMs: 60_000, idleMs: 60_000 },
    ...options,
  })
  clients.push(client)
  return client
}
const at = (name: string, path = '/'): string => `https://${name}:${server.port}${path}`
const told = (fetched: Fetched): string =>
  fetched.status === 'failed' ? `${fetched.cause.code}: ${fetched.cause.message}` : fetched.status

beforeAll(async () => {
  const [own, stranger] = await Promise.all([authority('The Press Office'), authority('Nobody Known')])
  ours = own
  plain = await newsServer((request, response) => {
    if (request.url === '/up') response.writeHead(302, { location: at('news.example') }).end()
    else response.setHeader('content-type', 'text/html').end('<title>Plain</title>')
  })
  server = await secureServer(
    {
      'news.example': await ours.certify(['news.example', '127.0.0.1', '::1']),
      'old.example': await ours.certify(['old.example'], { from: -9, until: -2 }),
      'soon.example': await ours.certify(['soon.example'], { from: 2, until: 9 }),
      'alone.example': await selfSigned('alone.example'),
      'stranger.example': await stranger.certify(['stranger.example']),
      'wrong.example': await ours.certify(['other.example']),
      'xn--sna-ona.example': await ours.certify(['xn--sna-ona.example']),
    },
    (_host, path) =>
      path === '/down'
        ? { status: 302, location: `http://news.example:${plain.port}/` }
        : path === '/within'
          ? { status: 302, location: 'https://intranet.example/' }
          : path === '/astray'
            ? { status: 302, location: at('old.example') }
            : { body: '<title>Ferry plans</title>' },
  )
})
afterAll(async () => {
  for (const client of clients) await client.close()
  await Promise.all([server.close(), plain.close()])
})

describe('certificates', () => {
  test('one that holds is read, and the host is told whom it is asked as', async () => {
    const fetched = await asker().fetch(at('news.example', '/a'))
    expect(fetched).toMatchObject({ status: 'fresh', address: at('news.example', '/a'), notes: [] })
    expect(server.met.at(-1)).toEqual({ name: 'news.example', at: '127.0.0.1' })
    expect(server.asked.at(-1)).toEqual({ host: `news.example:${server.port}`, path: '/a' })
  })

  test('a name of other letters is asked for in those of the web', async () => {
    expect(told(await asker().fetch(at('sõna.example')))).toBe('fresh')
    expect(server.met.at(-1)?.name).toBe('xn--sna-ona.example')
  })

  test('the dot that may end a name is none of it', async () => {
    expect(told(await asker().fetch(at('news.example.')))).toBe('fresh')
    expect(server.met.at(-1)?.name).toBe('news.example')
  })

  test.each([
    ['old.example', 'has expired', 'clock'],
    ['soon.example', 'is not valid yet', 'clock'],
    ['alone.example', 'is signed by itself alone', 'NODE_EXTRA_CA_CERTS'],
    ['stranger.example', 'is signed by nobody this machine knows', 'NODE_EXTRA_CA_CERTS'],
    ['wrong.example', 'is made out to another name', 'Check the address'],
  ])('%s %s: refused, and what next', async (name, why, next) => {
    const before = server.asked.length
    const fetched = await asker().fetch(at(name))
    expect(told(fetched)).toBe(`BAD_CERTIFICATE: ${at(name)} was not asked: the certificate of ${name} ${why}`)
    expect(fetched.status === 'failed' && fetched.cause.next).toContain(next)
    expect(server.asked).toHaveLength(before)
  })

  test('an authority that nobody handed in is none', async () => {
    const client = webClient({ agent: 'Attache/0.0.0', allow: NAMES, resolve: async () => [HOME] })
    clients.push(client)
    expect(told(await client.fetch(at('news.example')))).toContain('BAD_CERTIFICATE')
  })

  test('no setting of the machine makes a bad one good', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const fetched = await asker().fetch(at('old.example'))
    vi.unstubAllEnvs()
    expect(told(fetched)).toContain('BAD_CERTIFICATE')
  })

  test('where robots.txt cannot be had for it, that is what is told', async () => {
    const permission = await robotsGate(asker(), 'Attache', Date.now).may(at('old.example', '/a'))
    expect(permission.status === 'refused' && permission.cause.code).toBe('BAD_CERTIFICATE')
  })

  test('nothing is handed over to one either', async () => {
    const sent = await asker().send(at('wrong.example'), '{}', {})
    expect(sent.status === 'failed' && sent.cause.code).toBe('BAD_CERTIFICATE')
  })

  test('http where https is asked for is no https', async () => {
    const fetched = await asker().fetch(`https://news.example:${plain.port}/`)
    expect(told(fetched)).toBe(
      `NO_TLS: https://news.example:${plain.port}/ was not asked: news.example speaks no https that is safe`,
    )
  })

  test('a host that never greets back is not waited for', async () => {
    const silent: Server = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as { port: number }
    const client = asker({ limits: { totalMs: 3000, headMs: 200, idleMs: 200 } })
    expect(told(await client.fetch(`https://news.example:${port}/`))).toMatch(/^FETCH_TIMEOUT/)
    await client.close()
    silent.close()
  })
})

describe('where a name leads', () => {
  test('is looked up once, and that is where it is asked', async () => {
    const asked: string[] = []
    const resolve: Resolve = async (host) => {
      asked.push(host)
      return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    }
    expect(told(await asker({ resolve }).fetch(at('news.example')))).toBe('fresh')
    expect(asked).toEqual(['news.example'])
    expect(server.met.at(-1)?.at).toBe('127.0.0.1')
  })

  test.each(['127.0.0.1', '::ffff:127.0.0.1', '10.0.0.1'])(
    'to %s though nobody allowed that name: refused before anything is said',
    async (address) => {
      const before = server.met.length
      const resolve: Resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }]
      const client = asker({ allow: [`127.0.0.1:${server.port}`], resolve })
      expect(told(await client.fetch('https://rebinds.example:8443/'))).toMatch(/^ADDRESS_REFUSED/)
      expect(server.met).toHaveLength(before)
    },
  )

  test('a redirect to a name within is refused, and so is one to a certificate that does not hold', async () => {
    expect(told(await asker().fetch(at('news.example', '/within')))).toMatch(/^ADDRESS_REFUSED/)
    expect(told(await asker().fetch(at('news.example', '/astray')))).toBe(
      `BAD_CERTIFICATE: ${at('old.example')} was not asked: the certificate of old.example has expired`,
    )
  })

  test('from https to http is followed and told, the other way without a word', async () => {
    expect(await asker().fetch(at('news.example', '/down'))).toMatchObject({
      status: 'fresh',
      address: `http://news.example:${plain.port}/`,
      notes: [`from https to http at ${at('news.example', '/down')}`],
    })
    expect(await asker().fetch(`http://news.example:${plain.port}/up`)).toMatchObject({
      status: 'fresh',
      address: at('news.example'),
      notes: [],
    })
  })

  test('nor is anything handed over by way of a redirect', async () => {
    const before = plain.asked.length
    const sent = await asker().send(at('news.example', '/down'), '{}', {})
    expect(sent).toMatchObject({ status: 'failed', code: 302 })
    expect(plain.asked).toHaveLength(before)
  })

  test('a name that stands for nothing', async () => {
    const resolve: Resolve = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    expect(told(await asker({ resolve }).fetch('https://nws.example/'))).toBe(
      'NO_SUCH_HOST: no address is known for nws.example',
    )
  })

  test('where nothing listens', async () => {
    const closed = await newsServer(() => undefined)
    await closed.close()
    expect(told(await asker().fetch(`https://news.example:${closed.port}/`))).toBe(
      `FETCH_FAILED: https://news.example:${closed.port}/ could not be fetched: nothing answers there`,
    )
  })
})

describe('addresses by number', () => {
  test('a certificate may be made out to one; nobody is asked for by name then', async () => {
    const client = asker({ allow: [`127.0.0.1:${server.port}`] })
    expect(told(await client.fetch(at('127.0.0.1')))).toBe('fresh')
    expect(server.met.at(-1)?.name).toBeNull()
  })

  test('of IPv6 too', async (context) => {
    const six = await secureServer({ '::1': await ours.certify(['::1']) }, () => ({ body: 'six' }), '::1').catch(
      () => null,
    )
    if (six === null) return context.skip('this machine has no IPv6')
    expect(told(await asker().fetch(`https://[::1]:${six.port}/`))).toMatch(/^ADDRESS_REFUSED/)
    expect(told(await asker({ allow: [`[::1]:${six.port}`] }).fetch(`https://[::1]:${six.port}/`))).toBe('fresh')
    expect(six.met).toEqual([{ name: null, at: '::1' }])
    expect(six.asked).toEqual([{ host: `[::1]:${six.port}`, path: '/' }])
    await six.close()
  })
})

test('a proxy that the surroundings name is asked nothing', async () => {
  const proxy = await newsServer((_request, response) => response.end('by proxy'))
  const proxied = `http://127.0.0.1:${proxy.port}`
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
    vi.stubEnv(name, proxied)
  vi.stubEnv('NODE_USE_ENV_PROXY', '1')
  const fetched = [await asker().fetch(at('news.example')), await asker().fetch(`http://news.example:${plain.port}/`)]
  vi.unstubAllEnvs()
  expect(fetched.map(told)).toEqual(['fresh', 'fresh'])
  expect(proxy.asked).toEqual([])
  await proxy.close()
})
