import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, LOOPBACK, lockOf } from '../../src/serve/index.ts'
import { deskFor } from './desk.ts'

const TOKEN = 'a-token-of-the-lighthouse'
const PASSWORD = 'count every lamp twice'
const guarded = async () => ({ ...LOOPBACK, lock: await lockOf({ token: TOKEN, password: PASSWORD }) })

type Made = Awaited<ReturnType<typeof deskFor>>
let made: Made
let writing: Made
beforeAll(async () => {
  made = await deskFor()
  writing = await deskFor(undefined, { writing: true })
})
afterAll(async () => {
  await made.drop()
  await writing.drop()
})

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
})

describe('the headers of every answer', () => {
  const NEEDED = [
    ['content-security-policy', /default-src 'none'.*frame-ancestors 'none'/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^same-origin$/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['permissions-policy', /camera=\(\)/],
  ] as const

  test.each(['/', '/nowhere', '/?since=winter', '/api/v1/nowhere'])('%s', async (path) => {
    const answer = await appOf(made.desk).request(path)
    for (const [name, pattern] of NEEDED)
      expect([name, answer.headers.get(name)]).toEqual([name, expect.stringMatching(pattern)])
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe/)
  })
})

describe('whose name a request asks for', () => {
  test.each([
    ['http://localhost/', 200],
    ['http://127.0.0.1:4747/', 200],
    ['http://[::1]:4747/', 200],
    ['http://rebound.example/', 421],
    ['http://localhost.rebound.example/', 421],
    ['http://127.0.0.1.rebound.example:4747/', 421],
    ['http://192.0.2.7/', 421],
  ])('%s is answered with %i', async (url, status) => {
    expect((await appOf(made.desk).request(url)).status).toBe(status)
  })

  test('a Host header beside the address is looked at too', async () => {
    const answer = await appOf(made.desk).request('http://localhost/', { headers: { host: 'rebound.example' } })
    expect(answer.status).toBe(421)
    expect(await answer.text()).not.toContain('Norway')
  })
})

describe('a locked desk', () => {
  test('serves nothing to whoever has not signed in', async () => {
    const app = appOf(made.desk, await guarded())
    const page = await app.request('/?for=Norway')
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?to=%2F%3Ffor%3DNorway'])
    const program = await app.request('/api/v1/said')
    expect(program.status).toBe(401)
    expect(await program.json()).toEqual({
      error: { code: 'NOT_SIGNED_IN', message: expect.any(String), next: expect.stringContaining('Bearer') },
    })
    expect((await app.request('/nowhere')).status).toBe(303)
    expect((await app.request('/sign-in')).status).toBe(200)
  })

  test('lets a program in with the token', async () => {
    const app = appOf(made.desk, await guarded())
    const asking = (token: string) => app.request('/', { headers: { authorization: `Bearer ${token}` } })
    expect((await asking(TOKEN)).status).toBe(200)
    expect((await asking(`${TOKEN}x`)).status).toBe(401)
    expect((await asking(PASSWORD.replaceAll(' ', ''))).status).toBe(401)
  })

  test('lets a person in with the password, and out again', async () => {
    const app = appOf(made.desk, await guarded())
    const asked = await app.request('/sign-in?to=/said')
    const visit = cookieOf(asked)
    expect(asked.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/)
    const field = /name="token" value="([^"]+)"/.exec(await asked.text())?.[1] ?? ''
    const send = (words: string, cookie = visit) =>
      app.request('/sign-in', form({ words, to: '/said', token: field }, { cookie }))
    expect((await send('wrong password')).status).toBe(403)
    expect((await send(PASSWORD, '')).status).toBe(403)
    const signedIn = await send(PASSWORD)
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/said'])
    expect(signedIn.headers.get('set-cookie')).toMatch(/^attache_session=\S{43};.*HttpOnly.*SameSite=Strict/)
    const session = cookieOf(signedIn)
    expect((await app.request('/', { headers: { cookie: session } })).status).toBe(200)
    await app.request('/sign-out', form({ token: field }, { cookie: `${visit}; ${session}` }))
    expect((await app.request('/', { headers: { cookie: session } })).status).toBe(303)
  })

  test('goes on to no other site', async () => {
    const app = appOf(made.desk, await guarded())
    for (const to of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '/%0d%0aSet-Cookie: a=b',
    ])
      expect(await (await app.request(`/sign-in?to=${encodeURIComponent(to)}`)).text()).not.toContain('elsewhere')
  })

  test('lets nobody guess for long', async () => {
    const app = appOf(made.desk, await guarded())
    const asking = (token: string) => app.request('/api/v1/said', { headers: { authorization: `Bearer ${token}` } })
    const statuses: number[] = []
    for (let i = 0; i < 7; i++) statuses.push((await asking(`guess-${i}`)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    const right = await asking(TOKEN)
    expect([right.status, Number(right.headers.get('retry-after')) > 0]).toEqual([429, true])
  })

  test.each([[{ token: 'short', password: null }], [{ token: null, password: 'short' }]])(
    'takes no secret that can be guessed: %j',
    async (secrets) => {
      await expect(lockOf(secrets)).rejects.toMatchObject({ code: 'WEAK_SECRET' })
    },
  )
})

describe('what may be changed from where', () => {
  const app = () => {
    const app = appOf(writing.desk)
    app.post('/change', (c) => c.text('changed'))
    app.post('/api/v1/change', (c) => c.text('changed'))
    return app
  }
  const OWN = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost', host: 'localhost' }

  test('a form of ours changes something; without its token, its cookie or its site nothing', async () => {
    const it = appOf(writing.desk, await guarded())
    it.post('/change', (c) => c.text('changed'))
    const page = await it.request('/sign-in')
    const cookie = cookieOf(page)
    const other = cookieOf(await it.request('/sign-in'))
    const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const signed = { authorization: `Bearer ${TOKEN}` }
    const send = async (fields: Record<string, string>, headers: Record<string, string>) =>
      (await it.request('/change', form(fields, { ...signed, ...headers }))).status
    const right = { token }
    expect(await send(right, { ...OWN, cookie })).toBe(200)
    expect(await send(right, { cookie })).toBe(200)
    expect(await send({}, { ...OWN, cookie })).toBe(403)
    expect(await send(right, OWN)).toBe(403)
    expect(await send(right, { ...OWN, cookie: other })).toBe(403)
    expect(await send({ token: `${token}x` }, { ...OWN, cookie })).toBe(403)
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(await send(right, { ...OWN, cookie, 'sec-fetch-site': site })).toBe(403)
    for (const origin of ['http://elsewhere.example', 'null', 'http://localhost:8080'])
      expect(await send(right, { host: 'localhost', cookie, origin })).toBe(403)
  })

  test('a program changes something with JSON only', async () => {
    const send = async (type: string, headers: Record<string, string> = {}) =>
      (
        await app().request('/api/v1/change', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': type, ...headers },
        })
      ).status
    expect(await send('application/json')).toBe(200)
    expect(await send('application/json; charset=utf-8')).toBe(200)
    expect(await send('text/plain')).toBe(415)
    expect(await send('application/x-www-form-urlencoded')).toBe(415)
    expect(await send('application/jsonp')).toBe(415)
    expect(await send('application/json', { origin: 'http://elsewhere.example' })).toBe(403)
    expect(await send('application/json', { 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  test('nobody sends more than is taken', async () => {
    const big = 'x'.repeat(300_000)
    const answer = await app().request('/api/v1/change', {
      method: 'POST',
      body: big,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ error: { code: 'TOO_LARGE' } })
  })
})

describe('what goes wrong', () => {
  test('our own mistakes are logged, and nobody else is told of them', async () => {
    const app = appOf(made.desk)
    app.get('/broken', () => {
      throw new TypeError('the secret path /home/someone/news.db')
    })
    app.get('/api/v1/broken', () => {
      throw new TypeError('the secret path /home/someone/news.db')
    })
    for (const path of ['/broken', '/api/v1/broken']) {
      const answer = await app.request(path)
      expect(answer.status).toBe(500)
      expect(await answer.text()).not.toMatch(/secret|someone|TypeError|\.tsx?:/)
    }
    expect(made.logged).toHaveLength(2)
  })

  test('another method than the address takes is refused with those it takes', async () => {
    const answer = await appOf(made.desk).request('/', {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(403)
    const program = appOf(made.desk)
    program.get('/api/v1/one', (c) => c.json({}))
    const refused = await program.request('/api/v1/one', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
    })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})
