import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { play } from './play.ts'

const ENGLISH = `<!DOCTYPE html><html lang="en"><head><title>Talks in Oslo | Fjord Times</title>
<meta property="og:site_name" content="Fjord Times"><link rel="canonical" href="https://fjord.example/talks">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks in Oslo", "articleSection": "World",
"datePublished": "2025-05-05T10:00:00+02:00", "dateModified": "2025-05-06T08:00:00+02:00", "author": {"name": "Tove Lind"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks in Oslo</h1><p>By Tove Lind</p>
<p>OSLO - Norwegian Foreign Minister Marit Hovdåker met reporters in Oslo on Monday, a day before the talks.</p>
<p>"We have seen the lamps," Hovdåker said.</p></article></body></html>`
const LITHUANIAN = `<!DOCTYPE html><html lang="lt"><title>Keltai vėluos iki vasaros</title><article>
<p>Klaipėdos uosto vadovė antradienį pranešė, kad keltai į salą vėluos iki pat vasaros, nes ledas dar neištirpo.</p></article></html>`
const PAGE = {
  address: 'https://fjord.example/talks',
  byline: 'Tove Lind',
  updated: '2025-05-06T08:00:00+02:00',
  section: 'World',
}

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-pages-'))
  writeFileSync(at('talks.html'), ENGLISH)
  writeFileSync(at('keltai.html.gz'), gzipSync(LITHUANIAN))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('web pages', () => {
  test('are read, and what they tell of themselves is printed', async () => {
    const { status, out } = await play(['read', '--jsonl', at('talks.html')])
    expect(status).toBe(0)
    const line = JSON.parse(out)
    expect(line.article).toMatchObject({
      title: 'Talks in Oslo',
      outlet: 'Fjord Times',
      published: '2025-05-05T10:00:00+02:00',
      page: PAGE,
    })
    expect(line.statements).toHaveLength(1)
  })

  test('are kept with that, through export and import', async () => {
    const [one, other] = [at('one.db'), at('other.db')]
    const added = await play(['add', at('talks.html'), at('keltai.html.gz'), '--ledger', one])
    expect(added.out).toMatch(
      /^read 2 articles from 1 outlet in .*\n1 not in English: kept, and named, but nothing is found in it\n$/,
    )
    const lines = (await play(['export', '--ledger', one])).out
    const articles = lines
      .split('\n')
      .flatMap((line) => (line.startsWith('{"kind":"article"') ? [JSON.parse(line)] : []))
    expect(articles.find(({ language }) => language === 'en').page).toEqual(PAGE)
    writeFileSync(at('all.jsonl'), lines)
    expect((await play(['import', at('all.jsonl'), '--ledger', other])).status).toBe(0)
    expect((await play(['export', '--ledger', other])).out).toBe(lines)
    expect((await play(['verify', '--ledger', other])).status).toBe(0)
  })

  test('what is not in English is named and not read as if it were', async () => {
    const { article, actors, ...found } = JSON.parse((await play(['read', '--jsonl', at('keltai.html.gz')])).out)
    expect(article).toMatchObject({ language: 'lt', title: 'Keltai vėluos iki vasaros' })
    expect(actors).toEqual([])
    expect(Object.values(found).flat()).toEqual([])
    expect((await play(['read', at('keltai.html.gz')])).out).toMatch(/\nNot in English \(lt\): kept, not read\.\n$/)
  })
})
