import { connect, type Socket } from 'node:net'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, type Listening, listening } from '../../src/serve/index.ts'
import { theBrowser } from '../web/rig.ts'
import { deskFor } from './desk.ts'
import { HOSTILE, hostileRecord } from './hostileArticles.ts'
import { REQUESTS } from './hostileRequests.ts'

// Articles and requests made to break a desk: nothing of theirs runs, nothing leaks, nothing falls.

let made: Awaited<ReturnType<typeof deskFor>>
let server: Listening
let home = ''
beforeAll(async () => {
  made = await deskFor(undefined, { writing: true })
  for (const [at, text] of HOSTILE.entries()) await made.record(hostileRecord(text, at))
  server = await listening(appOf(made.desk), { host: '127.0.0.1', port: 0, headMs: 3_000 })
  home = `http://127.0.0.1:${server.port}`
})
afterAll(async () => {
  await server.close()
  await made.drop()
})

test('there are enough of them', () => {
  expect(HOSTILE.length + REQUESTS.length).toBeGreaterThanOrEqual(100)
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length)
})

test.each([
  ['a NUL', 'a\u0000b'],
  ['half a character', 'a\uD800b'],
])('an article with %s is not kept, since it could not be kept unchanged', async (_, text) => {
  await expect(made.record(hostileRecord(text, 900))).rejects.toMatchObject({ code: 'BAD_TEXT' })
})

/** What would have come of a text that was taken for markup. */
const harm = (page: Page): Promise<string[]> =>
  page.evaluate(`[
    ...(globalThis.ran === undefined ? [] : ['it ran']),
    ...(document.scripts.length > 1 ? ['more scripts than ours'] : []),
    ...[...document.querySelectorAll('iframe, object, embed, base, style, meta[http-equiv], a[href^="javascript:" i], form[action*="//"], link[href*="//"], img')]
      .map((it) => it.outerHTML.slice(0, 80)),
    ...[...document.querySelectorAll('*')].flatMap((it) => it.getAttributeNames()).filter((name) => name.startsWith('on')),
  ]`)

describe('in a browser', () => {
  /** Every page that is there, what stands in its path filled in. */
  const pages = (filled: Readonly<Record<string, string>>): string[] => {
    const paths = appOf(made.desk).routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : []))
    const shown = [...new Set(paths)].filter((path) => !/^\/(?:api\/|feeds\/|assets\/)/.test(path))
    return shown.map((path) => path.replace(/:(\w+)/g, (_, name: string) => filled[name] ?? 'x'))
  }

  test('a text that is taken for markup is seen', async () => {
    const page = await (await theBrowser()).newPage()
    await page.setContent('<p onclick="1">x</p><img src=x onerror="window.ran=1">')
    await page.waitForFunction('window.ran === 1')
    expect(await harm(page)).toEqual(['it ran', expect.stringContaining('<img'), 'onclick', 'onerror'])
    await page.close()
  })

  test('no text of others is more than text, on any page, nor where it is asked for', async () => {
    const context = await (await theBrowser()).newContext({ locale: 'en-US' })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(home) && !url.startsWith('data:')) wrong.push(`foreign: ${url}`)
    })
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text())
    })
    const article = JSON.parse(await (await fetch(`${home}/api/v1/articles?limit=500`)).text()).data
    expect(article.length).toBeGreaterThanOrEqual(HOSTILE.length)
    const keys: string[] = article.map(({ key }: { key: string }) => key)
    const asked = HOSTILE.slice(0, 30).map(
      (text) => `/said?words=${encodeURIComponent(text)}&by=${encodeURIComponent(text)}`,
    )
    const actors = JSON.parse(await (await fetch(`${home}/api/v1/actors?limit=500`)).text()).data
    const ids: string[] = actors.map(({ id }: { id: string }) => id)
    const all = pages({ key: keys[0] ?? '', id: keys[0] ?? '' })
    expect(all.length).toBeGreaterThan(10)
    const persons = ids.slice(0, 12).map((id) => `/actors/${id}`)
    const paths = [
      ...all,
      '/between?a=Norway',
      ...persons,
      ...keys.slice(0, 30).map((key) => `/articles/${key}`),
      ...asked,
    ]
    for (const path of paths) {
      const answer = await page.goto(home + path)
      expect([path, (answer?.status() ?? 500) < 500, await harm(page), wrong]).toEqual([path, true, [], []])
    }
    await context.close()
  }, 240_000)
})

describe('for programs', () => {
  test('every text comes back as it is, from the API', async () => {
    const { data } = JSON.parse(await (await fetch(`${home}/api/v1/articles?limit=500`)).text())
    const outlets = data.map(({ outlet }: { outlet: string }) => outlet)
    for (const text of HOSTILE) expect(outlets).toContain(text)
  })

  test('feeds and the calendar are whole, with every text in them as text', async () => {
    const xml = await (await fetch(`${home}/feeds/said.atom?limit=500`)).text()
    const entries = parseAtomFeed(xml).entries ?? []
    expect(entries.length).toBeGreaterThanOrEqual(HOSTILE.length)
    expect(xml).not.toMatch(/<script|<img|<svg|<iframe/)
    const calendar = await (await fetch(`${home}/feeds/agenda.ics?since=2025-05-01&limit=500`)).text()
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThanOrEqual(HOSTILE.length)
    expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBe(events.length)
  })
})

test('an outlet whose name is ten megabytes long fills no feed, no calendar and no answer', async () => {
  const long = await deskFor([])
  const record = hostileRecord('Plain', 1)
  await long.record({ ...record, article: { ...record.article, outlet: 'W'.repeat(10 * 1024 * 1024) } })
  const app = appOf(long.desk)
  for (const path of [
    '/api/v1/covered',
    '/api/v1/agenda?limit=1&for=Norway',
    '/feeds/said.atom',
    '/feeds/agenda.ics?since=2025-05-01',
  ]) {
    const answer = await app.request(path)
    expect([path, (await answer.text()).length < 20_000]).toEqual([path, true])
  }
  expect(long.logged).toEqual([])
  await long.drop()
})

/** Sends bytes as they are; the status of the answer (0 for none) and all of it. */
const sent = (bytes: string): Promise<{ status: number; answer: string }> =>
  new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes))
    const parts: Buffer[] = []
    socket.on('data', (part) => parts.push(part))
    // Where the desk has heard enough, it answers and hangs up while we still speak.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const answer = Buffer.concat(parts).toString()
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), answer })
    })
  })

const LEAKS = /node_modules|\.tsx?:\d|\.js:\d|SqliteError|SQLITE|at Object\.|\/tmp\/|\/home\/|root:x:0/

describe('over the wire', () => {
  test.each(REQUESTS.map(([what, bytes, statuses]) => ({ what, bytes, statuses })))(
    '$what',
    async ({ bytes, statuses }) => {
      const { status, answer } = await sent(bytes)
      expect(statuses).toContain(status)
      expect(answer).not.toMatch(LEAKS)
      expect(answer).not.toContain(process.cwd())
      expect(answer).not.toMatch(/^set-cookie: ran/im)
      expect(({} as { pen?: unknown }).pen).toBeUndefined()
    },
  )

  test('two hundred who never finish their question keep nobody else waiting', async () => {
    const slow = await Promise.all(
      Array.from({ length: 200 }, () => {
        const socket = connect(server.port, '127.0.0.1')
        socket.on('error', () => undefined)
        return new Promise<Socket>((resolve) => {
          socket.on('connect', () =>
            socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', () => resolve(socket)),
          )
        })
      }),
    )
    expect((await fetch(`${home}/api/v1/covered`)).status).toBe(200)
    for (const socket of slow) socket.destroy()
  })

  test('after all that the desk is whole, and no mistake of ours was met', async () => {
    expect(made.logged).toEqual([])
    expect((await fetch(home)).status).toBe(200)
    const { covers } = JSON.parse(await (await fetch(`${home}/api/v1/covered`)).text())
    expect(covers.articles).toBeGreaterThanOrEqual(HOSTILE.length)
  })
})
