import type { Animal } from './animal.ts'
import { atom, FULL, json, type Made, rdf, rss, sitemap, THREE } from './make.ts'

const [ONE] = THREE as readonly [Made, ...Made[]]
const HERE = { address: 'https://wire.example/feeds/all.xml' }
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'
const LINKS = 'xmlns:atom="http://www.w3.org/2005/Atom"'
const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
const DCTERMS = 'xmlns:dcterms="http://purl.org/dc/terms/"'
const JSON_ITEM = {
  id: '1',
  url: 'https://wire.example/1',
  title: 'Ferry plans',
  date_published: '2025-03-04T09:15:00Z',
}

const first = {
  id: 'wire-1',
  address: 'https://wire.example/1',
  title: 'Ferry plans',
  published: '2025-03-04T09:15:00Z',
  full: false,
}

/** Feeds as their standards have them, in all the dialects. */
export const HEALTHY: readonly Animal[] = [
  [
    'RSS 2.0',
    rss(THREE),
    { format: 'rss', title: 'Northern Wire', language: 'en', address: 'https://wire.example/', items: 3, first },
  ],
  [
    'RSS 0.91',
    rss(
      THREE.map(({ title, link }) => ({ title: title ?? '', link: link ?? '' })),
      { version: '0.91' },
    ),
    { format: 'rss', items: 3, first: { title: 'Ferry plans', published: null } },
  ],
  [
    'RSS 0.91 with its DOCTYPE',
    rss(THREE, {
      version: '0.91',
      declaration:
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    }),
    { items: 3, first },
  ],
  [
    'RSS 0.92',
    rss([{ summary: 'No title, only words.' }], { version: '0.92' }),
    { items: 1, first: { title: null, summary: 'No title, only words.', address: null } },
  ],
  ['RSS 0.93', rss(THREE, { version: '0.93' }), { items: 3, first }],
  ['RSS 0.94', rss(THREE, { version: '0.94' }), { items: 3, first }],
  [
    'RSS 0.90, which is RDF',
    rdf([{ title: 'Ferry plans', link: 'https://wire.example/1' }], {
      root: 'xmlns="http://my.netscape.com/rdf/simple/0.9/"',
    }),
    { format: 'rdf', items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'RSS 1.0',
    rdf([{ ...ONE, id: 'https://wire.example/1', date: '2025-03-04T09:15:00Z', author: 'Mia Holt' }]),
    {
      format: 'rdf',
      title: 'Northern Wire',
      items: 1,
      first: { id: 'https://wire.example/1', published: '2025-03-04T09:15:00Z', byline: 'Mia Holt' },
    },
  ],
  [
    'RSS 1.0 whose table of contents names fewer items than there are',
    rdf(THREE, { more: '<items><rdf:Seq><rdf:li rdf:resource="wire-2"/></rdf:Seq></items>' }),
    { items: 3, first: { id: 'wire-1' } },
  ],
  ['RSS 1.0 with full text', rdf([{ ...ONE, content: FULL }]), { items: 1, first: { full: true } }],
  [
    'Atom 1.0',
    atom([{ ...ONE, date: '2025-03-04T09:15:00Z', updated: '2025-03-04T10:00:00Z', author: 'Mia Holt' }]),
    {
      format: 'atom',
      title: 'Northern Wire',
      language: 'en',
      items: 1,
      first: { ...first, updated: '2025-03-04T10:00:00Z', byline: 'Mia Holt' },
    },
  ],
  [
    'Atom 0.3',
    '<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Northern Wire</title><link rel="alternate" type="text/html" href="https://wire.example/"/><entry><title mode="escaped">Ferry &lt;i&gt;plans&lt;/i&gt;</title><link rel="alternate" type="text/html" href="https://wire.example/1"/><id>wire-1</id><issued>2025-03-04T09:15:00Z</issued><modified>2025-03-04T09:20:00Z</modified></entry></feed>',
    { format: 'atom', items: 1, first: { ...first, updated: '2025-03-04T09:20:00Z' } },
  ],
  [
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Northern Wire</a:title><a:entry><a:title>Ferry plans</a:title><a:link href="https://wire.example/1"/><a:id>wire-1</a:id><a:updated>2025-03-04T09:15:00Z</a:updated></a:entry></a:feed>',
    { format: 'atom', items: 1, first: { ...first, updated: '2025-03-04T09:15:00Z' } },
  ],
  [
    'Atom: the alternate among other links',
    atom([
      {
        ...ONE,
        link: '<link rel="self" href="https://wire.example/1.atom"/><link rel="enclosure" href="https://wire.example/1.mp3"/><link rel="alternate" type="application/pdf" href="https://wire.example/1.pdf"/><link rel="alternate" type="text/html" href="https://wire.example/1"/>',
      },
    ]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'Atom: the alternate in the feed’s language',
    atom([
      {
        ...ONE,
        link: '<link rel="alternate" hreflang="de" href="https://wire.example/de/1"/><link rel="alternate" hreflang="en-GB" href="https://wire.example/1"/>',
      },
    ]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'Atom: xml:base of feed and entry',
    atom([{ ...ONE, link: '1.html', more: '' }], { root: 'xml:base="https://wire.example/news/" xml:lang="en"' }),
    { items: 1, first: { address: 'https://wire.example/news/1.html' } },
    HERE,
  ],
  [
    'Atom: xml:base nested',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/"><title>N</title><entry xml:base="2025/"><title>T</title><link href="1"/><id>1</id></entry></feed>',
    { items: 1, first: { address: 'https://wire.example/2025/1' } },
  ],
  [
    'Atom: title as XHTML',
    atom(
      [
        {
          ...ONE,
          title: undefined as unknown as string,
          more: '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferry <em>plans</em></div></title>',
        },
      ].map(({ title: _, ...rest }) => rest),
    ),
    { items: 1, first: { title: 'Ferry plans' } },
  ],
  [
    'Atom: content as XHTML',
    atom([
      { ...ONE, content: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${FULL}</div></content>` },
    ]),
    { items: 1, first: { full: true } },
  ],
  [
    'Atom: content as text',
    atom([
      {
        ...ONE,
        content: `<content type="text">${'Growth fell below 3 % and rates rose, the bank said. '.repeat(8)}</content>`,
      },
    ]),
    { items: 1, first: { full: true } },
  ],
  [
    'Atom: content elsewhere',
    atom([{ ...ONE, content: '<content type="text/html" src="https://wire.example/1.html"/>' }]),
    { items: 1, first: { contentHtml: null, full: false } },
  ],
  [
    'Atom: content that is no text',
    atom([{ ...ONE, content: '<content type="image/png">aGVsbG8=</content>' }]),
    { items: 1, first: { contentHtml: null, full: false } },
  ],
  [
    'JSON Feed 1.0',
    json([{ ...JSON_ITEM, content_html: FULL, author: { name: 'Mia Holt' } }], {
      version: 'https://jsonfeed.org/version/1',
    }),
    { format: 'json', title: 'Northern Wire', items: 1, first: { id: '1', full: true, byline: 'Mia Holt' } },
  ],
  [
    'JSON Feed 1.1',
    json([{ ...JSON_ITEM, authors: [{ name: 'Mia Holt' }, { name: 'Jon Sund' }], language: 'et' }]),
    { format: 'json', items: 1, first: { byline: 'Mia Holt, Jon Sund', language: 'et' } },
  ],
  [
    'JSON Feed with text alone',
    json([{ ...JSON_ITEM, content_text: 'Growth < 3 %.\n\nRates rose, the bank said.' }]),
    { items: 1, first: { contentHtml: '<p>Growth &lt; 3 %.</p><p>Rates rose, the bank said.</p>' } },
  ],
  ['JSON Feed with numbers for ids', json([{ ...JSON_ITEM, id: 17 }]), { items: 1, first: { id: '17' } }],
  ['JSON Feed, indented', JSON.stringify(JSON.parse(json([JSON_ITEM])), null, 2), { items: 1 }],
  [
    'a Google News sitemap',
    sitemap([{ title: 'Ferry plans', link: 'https://wire.example/1', date: '2025-03-04T09:15:00+02:00' }]),
    {
      format: 'sitemap',
      title: 'Northern Wire',
      language: 'en',
      items: 1,
      first: { address: 'https://wire.example/1', title: 'Ferry plans', published: '2025-03-04T09:15:00+02:00' },
    },
  ],
  [
    'a Google News sitemap with other prefixes',
    sitemap(THREE.map((one) => ({ ...one, date: '2025-03-04' })))
      .replaceAll('news:', 'n:')
      .replaceAll('xmlns:n:', 'xmlns:'),
    { items: 3, first: { published: '2025-03-04' } },
  ],
  [
    'a plain sitemap',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://wire.example/a?x=1&amp;y=2</loc><lastmod>2025-03-04</lastmod></url></urlset>',
    {
      format: 'sitemap',
      items: 1,
      first: { address: 'https://wire.example/a?x=1&y=2', title: null, published: '2025-03-04', updated: '2025-03-04' },
    },
  ],
  [
    'full text in content:encoded',
    rss([{ ...ONE, summary: 'A short word.', content: FULL }]),
    { items: 1, first: { full: true, summary: 'A short word.' } },
  ],
  [
    'full text in a long description',
    rss([{ ...ONE, summary: `<![CDATA[${FULL.repeat(6)}]]>` }]),
    { items: 1, first: { full: true } },
  ],
  [
    'a summary in content:encoded',
    rss([{ ...ONE, content: '<p>The harbour of Sarvik has plans.</p>' }]),
    { items: 1, first: { full: false } },
  ],
  [
    'a text that ends in “Read more”',
    rss([{ ...ONE, content: `${FULL}<p><a href="/1">Read more</a></p>` }]),
    { items: 1, first: { full: false } },
  ],
  [
    'a text that ends in […]',
    rss([{ ...ONE, content: `<p>${'The harbour has plans for a ferry. '.repeat(12)}[&#8230;]</p>` }]),
    { items: 1, first: { full: false } },
  ],
  [
    'a text that tells where it first appeared',
    rss([
      {
        ...ONE,
        content: `${FULL}<p>The post <a href="/1">Ferry plans</a> appeared first on <a href="/">Northern Wire</a>.</p>`,
      },
    ]),
    { items: 1, first: { full: true } },
  ],
  [
    'a link by atom:link alone',
    rss([{ title: 'Ferry plans', more: '<atom:link rel="alternate" href="https://wire.example/1"/>' }], {
      root: LINKS,
    }),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'a guid that is the address',
    rss([{ title: 'Ferry plans', id: 'https://wire.example/1' }]),
    { items: 1, first: { id: 'https://wire.example/1', address: 'https://wire.example/1' } },
  ],
  [
    'a guid that is an address of nothing',
    rss([{ title: 'Ferry plans', more: '<guid isPermaLink="false">https://wire.example/?p=1</guid>' }]),
    { items: 1, first: { id: 'https://wire.example/?p=1', address: null } },
  ],
  ['how often to ask: ttl', rss(THREE, { more: '<ttl>30</ttl>' }), { items: 3, pace: { ttl: 30 } }],
  [
    'how often to ask: updatePeriod',
    rss(THREE, {
      root: SY,
      more: '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
    }),
    { items: 3, pace: { updateEvery: 15 } },
  ],
  [
    'when not to ask',
    rss(THREE, {
      more: '<skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Saturday</day></skipDays>',
    }),
    { items: 3, pace: { skipHours: [0, 0, 5], skipDays: ['Saturday'] } },
  ],
  [
    'a byline in author, as the standard has it',
    rss([{ ...ONE, more: '<author>holt@wire.example (Mia Holt)</author>' }]),
    { items: 1, first: { byline: 'Mia Holt' } },
  ],
  [
    'an address of mail is no byline',
    rss([{ ...ONE, more: '<author>desk@wire.example</author>' }]),
    { items: 1, first: { byline: null } },
  ],
  [
    'the outlet’s own name is no byline',
    rss([{ ...ONE, author: 'Northern Wire' }]),
    { items: 1, first: { byline: null } },
  ],
  [
    'two bylines',
    rss([{ ...ONE, author: 'Mia Holt', more: '<dc:creator>Jon Sund</dc:creator>' }]),
    { items: 1, first: { byline: 'Mia Holt, Jon Sund' } },
  ],
  [
    'Dublin Core dates',
    rss([{ title: 'Ferry plans', more: '<dc:date>2025-03-04T09:15:00+02:00</dc:date>' }]),
    { items: 1, first: { published: '2025-03-04T09:15:00+02:00' } },
  ],
  [
    'dcterms dates',
    rss(
      [
        {
          title: 'Ferry plans',
          more: '<dcterms:issued>2025-03-04T09:15:00Z</dcterms:issued><dcterms:modified>2025-03-05T09:15:00Z</dcterms:modified>',
        },
      ],
      { root: DCTERMS },
    ),
    { items: 1, first: { published: '2025-03-04T09:15:00Z', updated: '2025-03-05T09:15:00Z' } },
  ],
  [
    'pictures and films beside',
    rss(
      [
        {
          ...ONE,
          more: '<media:content url="https://wire.example/1.jpg" medium="image"><media:title>A ferry</media:title></media:content><enclosure url="https://wire.example/1.mp3" length="1" type="audio/mpeg"/>',
        },
      ],
      { root: MEDIA },
    ),
    { items: 1, first },
  ],
  ['no items', rss([]), { items: 0 }],
  ['no items in Atom', atom([]), { items: 0, title: 'Northern Wire' }],
  ['no items in JSON', json([]), { items: 0 }],
  [
    'UTF-16',
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(
        rss([{ title: 'Õhtu Tallinnas' }], { declaration: '<?xml version="1.0" encoding="UTF-16"?>' }),
        'utf16le',
      ),
    ]),
    { items: 1, first: { title: 'Õhtu Tallinnas' } },
  ],
  ['windows-1251 as it says', cyrillic('windows-1251'), { items: 1, first: { title: 'Порт' } }],
  [
    'windows-1251 as the header says',
    cyrillic(null),
    { items: 1, first: { title: 'Порт' } },
    { contentType: 'application/rss+xml; charset=windows-1251' },
  ],
  [
    'an item in another language',
    rss([{ ...ONE, more: '<dc:language>et-EE</dc:language>' }]),
    { items: 1, first: { language: 'et' } },
  ],
  ['a feed that tells its language with its land', rss(THREE, { language: 'en-GB' }), { items: 3, language: 'en' }],
  [
    'entities of its own',
    rss([{ title: 'Ferry &mdash; &wire;' }], {
      declaration: '<!DOCTYPE rss [<!ENTITY wire "Northern Wire"><!ENTITY nbsp "&#160;">]>',
    }),
    { items: 1, first: { title: 'Ferry — Northern Wire' } },
  ],
  [
    'a thousand items',
    rss(
      Array.from({ length: 1000 }, (_, at) => ({
        title: `Report ${at}`,
        link: `https://wire.example/${at}`,
        id: `${at}`,
      })),
    ),
    { items: 1000, last: { title: 'Report 999' } },
  ],
]

/** `Порт` in the Cyrillic of Windows. */
function cyrillic(name: string | null): Uint8Array {
  const declaration = name === null ? '<?xml version="1.0"?>' : `<?xml version="1.0" encoding="${name}"?>`
  return Buffer.from(rss([{ title: '\xcf\xee\xf0\xf2' }], { declaration }), 'latin1')
}
