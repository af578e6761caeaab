import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedsAsked } from '../../src/cli/following/feedsAsked.ts'
import { holdFollowing } from '../../src/ledger/index.ts'
import type { Fetched } from '../../src/press/web/index.ts'
import { Failure } from '../../src/terms/index.ts'
import { type NewsServer, newsServer } from '../press/web/newsServer.ts'
import { play } from './play.ts'

const ITEMS = [
  [
    '1',
    'Tamberg in Nairobi',
    'Foreign minister Liisa Tamberg of Estonia said on Tuesday that Kenya was a partner in shipping.',
  ],
  [
    '2',
    'Ferry talks',
    'Latvia and Estonia signed an agreement on ferries in Riga on Wednesday, after a year of talks.',
  ],
] as const

const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Strait"></head><body><article><h1>${title}</h1>
<p>${words}</p><p>Officials of both ministries said on the same day that the text would be published within a month, and that nothing in it was secret.</p></article></body></html>`

describe('attache follow and attache outlets', () => {
  let server: NewsServer
  let published = 1
  const folder = mkdtempSync(join(tmpdir(), 'attache-follow-'))
  const ledger = join(folder, 'news.db')
  beforeAll(async () => {
    server = await newsServer((request, response) => {
      const path = request.url ?? ''
      const item = ITEMS.find(([id]) => path === `/news/${id}`)
      if (path === '/')
        response
          .setHeader('content-type', 'text/html')
          .end('<link rel="alternate" type="application/rss+xml" href="/feed.xml">')
      else if (path === '/feed.xml') {
        if (request.headers['if-none-match'] === `"${published}"`) response.writeHead(304).end()
        else
          response
            .writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${published}"` })
            .end(`<rss version="2.0"><channel><title>The Strait</title>
${ITEMS.slice(0, published)
  .map(
    ([id, title]) => `<item><guid>${id}</guid><title>${title}</title><link>${server.origin}/news/${id}</link></item>`,
  )
  .join('')}</channel></rss>`)
      } else if (item) response.setHeader('content-type', 'text/html').end(page(item[1], item[2]))
      else response.writeHead(404).end()
    })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const run = (words: readonly string[], now = '2025-03-06T12:00:00Z') =>
    play([...words, '--ledger', ledger], { web: { restMs: 0 }, now })
  const follow = (words: readonly string[], now?: string) =>
    run(['follow', '--once', '--allow-host', '127.0.0.1', ...words], now)

  test('nothing to follow is said', async () => {
    expect((await follow([])).err).toContain('[NOTHING_TO_FOLLOW]')
  })

  test('a page that names its feed is followed, and what is new is kept', async () => {
    const { status, out, err } = await follow([server.origin])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('polled    The Strait: 1 new of 1')
    expect(out).toContain('kept      Tamberg in Nairobi (The Strait)')
  })

  test('what comes later is read later, and nothing twice', async () => {
    published = 2
    const told = join(folder, 'ferries.jsonl')
    await run(['watch', 'Latvia <-> Estonia', '--to', told])
    await run(['watch', '"ferries"'])
    const { out } = await follow(['--json'], '2025-03-06T13:00:00Z')
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.filter(({ event }) => event !== 'told')).toMatchObject([
      { event: 'polled', fresh: 1, items: 2, at: '2025-03-06T13:00:00.000Z' },
      { event: 'kept', title: 'Ferry talks', outlet: 'The Strait', language: 'en', seconds: 0 },
    ])
    const lines = readFileSync(told, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ line }) => line.kind)).toContain('event')
    expect(events.filter(({ event }) => event === 'told')).toHaveLength(lines.length)
    const { out: later } = await follow([], '2025-03-06T14:00:00Z')
    expect(later).toContain('The Strait: nothing changed')
    // What a terminal is to be told waits for one.
    expect(later).toContain('Watch 2  "ferries"')
    expect((await follow([], '2025-03-06T14:10:00Z')).out).not.toContain('Watch 2')
    expect(server.asked.filter(({ path }) => path.startsWith('/news/')).map(({ path }) => path)).toEqual([
      '/news/1',
      '/news/2',
    ])
  })

  test('a second beside it polls nothing and names the first; what it was given is added for it; other commands go on', async () => {
    const hold = holdFollowing(ledger, { pid: 4242, since: new Date(2025, 2, 6, 9, 5).getTime() })
    const before = server.asked.length
    const { status, out, err } = await follow([])
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^attache: .*news\.db is followed already, by process 4242, since 2025-03-06 09:05\. .*4242 \[FOLLOWED_ALREADY\]\n$/,
    )
    expect((await follow([`${server.origin}/feed.xml`])).err).toContain('[FOLLOWED_ALREADY]')
    expect(server.asked).toHaveLength(before)
    writeFileSync(join(folder, 'more.opml'), '<opml><body><outline xmlUrl="https://new.example/feed" /></body></opml>')
    const added = await follow([join(folder, 'more.opml')])
    expect([added.status, added.out]).toEqual([
      0,
      '1 feed added. Process 4242 follows this ledger already and polls it within five minutes\n',
    ])
    expect((await follow(['--json', join(folder, 'more.opml')])).err).toContain('[FOLLOWED_ALREADY]')
    writeFileSync(join(folder, 'note.txt'), `Ferry talks\n\n5 March 2025\n\nRIGA - ${ITEMS[1][2]}\n`)
    expect((await run(['outlets'])).out).toContain('2 outlets')
    expect((await run(['watch', 'by Tamberg'])).status).toBe(0)
    expect((await run(['add', join(folder, 'note.txt')])).status).toBe(0)
    expect((await run(['outlets', '--remove', 'https://new.example/feed'])).status).toBe(0)
    if (hold.status === 'held') hold.release()
    expect((await follow([], '2025-03-06T14:50:00Z')).status).toBe(0)
  })

  test('a list of feeds that cannot be read, and an interval that is none', async () => {
    writeFileSync(join(folder, 'list.opml'), 'no list')
    expect((await follow([join(folder, 'list.opml')])).err).toContain('[NOT_OPML]')
    expect((await follow([join(folder, 'nothing.opml')])).err).toContain('[NO_LIST]')
    expect((await follow(['--interval', 'soon'])).err).toContain('[BAD_INTERVAL]')
  })

  test('a page without a feed is none to follow', async () => {
    const answer = (address: string): Fetched =>
      address === 'https://a.example/'
        ? {
            ...answered,
            status: 'fresh',
            bytes: Buffer.from('<p>no feed'),
            contentType: 'text/html',
            validators: { etag: null, lastModified: null },
          }
        : { ...answered, status: 'gone', code: 404, cause: new Failure('HTTP_STATUS', 'answers 404') }
    const answered = { address: 'https://a.example/', hops: [], notes: [], freshMs: null }
    await expect(feedsAsked(['https://a.example/'], new Set(), async (address) => answer(address))).rejects.toThrow(
      'is no feed and names none',
    )
  })

  test('outlets tell what came from where, and can be left', async () => {
    const { out } = await run(['outlets'], '2025-03-06T15:00:00Z')
    expect(out).toContain('1 outlet\n\nThe Strait')
    expect(out).toContain('2 reports, about')
    expect(out).toContain('5 polls, 0 failed')
    const [row] = JSON.parse((await run(['outlets', '--json'])).out)
    expect(row).toMatchObject({
      title: 'The Strait',
      kept: 2,
      refused: 0,
      waiting: 0,
      polls: 5,
      failure: null,
      brought: '2025-03-06T13:00:00.000Z',
    })
    expect((await run(['outlets', '--opml'])).out).toContain(`xmlUrl="${server.origin}/feed.xml"`)
    expect((await run(['outlets', '--remove', 'https://other.example/'])).err).toContain('[NOT_FOLLOWED]')
    expect((await run(['outlets', '--remove', `${server.origin}/feed.xml`])).out).toContain('is followed no more')
    expect((await run(['outlets'])).err).toContain('no outlets are followed')
  })
})
