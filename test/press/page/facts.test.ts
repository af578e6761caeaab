import { describe, expect, test } from 'vitest'
import { loadPress } from '../../../src/cli/loadPress.ts'
import { BODY, page, read } from './made.ts'

const model = loadPress()
const told = (head: string, above = '', below = '') =>
  read(page(`<main>${above}${BODY}${below}</main>`, head), { model, address: 'https://post.example/a' })
const ld = (json: object | string): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const H1 = '<h1>Ferries stay in port</h1>'
const SITE = '<meta property="og:site_name" content="The Harbour Post">'

describe('the title', () => {
  test.each([
    ['the heading', '<title>Ferries stay in port | The Harbour Post</title>', H1],
    [
      'the heading that the page’s title is like, of two',
      '<title>Ferries stay in port - Post</title>',
      `<h1>Harbours</h1>${H1}`,
    ],
    ['the title without the outlet', `${SITE}<title>Ferries stay in port - The Harbour Post</title>`, ''],
    [
      'the title without the outlet before it',
      `${SITE}<title>The Harbour Post: Ferries stay in port</title>`.replace(': ', ' - '),
      '',
    ],
    ['the title without what stands behind a bar', '<title>Ferries stay in port | World | Post</title>', ''],
    [
      'OpenGraph, where the heading is the outlet',
      `${SITE}<meta property="og:title" content="Ferries stay in port">`,
      '<h1>The Harbour Post</h1>',
    ],
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'Ferries stay in port' }), ''],
    ['microdata', '', '<div itemprop="headline">Ferries stay in port</div>'],
    ['a heading unlike a title made for searches', '<title>Ferry news: harbour of Sarvik latest</title>', H1],
    ['a heading over several lines', '', '<h1>Ferries <span>stay</span>\n in&nbsp;port</h1>'],
  ])('%s', (_, head, above) => {
    expect(told(head, above).title).toBe('Ferries stay in port')
  })

  test('none', () => {
    const article = read(page(BODY, ''), { model })
    expect(article).toMatchObject({ title: null, titleSpan: null })
    expect(article.text.startsWith('The harbour council')).toBe(true)
  })
})

describe('the outlet', () => {
  test.each([
    ['OpenGraph', SITE, 'The Harbour Post'],
    [
      'OpenGraph, a slogan cut off',
      '<meta property="og:site_name" content="The Harbour Post | News from the sea">',
      'The Harbour Post',
    ],
    [
      'the publisher',
      ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'The Harbour Post' } }),
      'The Harbour Post',
    ],
    ['the site', ld({ '@graph': [{ '@type': 'WebSite', name: 'The Harbour Post' }] }), 'The Harbour Post'],
    ['what the title ends in', '<title>Ferries stay in port - The Harbour Post</title>', 'The Harbour Post'],
    ['whose the rights are', '', 'The Harbour Post'],
    [
      'the firm’s name without what firms are called',
      '<meta name="publisher" content="The Harbour Post Inc.">',
      'The Harbour Post',
    ],
    [
      'a name rather than an address',
      `<meta name="application-name" content="The Harbour Post"><meta property="og:site_name" content="post.example">`,
      'The Harbour Post',
    ],
    ['as the lexicon spells it', '<meta property="og:site_name" content="REUTERS">', 'Reuters'],
  ])('%s', (_, head, outlet) => {
    const rights = '<footer><p>© 2025 The Harbour Post. All rights reserved.</p></footer>'
    expect(told(head, `${H1}<p>Photo: © Ana Roe</p>`, rights).outlet).toBe(outlet)
  })
})

describe('when it was published', () => {
  const AT = '2025-03-04T09:15:00+02:00'
  const article = (fields: object): string =>
    ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferries stay in port', ...fields })
  test.each([
    ['JSON-LD', article({ datePublished: AT }), '', AT],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Thing', 'NewsArticle'], datePublished: AT }] }),
      '',
      AT,
    ],
    [
      'JSON-LD in a list',
      ld([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', datePublished: AT }]),
      '',
      AT,
    ],
    ['JSON-LD with a comma too many', ld(`{"@type": "NewsArticle", "datePublished": "${AT}",}`), '', AT],
    [
      'JSON-LD with a line break in its words',
      ld(`{"@type": "NewsArticle", "headline": "Ferries\n stay", "datePublished": "${AT}"}`),
      '',
      AT,
    ],
    ['JSON-LD cut off', ld(`{"@type": "NewsArticle", "datePublished": "${AT}", "articleBody": "The harb`), '', AT],
    ['JSON-LD in a comment', ld(`<!-- {"@type": "NewsArticle", "datePublished": "${AT}"} -->`), '', AT],
    ['OpenGraph', `<meta property="article:published_time" content="${AT}">`, '', AT],
    ['a zone without a colon', '<meta name="pubdate" content="2025-03-04T09:15:00+0200">', '', AT],
    ['as mail writes it', '<meta name="date" content="Tue, 04 Mar 2025 07:15:00 GMT">', '', '2025-03-04T07:15:00Z'],
    ['as a count of seconds', '<meta name="publishdate" content="1741072500">', '', '2025-03-04T07:15:00Z'],
    ['microdata', '', `<meta itemprop="datePublished" content="${AT}">`, AT],
    ['a time element', '', `<time datetime="${AT}">4 March</time>`, AT],
    ['a time element without its machine’s side', '', '<time>4 March 2025, 09:15</time>', '2025-03-04T09:15'],
    ['the line below the headline', '', '<p>Published 4 March 2025 at 09:15 GMT</p>', '2025-03-04T09:15Z'],
    [
      'a day, and then the hour of the same day',
      article({ datePublished: '2025-03-04' }),
      `<meta itemprop="datePublished" content="${AT}">`,
      AT,
    ],
    ['never 1970', article({ datePublished: '1970-01-01T00:00:00Z' }), '<p>Published 4 March 2025</p>', '2025-03-04'],
    ['never a day there is not', article({ datePublished: '2025-02-31' }), '', null],
    [
      'never after it was fetched',
      article({ datePublished: '2031-01-01' }),
      '<p>Published 4 March 2025</p>',
      '2025-03-04',
    ],
    [
      'what readers are shown, where the machinery says otherwise',
      article({ datePublished: '2024-11-20' }),
      '<p>Published 4 March 2025</p>',
      '2025-03-04',
    ],
    [
      'what readers are shown, where the machinery says when the page was made anew',
      article({ datePublished: '2025-03-28T11:00:00Z' }),
      '<p>4 March 2025</p>',
      '2025-03-04',
    ],
    ['figures that can be read two ways tell nothing', '', '<p>03/04/2025</p>', null],
    ['nothing tells', '', '', null],
  ])('%s', (_, head, above, published) => {
    const { published: told } = read(page(`<main>${H1}${above}${BODY}</main>`, head), {
      model,
      fetched: '2025-04-01T00:00:00Z',
    })
    expect(told).toBe(published)
  })

  test.each([
    ['later', { datePublished: AT, dateModified: '2025-03-05T10:00:00+02:00' }, '2025-03-05T10:00:00+02:00'],
    ['the same', { datePublished: AT, dateModified: AT }, null],
    ['earlier', { datePublished: AT, dateModified: '2025-03-01T10:00:00+02:00' }, null],
    ['the same instant in another zone', { datePublished: AT, dateModified: '2025-03-04T07:15:00Z' }, null],
    ['none', { datePublished: AT }, null],
  ])('its last change: %s', (_, fields, updated) => {
    expect(told(article(fields), H1).page?.updated).toBe(updated)
  })
})

describe('who wrote it', () => {
  const author = (value: unknown): string => ld({ '@type': 'NewsArticle', author: value })
  test.each([
    ['JSON-LD, shown too', author({ '@type': 'Person', name: 'Mia Holt' }), '<p>By Mia Holt</p>', 'Mia Holt'],
    [
      'several',
      author([{ name: 'Mia Holt' }, { name: 'Ana Roe' }]),
      '<p>By Mia Holt and Ana Roe</p>',
      'Mia Holt, Ana Roe',
    ],
    ['a string', author('Mia Holt'), '<p>Mia Holt</p>', 'Mia Holt'],
    ['a byline', '', '<p class="byline">By <a rel="author">MIA HOLT</a>, Staff Writer | 4 March</p>', 'Mia Holt'],
    ['a line that begins as one', '', '<p>By Mia Holt and Ana Roe in Sarvik, 4 March 2025</p>', 'Mia Holt'],
    [
      'a meta and JSON-LD that agree',
      `${author({ name: 'Mia Holt' })}<meta name="author" content="Mia Holt">`,
      '',
      'Mia Holt',
    ],
    ['JSON-LD alone, that nobody is shown', author({ name: 'Mia Holt' }), '', null],
    ['the outlet is nobody', `${SITE}${author({ name: 'The Harbour Post' })}`, '<p>The Harbour Post</p>', null],
    ['an agency is nobody', author({ name: 'Reuters' }), '<p>By Reuters</p>', null],
    ['an address is nobody', '<meta property="article:author" content="https://www.facebook.com/mia">', '', null],
    ['an account is nobody', author({ name: 'admin' }), '<p>By admin</p>', null],
    ['nor is who speaks in it', '', '', null],
  ])('%s', (_, head, above, byline) => {
    expect(told(head, `${H1}${above}`).page?.byline).toBe(byline)
  })
})

describe('its section and address', () => {
  test.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', articleSection: ['Harbours', 'News'] }), 'Harbours'],
    ['OpenGraph', '<meta property="article:section" content="Harbours">', 'Harbours'],
    [
      'the path to it',
      ld({
        '@type': 'BreadcrumbList',
        itemListElement: [{ name: 'Home' }, { item: { name: 'Harbours' } }, { name: 'Ferries stay in port' }],
      }),
      'Harbours',
    ],
    ['not the headline again', '<meta property="article:section" content="Ferries stay in port">', null],
  ])('section: %s', (_, head, section) => {
    expect(told(head, H1).page?.section).toBe(section)
  })

  test.each([
    [
      'canonical',
      '<link rel="canonical" href="https://post.example/ferries?id=1#top">',
      'https://post.example/ferries?id=1',
    ],
    [
      'canonical, told from where it was fetched',
      '<link rel="canonical" href="/ferries">',
      'https://post.example/ferries',
    ],
    [
      'from the base',
      '<base href="https://other.example/x/"><link rel=canonical href="ferries">',
      'https://other.example/x/ferries',
    ],
    ['OpenGraph', '<meta property="og:url" content="https://post.example/ferries">', 'https://post.example/ferries'],
    ['not the door of the site', '<link rel="canonical" href="https://post.example/">', 'https://post.example/a'],
    ['not a script', '<link rel="canonical" href="javascript:alert(1)">', 'https://post.example/a'],
    ['not a file', '<link rel="canonical" href="file:///etc/passwd">', 'https://post.example/a'],
    [
      'no name and password',
      '<link rel="canonical" href="https://mia:secret@post.example/ferries">',
      'https://post.example/ferries',
    ],
    ['where it was fetched from', '', 'https://post.example/a'],
  ])('address: %s', (_, head, address) => {
    expect(told(head, H1).page?.address).toBe(address)
  })
})
