import { describe, expect, test } from 'vitest'
import { feedsOn, type ListedOutlet, opmlOf, outletsOfOpml } from '../../../src/press/feeds/index.ts'

const LIST = `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Papers</title></head><body>
<outline text="Wires"><outline text="The North"><outline type="rss" text="Northern Wire" xmlUrl="https://wire.example/rss" htmlUrl="https://wire.example/" language="en-GB"/></outline></outline>
<outline type="rss" text="Sarvik &amp; Lunde Post" title="" xmlUrl="https://post.example/feed"/>
<outline type="rss" xmlUrl="https://strait.example/atom"/>
<outline type="rss" text="Twice" xmlUrl="https://wire.example/rss"/>
<outline type="rss" text="Nowhere"/><outline text="A file" xmlUrl="file:///etc/passwd"/>
</body></opml>`

const outlets = (text: string | Uint8Array): readonly ListedOutlet[] => {
  const found = outletsOfOpml(text)
  if (found.status === 'failed') throw found.cause
  return found.outlets
}

describe('a list of feeds', () => {
  test('each feed once, with its folders', () => {
    expect(outletsOfOpml(LIST)).toEqual({
      status: 'read',
      outlets: [
        {
          name: 'Northern Wire',
          feed: 'https://wire.example/rss',
          address: 'https://wire.example/',
          language: 'en',
          folder: ['Wires', 'The North'],
        },
        { name: 'Sarvik & Lunde Post', feed: 'https://post.example/feed', address: null, language: null, folder: [] },
        { name: 'strait.example', feed: 'https://strait.example/atom', address: null, language: null, folder: [] },
      ],
      notes: ['2 entries have no address of a feed'],
    })
  })

  test('what is written is read again', () => {
    expect(outlets(opmlOf(outlets(LIST)))).toEqual(outlets(LIST))
  })

  test.each([
    ['a bare ampersand', LIST.replace('&amp;', '&')],
    ['names in other capitals', LIST.replaceAll('xmlUrl', 'xmlurl').replaceAll('htmlUrl', 'HTMLURL')],
    ['a mark and a comment before it', `\ufeff<!-- made up -->${LIST}`],
    ['no end', LIST.replace('</body></opml>', '')],
  ])('%s', (_, text) => expect(outlets(text)).toEqual(outlets(LIST)))

  test.each([
    ['a feed', '<rss version="2.0"><channel/></rss>', 'NOT_OPML'],
    ['words', 'https://wire.example/rss', 'NOT_OPML'],
    ['entities of entities', `<!DOCTYPE opml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>${LIST}`, 'XML_ENTITIES'],
  ])('%s is none', (_, text, code) => {
    expect(outletsOfOpml(text)).toMatchObject({ status: 'failed', cause: { code } })
  })
})

describe('the feeds of a page', () => {
  const page = `<!doctype html><html><head><base href="/news/"><title>x</title>
<link rel="alternate" type="application/rss+xml" title="Comments &raquo; Ferry" href="/comments/feed/">
<LINK REL='alternate' TYPE='application/atom+xml' HREF='../atom' title='All &amp; more'>
<link href=rss rel=alternate type=application/rss+xml>
<link rel="alternate" type="application/rss+xml" href="https://wire.example/atom">
<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="/x.css">
<link rel="alternate" type="application/json+oembed" href="/oembed?x"><link rel="feed" href="/feed.json">
<!-- <link rel="alternate" type="application/rss+xml" href="/no1"> --><script>"<link rel=alternate type=application/rss+xml href=/no2>"</script>
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head></html>`

  test('by its own links, comments last; other places are hints', () => {
    const { feeds, hints } = feedsOn(page, 'https://wire.example/a/b')
    expect(feeds.map(({ address, title }) => [address, title])).toEqual([
      ['https://wire.example/atom', 'All & more'],
      ['https://wire.example/news/rss', null],
      ['https://wire.example/feed.json', null],
      ['https://wire.example/comments/feed/', 'Comments » Ferry'],
    ])
    expect(hints).toContain('https://wire.example/rss.xml')
    expect(hints).not.toContain('https://wire.example/feed.json')
  })

  test('of a page that names none there are hints only', () => {
    expect(feedsOn('<p>Ferry plans</p>', 'https://wire.example/a')).toMatchObject({
      feeds: [],
      hints: expect.arrayContaining(['https://wire.example/feed']),
    })
  })
})
