import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NewsServer, newsServer } from '../press/web/newsServer.ts'
import { play } from './play.ts'

const WHOLE = `<p>NAIROBI, March 4 (Northern Wire) - Foreign minister Liisa Tamberg of Estonia said on Tuesday that Kenya was a partner in shipping.</p>
<p>"We came to listen first and to sign second," Tamberg told reporters in Nairobi.</p><p>Estonia and Kenya signed an agreement on port data on Tuesday, officials in both capitals said, after a year of talks that nobody had expected to end so soon.</p>`
const FEED = (
  origin: string,
): string => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Northern Wire</title><link>${origin}/</link>
<item><guid>1</guid><link>${origin}/news/1</link><title>Tamberg in Nairobi</title><pubDate>Tue, 04 Mar 2025 15:00:00 GMT</pubDate><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>
<item><guid>2</guid><link>${origin}/private/2</link><title>What nobody may ask for</title></item></channel></rss>`

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour schools - The Strait</title><meta property="og:site_name" content="The Strait"></head><body>
<nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Harbour schools</h1>${WHOLE}</article><footer>Subscribe to our newsletter</footer></body></html>`

describe('addresses of the web', () => {
  let server: NewsServer
  const folder = mkdtempSync(join(tmpdir(), 'attache-web-'))
  beforeAll(async () => {
    server = await newsServer((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private')
      else if (request.url === '/feed.xml')
        response.setHeader('content-type', 'application/rss+xml').end(FEED(server.origin))
      else if (request.url === '/news/3') response.setHeader('content-type', 'text/html').end(PAGE)
      else response.writeHead(404).end()
    })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const web = { restMs: 0 }

  test('a feed adds its items; what robots.txt forbids is not asked', async () => {
    const words = [
      'add',
      `${server.origin}/feed.xml`,
      '--allow-host',
      `127.0.0.1:${server.port}`,
      '--ledger',
      join(folder, 'web.db'),
    ]
    const { status, out, err } = await play(words, { web })
    expect(out).toContain('read 1 article from 1 outlet')
    expect(err).toContain('[ROBOTS_FORBID]')
    expect(status).toBe(1)
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/feed.xml'])
    expect(server.asked[0]?.headers['user-agent']).toMatch(/^Attache\/\d+\.\d+\.\d+/)
  })

  test('a page is one report', async () => {
    const { status, out } = await play(['read', '--jsonl', `${server.origin}/news/3`, '--allow-host', '127.0.0.1'], {
      web,
    })
    const { article, statements } = JSON.parse(out)
    expect([status, article.title, article.outlet]).toEqual([0, 'Harbour schools', 'The Strait'])
    expect(statements.length).toBeGreaterThan(0)
    expect(out).not.toContain('newsletter')
  })

  test.each([
    ['http://127.0.0.1/', 'ADDRESS_REFUSED'],
    ['file:///etc/hostname', 'SCHEME_REFUSED'],
    ['https://a:b@news.example/', 'CREDENTIALS_REFUSED'],
  ])('%s is refused, and nothing is kept', async (address, code) => {
    const { status, err } = await play(['read', address], { web })
    expect([status, err]).toEqual([1, expect.stringContaining(`[${code}]`)])
  })

  test('a page that is gone is a failure of its own', async () => {
    const { status, err } = await play(['read', `${server.origin}/nothing`, '--allow-host', '127.0.0.1'], { web })
    expect([status, err]).toEqual([1, expect.stringContaining('answers 404')])
  })
})
