import { expect } from 'vitest'
import type { Animal } from './animal.ts'
import { atom, FULL, json, type Made, rdf, rss, sitemap, THREE } from './make.ts'

const [ONE] = THREE as readonly [Made, ...Made[]]
const WHOLE = rss(THREE)
const first = {
  id: 'wire-1',
  address: 'https://wire.example/1',
  title: 'Ferry plans',
  published: '2025-03-04T09:15:00Z',
}
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const JSON_ITEMS = THREE.map(({ id, link, title }) => ({ id, url: link, title }))
const big = (item: Made, count: number): Made[] =>
  Array.from({ length: count }, (_, at) => ({ ...item, id: `wire-${at}`, link: `https://wire.example/${at}` }))

/** With one letter of the first word broken. */
const broken = (text: string): Uint8Array => {
  const bytes = Buffer.from(text)
  bytes[bytes.indexOf('Õhtu') + 4] = 0xe9
  return bytes
}

/** Markup and bytes as they should not be. */
export const MARKUP: readonly Animal[] = [
  ['cut off in a tag', WHOLE.slice(0, WHOLE.indexOf('wire-3')), { items: 2, first, notes: [/^cut off in item 3/] }],
  [
    'cut off between two elements of an item',
    WHOLE.slice(0, WHOLE.indexOf('<guid>wire-3')),
    { items: 2, first, notes: [/^cut off in item 3/] },
  ],
  [
    'cut off between two items',
    WHOLE.slice(0, WHOLE.lastIndexOf('<item>')),
    { items: 2, first, notes: [/^has no end/] },
  ],
  [
    'cut off in CDATA',
    rss([ONE, { ...ONE, id: 'wire-2', content: FULL }]).slice(0, -120),
    { items: 1, first, notes: [/^cut off in item 2/] },
  ],
  [
    'cut off before its first item',
    WHOLE.slice(0, WHOLE.indexOf('<item>')),
    { items: 0, title: 'Northern Wire', notes: [/^has no end/] },
  ],
  ['cut off within its first item', WHOLE.slice(0, WHOLE.indexOf('wire-1')), { refused: 'DAMAGED_FEED' }],
  ['Atom cut off', atom(THREE).slice(0, -60), { items: 2, notes: [/^cut off in item 3/] }],
  ['RDF cut off', rdf(THREE).slice(0, -60), { items: 2, notes: [/^cut off in item 3/] }],
  ['JSON cut off', json(JSON_ITEMS).slice(0, -30), { items: 2, notes: [/^cut off after item 2$/] }],
  ['JSON cut off in its first item', json(JSON_ITEMS).slice(0, -150), { refused: 'DAMAGED_FEED' }],
  ['a sitemap cut off', sitemap(THREE).slice(0, -60), { items: 2, notes: [/^1 of 3 items are damaged/] }],
  ['an empty line before the declaration', `\n\n${WHOLE}`, { items: 3, first }],
  ['a mark before the declaration', `\ufeff${WHOLE}`, { items: 3, first }],
  ['a mark in bytes', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WHOLE)]), { items: 3, first }],
  ['two marks', `\ufeff\ufeff${WHOLE}`, { items: 3, first }],
  [
    'a warning of the server before it',
    `<br />\n<b>Warning</b>: Cannot modify header information in <b>/www/feed.php</b> on line <b>2</b><br />\n${WHOLE}`,
    { items: 3, first, notes: [/characters before the feed were left out$/] },
  ],
  [
    'words before it',
    `Notice: undefined index\n${WHOLE}`,
    { items: 3, first, notes: [/^23 characters before the feed were left out$/] },
  ],
  ['a comment before it', `<!-- made by a <rss> maker -->${WHOLE.replace(/<\?.*\?>/, '')}`, { items: 3, first }],
  ['a comment of the server behind it', `${WHOLE}<!-- served in 0.2 s -->`, { items: 3, first }],
  ['words behind it', `${WHOLE}</body></html>`, { items: 3, first }],
  ['no declaration', WHOLE.replace(/<\?.*\?>/, ''), { items: 3, first }],
  ['a declaration in the wrong place', `<!-- first --> ${WHOLE}`, { items: 3, first }],
  ['no version', WHOLE.replace('version="2.0"', ''), { items: 3, first }],
  [
    'capital letters',
    WHOLE.replace(/<(\/?)(item|title|link|guid)/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
    { items: 3, first },
  ],
  ['no channel', WHOLE.replace(/<\/?channel>/g, ''), { items: 3, first }],
  [
    'items beside the channel',
    WHOLE.replace('<item>', '</channel><item>').replace('</channel></rss>', '</rss>').replace('\n</channel>', ''),
    { items: 3, first },
  ],
  [
    'an item without its end',
    WHOLE.replace('</item>', ''),
    { items: 3, first, notes: [/^items without an end of their own/] },
  ],
  ['a channel without its end', WHOLE.replace('</channel>', ''), { items: 3, first }],
  [
    'a bare ampersand',
    rss([{ ...ONE, title: 'Ferry & port' }, ...THREE.slice(1)]),
    { items: 3, first: { title: 'Ferry & port' } },
  ],
  [
    'a bare less-than',
    rss([{ ...ONE, title: 'Growth < 3 %' }, ...THREE.slice(1)]),
    { items: 3, first: { title: 'Growth < 3 %' } },
  ],
  [
    'entities of HTML that XML does not know',
    rss([{ ...ONE, summary: 'Ferry&nbsp;plans &eacute;tude &hellip;' }]),
    { items: 1, first: { summary: 'Ferry plans étude …' } },
  ],
  [
    'an entity that nobody knows',
    rss([{ ...ONE, title: 'Ferry &foo; plans' }]),
    { items: 1, first: { title: 'Ferry &foo; plans' } },
  ],
  [
    'HTML that is not escaped in a summary',
    rss([{ ...ONE, summary: '<p>Ferry <b>plans</b><br>today</p>' }]),
    { items: 1, first: { summary: 'Ferry plans today' } },
  ],
  [
    'HTML that is not escaped and not closed',
    rss([{ ...ONE, summary: '<p>Ferry <b>plans<br>today' }, ...THREE.slice(1)]),
    { items: 3, first: { summary: 'Ferry plans today' } },
  ],
  [
    'an element without its end in one item',
    rss([{ ...ONE, more: '<category>ferries' }, ...THREE.slice(1)]),
    { items: 3, first, notes: [/^1 of 3 items are damaged and were read as far/] },
  ],
  [
    'one item beyond reading',
    rss([{ more: '<title>Ferry plans<link>https://wire.example/1' }, ...THREE.slice(1)]),
    { items: 2, first: { id: 'wire-2' }, notes: [/^1 of 3 items are damaged and were left out/] },
  ],
  [
    'CDATA without its end',
    rss([
      { ...ONE, more: '<description><![CDATA[Ferry plans</description>' },
      { ...ONE, id: 'wire-2', content: 'x' },
    ]),
    {
      items: 2,
      first: { summary: 'Ferry plans' },
      last: { id: 'wire-2' },
      notes: [/^1 of 2 items are damaged and were read as far/],
    },
  ],
  [
    'CDATA in CDATA',
    rss([{ ...ONE, summary: '<![CDATA[<![CDATA[Ferry plans]]>]]>' }]),
    { items: 1, first: { title: 'Ferry plans' } },
  ],
  ['an attribute without quotes', WHOLE.replace('version="2.0"', 'version=2.0'), { items: 3, first }],
  [
    'control characters',
    rss([{ ...ONE, title: 'Ferry\u0000\u0008 plans\u001f' }]),
    { items: 1, first: { title: 'Ferry plans' }, notes: [/^control characters were left out$/] },
  ],
  [
    'control characters by number',
    rss([{ ...ONE, title: 'Ferry&#x8; plans&#0;' }]),
    { items: 1, first: { title: 'Ferry plans' }, notes: [/^control characters were left out$/] },
  ],
  [
    'a namespace that nobody declared',
    rss([{ ...ONE, author: 'Mia Holt' }], { root: '' }),
    { items: 1, first: { byline: 'Mia Holt' } },
  ],
  [
    'namespaces by other prefixes',
    rss([{ ...ONE, author: 'Mia Holt', content: FULL }])
      .replaceAll('dc:', 'd:')
      .replaceAll(':dc=', ':d=')
      .replaceAll('content:', 'c:')
      .replaceAll(':content=', ':c='),
    { items: 1, first: { byline: 'Mia Holt', full: true } },
  ],
  [
    'says UTF-8 and is windows-1252',
    latin(rss([{ ...ONE, title: 'Caf\xe9 \x93open\x94' }])),
    { items: 1, first: { title: 'Café “open”' }, notes: [/^says UTF-8 and is not: read as windows-1252$/] },
  ],
  [
    'says latin1 and is UTF-8',
    Buffer.from(rss([{ ...ONE, title: 'Café' }], { declaration: '<?xml version="1.0" encoding="ISO-8859-1"?>' })),
    { items: 1, first: { title: 'Café' }, notes: [/^says windows-1252 and is UTF-8$/] },
  ],
  [
    'names no character set and is windows-1252',
    latin(rss([{ ...ONE, title: 'Caf\xe9' }], { declaration: '' })),
    { items: 1, first: { title: 'Café' }, notes: [/^names no character set: read as windows-1252$/] },
  ],
  [
    'names a character set that nobody knows',
    Buffer.from(rss([{ ...ONE, title: 'Café' }], { declaration: '<?xml version="1.0" encoding="utf8mb4"?>' })),
    { items: 1, first: { title: 'Café' } },
  ],
  [
    'the header says another than the feed',
    latin(rss([{ ...ONE, title: 'Caf\xe9' }], { declaration: '<?xml version="1.0" encoding="windows-1252"?>' })),
    { items: 1, first: { title: 'Café' } },
    { contentType: 'text/xml; charset=utf-8' },
  ],
  [
    'one broken byte in much UTF-8',
    broken(rss([{ ...ONE, summary: 'Õhtu '.repeat(400) }])),
    {
      items: 1,
      first: { title: 'Ferry plans', summary: expect.stringMatching(/^Õht\ufffd+ Õhtu/) },
      notes: [/^has bytes that are no UTF-8/],
    },
  ],
  ['5 MB', rss(big({ ...ONE, content: FULL.repeat(6) }, 2000)), { items: 2000, first: { full: true } }],
  [
    'nested more deeply than anything',
    rss([{ ...ONE, more: '<a>'.repeat(300) }, ...THREE.slice(1)]),
    { items: 3, first, notes: [/^1 of 3 items are damaged and were read as far/] },
  ],
  [
    'more items than anybody reads',
    rss(big({ title: 'x' }, 10_001)),
    { items: 10_000, notes: [/^has more than 10000 items/] },
  ],
  ['comments upon comments', `${'<!-- a -->'.repeat(2000)}${WHOLE}`, { items: 3, first }],
  [
    'an Atom feed that calls itself RSS',
    atom(THREE),
    { format: 'atom', items: 3 },
    { contentType: 'application/rss+xml' },
  ],
  ['JSON with a mark before it', `\ufeff${json(JSON_ITEMS)}`, { items: 3 }],
  ['JSON without its version', JSON.stringify({ title: 'Northern Wire', items: JSON_ITEMS }), { items: 3 }],
  ['JSON with an item that is none', json([null, 'x', ...JSON_ITEMS] as object[]), { items: 3 }],
]
