import { connect, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appOf, type Listening, listening } from '../../src/serve/index.ts'
import { deskFor } from './desk.ts'

let made: Awaited<ReturnType<typeof deskFor>>
let server: Listening
/** Waits but a moment for the head of a request, where the others wait for as long as a busy machine takes. */
let hasty: Listening
beforeAll(async () => {
  made = await deskFor()
  server = await listening(appOf(made.desk), { host: '127.0.0.1', port: 0 })
  hasty = await listening(appOf(made.desk), { host: '127.0.0.1', port: 0, headMs: 200 })
})
afterAll(async () => {
  await server.close()
  await hasty.close()
  await made.drop()
})

/** Sends bytes as they are and gives all that comes back. */
const sent = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(hasty.port, '127.0.0.1', () => socket.write(bytes))
    const parts: string[] = []
    socket.on('data', (part) => parts.push(String(part)))
    socket.on('close', () => resolve(parts.join('')))
    socket.on('error', reject)
  })

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers })

test('pages are squeezed as the reader takes it, and the same inside', async () => {
  const plain = await ask('/', { 'accept-encoding': 'identity' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(plain.headers.get('vary')).toContain('Accept-Encoding')
  const text = await plain.text()
  for (const encoding of ['br', 'gzip']) {
    const packed = await ask('/', { 'accept-encoding': encoding })
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(await packed.text()).toBe(text)
  }
})

test('who has a page already is told so, until the ledger changes', async () => {
  const tag = (await ask('/')).headers.get('etag') ?? ''
  expect(tag).toMatch(/^W\/"[\w-]+"$/)
  expect((await ask('/', { 'if-none-match': tag })).status).toBe(304)
  expect((await ask('/', { 'if-none-match': `"other", ${tag}` })).status).toBe(304)
  expect((await ask('/?until=2025-05-06', { 'if-none-match': tag })).status).toBe(200)
  expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200)
  await made.rename('Norway', 'NOR', 'Kingdom of Norway')
  expect((await ask('/', { 'if-none-match': tag })).status).toBe(200)
})

test('what was just asked is answered with the same bytes, to each reader as it takes them', async () => {
  const path = '/api/v1/said?limit=3'
  const first = await ask(path, { 'accept-encoding': 'gzip' })
  const text = await first.text()
  const again = await ask(path, { 'accept-encoding': 'gzip' })
  expect(Object.fromEntries(again.headers)).toEqual({ ...Object.fromEntries(first.headers), date: expect.any(String) })
  expect(await again.text()).toBe(text)
  const plain = await ask(path, { 'accept-encoding': 'identity' })
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text])
  expect(await (await ask('/api/v1/actors/GHA')).text()).not.toContain('Republic of Ghana')
  await made.rename('Ghana', 'GHA', 'Republic of Ghana')
  expect(await (await ask('/api/v1/actors/GHA')).text()).toContain('Republic of Ghana')
})

test('many who ask at once are all answered', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => ask(`/api/v1/said?limit=${1 + (at % 20)}`)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200))
})

test('only the head is sent where only the head is asked for', async () => {
  const answer = await ask('/', {}, 'HEAD')
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'text/html; charset=UTF-8',
    '',
  ])
})

test.each([
  ['no HTTP at all', 'hello desk\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'a head without end',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ],
  ['a request that never ends', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', /^HTTP\/1\.1 408 /],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
    /^HTTP\/1\.1 400 /,
  ],
])('%s is refused as programs and people can read', async (_, bytes, status) => {
  const answer = await sent(bytes)
  expect(answer).toMatch(status)
  expect(answer).toContain('X-Content-Type-Options: nosniff')
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({
    error: { code: 'BAD_REQUEST', message: expect.any(String), next: expect.any(String) },
  })
})

test.each([
  ['without a Host', 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'with a foreign address in the first line',
    'GET http://rebound.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 421 /,
  ],
  ['with a Host that is none', 'GET / HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
])('a request %s is refused', async (_, bytes, status) => {
  const answer = await sent(bytes)
  expect(answer).toMatch(status)
  expect(answer).not.toContain('Norway')
})

test('a port that is taken is told with the next free one', async () => {
  const other = await new Promise<Server>((resolve) => {
    const it = createServer().listen(0, '127.0.0.1', () => resolve(it))
  })
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(listening(appOf(made.desk), { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `port ${port} is taken`,
    next: expect.stringMatching(/--port \d+$/),
  })
  await new Promise((resolve) => other.close(resolve))
})
