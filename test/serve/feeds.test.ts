import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import type { Hono } from 'hono'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FEEDS, feedsOfPage } from '../../src/serve/feeds/index.ts'
import { lineTag } from '../../src/serve/feeds/told.ts'
import { appOf } from '../../src/serve/index.ts'
import { play } from '../cli/play.ts'
import { top } from '../house/sources.ts'
import type { Dispatch } from '../views/dispatch.ts'
import { PROMISES } from '../views/promises.ts'
import { WEEK } from '../views/sample.ts'
import { deskFor } from './desk.ts'

/** An outlet and a text that would be markup if they could. */
const SHARP: Dispatch = {
  source: 'sharp/lamp.txt',
  outlet: 'Sharp & Sons <script>alert(1)</script>',
  published: '2025-05-09',
  place: null,
  lines: ['“Two lamps < three lamps & ]]> no fewer,” Hovdåker said.'],
  actors: { 'Marit Hovdåker': ['person', 'NOR', 'Hovdåker'] },
  said: [
    {
      by: 'Marit Hovdåker',
      named: '[Hovdåker] said',
      words: ['Two lamps < three lamps & ]]> no fewer,'],
      on: '2025-05-09',
    },
  ],
}

let made: Awaited<ReturnType<typeof deskFor>>
let app: Hono
beforeAll(async () => {
  made = await deskFor([...WEEK, ...PROMISES, SHARP])
  app = appOf(made.desk)
})
afterAll(() => made.drop())

const ASKED: Readonly<Record<string, string>> = {
  '/feeds/brief.atom': '?for=Norway',
  '/feeds/said.atom': '?by=Norway&limit=500',
  '/feeds/between.atom': '?a=Norway&b=Ghana',
  '/feeds/promised.atom': '',
  '/feeds/agenda.atom': '?since=2025-05-01',
  '/feeds/agenda.ics': '?since=2025-05-01',
}

const textOf = async (path: string): Promise<string> => (await app.request(path)).text()
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

describe('feeds', () => {
  test.each(FEEDS.filter(({ sort }) => sort === 'atom').map(({ path }) => path))(
    '%s is what RFC 4287 asks',
    async (path) => {
      const answer = await app.request(path + ASKED[path])
      expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      const feed = parseAtomFeed(await answer.text())
      expect(feed).toMatchObject({
        id: expect.stringMatching(/^tag:[^,]+,\d{4}:/),
        title: { value: expect.any(String) },
        updated: expect.stringMatching(ISO),
        links: expect.arrayContaining([
          expect.objectContaining({ rel: 'self', href: `http://localhost${path}${ASKED[path]}` }),
        ]),
      })
      const entries = feed.entries ?? []
      expect(entries.length).toBeGreaterThan(0)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      for (const entry of entries) {
        expect(entry).toMatchObject({
          id: expect.stringMatching(/^tag:[^,]+,\d{4}:\S+$/),
          title: { value: expect.stringMatching(/\S/) },
          updated: expect.stringMatching(ISO),
          content: { value: expect.stringContaining('“') },
        })
        expect(entry.authors?.[0]?.name).toMatch(/\S/)
        const [link] = entry.links ?? []
        expect(link?.href).toMatch(/^http:\/\/localhost\/articles\/[0-9a-f]+\?line=[0-9a-f]+#s\d+$/)
      }
      const last = entries
        .map(({ updated = '' }) => updated)
        .sort()
        .at(-1)
      expect(feed.updated).toBe(last)
    },
  )

  test('what others wrote is text', async () => {
    const xml = await textOf('/feeds/said.atom?by=Norway&limit=500')
    expect(xml).not.toContain('<script')
    const entry = parseAtomFeed(xml).entries?.find(({ content }) => content?.value?.includes('three lamps'))
    expect(entry?.authors?.[0]?.name).toBe('Sharp & Sons <script>alert(1)</script>')
    expect(entry?.content?.value).toContain('“Two lamps < three lamps & ]]> no fewer,”')
    expect(entry?.content?.type).toBe('text')
  })

  test('an entry keeps its id when another report of the same comes first in its line', () => {
    const evidence = { source: 's', outlet: null, place: null, copyOf: null, sentenceStart: 0, sentence: '', end: 9 }
    const first = { ...evidence, article: 'aa', published: '2025-05-05', start: 4 }
    const fuller = { ...evidence, article: '00', published: '2025-05-06', start: 7 }
    const line = {
      kind: 'agenda',
      id: '1',
      sort: 'vote',
      what: '',
      who: [],
      date: { from: '', to: '' },
      place: null,
      differ: [],
      mended: [],
    } as const
    expect(lineTag({ ...line, evidence: [fuller, first] })).toBe(lineTag({ ...line, id: '2', evidence: [first] }))
    expect(lineTag({ ...line, evidence: [fuller] })).not.toBe(lineTag({ ...line, evidence: [first] }))
  })

  test('nothing asked and nothing found is a feed too', async () => {
    expect(parseAtomFeed(await textOf('/feeds/said.atom?words=herring')).updated).toBe('2025-05-09T00:00:00.000Z')
  })

  test('what is asked wrongly is told as programs are told', async () => {
    const answer = await app.request('/feeds/said.atom?by=Wolfram')
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { error: expect.objectContaining({ code: 'NO_ACTOR' }) },
    ])
  })
})

describe('the agenda as a calendar', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))

  test('is what RFC 5545 asks, in whole days', async () => {
    const text = await textOf('/feeds/agenda.ics?since=2025-05-01')
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    const all = events(text)
    const { data } = JSON.parse(await textOf('/api/v1/agenda?since=2025-05-01'))
    expect(all.length).toBe(data.length)
    const opening = all.find(({ summary }) => summary.includes('open the first lighthouse'))
    expect([opening?.startDate.toString(), opening?.endDate.toString(), opening?.startDate.isDate]).toEqual([
      '2025-05-20',
      '2025-05-21',
      true,
    ])
    expect(opening?.location).toBe('Takoradi')
    expect(opening?.description).toContain('(Gulf of Guinea Gazette, 2025-05-06)')
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length)
  })

  test('is the same from the command line', async () => {
    const words = ['agenda', '--since', '2025-05-01', '--ics', '--ledger', made.path]
    const { status, out } = await play(words)
    expect(status).toBe(0)
    const there = events(await textOf('/feeds/agenda.ics?since=2025-05-01&limit=500'))
    expect(events(out).map(({ uid, summary }) => [uid, summary])).toEqual(
      there.map(({ uid, summary }) => [uid, summary]),
    )
  })
})

describe('where feeds are found', () => {
  test('a page names its own, with what it asks', async () => {
    const page = await textOf('/?for=Norway&limit=3')
    expect(page).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Brief: feed" href="/feeds/brief.atom?for=Norway"/>',
    )
    expect(feedsOfPage('/said', new URLSearchParams('by=Tamberg&verbatim=on&after=x&words='))).toEqual([
      { href: '/feeds/said.atom?by=Tamberg&verbatim=true', type: 'application/atom+xml', title: 'Said: feed' },
    ])
    expect(feedsOfPage('/agenda', new URLSearchParams()).map(({ type }) => type)).toEqual([
      'application/atom+xml',
      'text/calendar',
    ])
    expect(feedsOfPage('/doubts', new URLSearchParams())).toEqual([])
  })

  test('docs/api.md names every one', () => {
    const page = readFileSync(join(top, 'docs', 'api.md'), 'utf8')
    for (const { path } of FEEDS) expect(page).toContain(`\`${path}\``)
  })
})
