import { describe, expect, test } from 'vitest'
import { articleOfItem, type FeedItem } from '../../../src/press/feeds/index.ts'
import { fragmentText } from '../../../src/press/fragmentText.ts'
import { pressModel } from '../../../src/press/index.ts'

const TWO = `<p>TALLINN, March 4 (Northern Wire) - The harbour of Sarvik has plans for a ferry, its port master said.</p>
<figure><img src="x.jpg"><figcaption>The quay.</figcaption></figure><p>A vote is to come in <b>June</b>.</p>`
const item: FeedItem = {
  id: 'wire-1',
  address: 'https://wire.example/1',
  title: 'Ferry plans',
  published: '2025-03-04T09:15:00Z',
  updated: null,
  byline: 'Mia Holt',
  language: null,
  summary: null,
  contentHtml: TWO,
  full: true,
}
const feed = { title: 'Northern Wire - World', language: 'en' }

describe('an item with its full text is an article', () => {
  test('headline, outlet, day, dateline; captions are no part of it', () => {
    const article = articleOfItem(item, { feed })
    expect(article).toMatchObject({
      source: 'https://wire.example/1',
      title: 'Ferry plans',
      titleSpan: { start: 0, end: 11 },
      outlet: 'Northern Wire',
      published: '2025-03-04T09:15:00Z',
      dateline: { place: 'Tallinn', agency: 'Northern Wire' },
      language: 'en',
    })
    expect(article?.body.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The harbour of Sarvik has plans for a ferry, its port master said.\n\nA vote is to come in June.',
    ])
  })

  test.each([
    [
      'what the user says goes before',
      { facts: { outlet: 'The Strait', published: '2025-03-01' } },
      { outlet: 'The Strait', published: '2025-03-01' },
    ],
    ['its source may be another', { source: 'feed.xml#1' }, { source: 'feed.xml#1' }],
    [
      'what the text shows goes before what the feed says of its language',
      { model: pressModel({ outlets: [], places: [], labels: [], furniture: [], languageOf: () => 'et' }) },
      { language: 'et' },
    ],
  ])('%s', (_, options, found) => expect(articleOfItem(item, { feed, ...options })).toMatchObject(found))

  test('where it first appeared is no part of it', () => {
    const html = `${TWO}<p>The post <a href="x">Ferry plans</a> appeared first on <a href="y">Northern Wire</a>.</p>`
    expect(articleOfItem({ ...item, contentHtml: html }, { feed })?.text).toMatch(/June\.$/)
  })

  test.each([
    ['a summary', { ...item, full: false }],
    ['nothing', { ...item, contentHtml: null }],
    ['markup without a word', { ...item, contentHtml: '<p><img src="x"></p><script>alert("a word")</script>' }],
  ])('%s is none', (_, other) => expect(articleOfItem(other, { feed })).toBeNull())
})

describe('paragraphs of HTML', () => {
  test.each([
    ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
    ['<ul><li>One</li><li>two</li></ul>', 'One\n\ntwo'],
    ['<table><tr><td>One</td><td>two</td></tr></table>', 'One\n\ntwo'],
    ['  One &amp;\n  two &lt;3&nbsp;%  ', 'One & two <3 %'],
    ['co&shy;operate', 'cooperate'],
    ['<p style="display: none">no</p><p hidden>no</p><p>One</p>', 'One'],
    ['<script>no</script><style>no</style><noscript>no</noscript>One', 'One'],
    ['<p>One<p>two', 'One\n\ntwo'],
    ['</div></p>One', 'One'],
    ['', ''],
  ])('%j', (html, text) => expect(fragmentText(html)).toBe(text))

  test('what lies deeper than anything is left out; of markup that only costs time the words are kept', () => {
    expect(fragmentText(`One${'<div>'.repeat(1000)}deep`)).toBe('One')
    expect(fragmentText(`One${'<div>'.repeat(20_000)}deep`)).toBe('One deep')
  })
})
