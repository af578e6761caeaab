import type { Animal } from './animal.ts'
import { atom, json, type Made, rdf, rss, sitemap, THREE } from './make.ts'

const [ONE] = THREE as readonly [Made, ...Made[]]
const HERE = { address: 'https://wire.example/feeds/all.xml' }
const titled = (title: string, meant: string | null): Animal => [
  `a title: ${title}`,
  rss([{ ...ONE, title }]),
  { items: 1, first: { title: meant } },
]

/** Titles, addresses and ids as they should not be. */
export const NAMES: readonly Animal[] = [
  titled('Ferry &lt;b&gt;plans&lt;/b&gt;', 'Ferry plans'),
  titled('<![CDATA[Ferry <em>plans</em> &amp; more]]>', 'Ferry plans & more'),
  titled('Ferry &amp;amp; port', 'Ferry & port'),
  titled('Ferry &amp;amp;quot;plans&amp;amp;quot;', 'Ferry "plans"'),
  titled('Tamberg: &#8220;We came&#8221; &#x2013; today', 'Tamberg: “We came” – today'),
  titled('Ferry&nbsp;plans', 'Ferry plans'),
  titled('Ferry plans & port', 'Ferry plans & port'),
  titled('Growth &lt; 3 %, rates &gt; 4 %', 'Growth < 3 %, rates > 4 %'),
  titled('\n   Ferry\n\t plans   ', 'Ferry plans'),
  titled('Ferry &lt;script&gt;alert(1)&lt;/script&gt;plans', 'Ferry plans'),
  titled('', null),
  [
    'relative links, from the outlet’s page',
    rss([{ ...ONE, link: '/news/1' }]),
    { items: 1, first: { address: 'https://wire.example/news/1' } },
  ],
  [
    'relative links, from the feed',
    atom([{ ...ONE, link: '../news/1' }], { root: '' }),
    { items: 1, first: { address: 'https://wire.example/news/1' }, language: null },
    HERE,
  ],
  [
    'relative links and a relative home',
    rss([{ ...ONE, link: 'news/1' }], { link: '/' }),
    { items: 1, address: 'https://wire.example/', first: { address: 'https://wire.example/news/1' } },
    HERE,
  ],
  [
    'relative links and nothing to resolve them',
    rss([{ ...ONE, link: '/news/1' }], { link: '' }),
    { items: 1, address: null, first: { address: null, title: 'Ferry plans' } },
  ],
  [
    'a link without its scheme',
    rss([{ ...ONE, link: '//wire.example/1' }]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'a link with white space in it',
    rss([{ ...ONE, link: '\n  https://wire.example/1\n ' }]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'a link in CDATA',
    rss([{ ...ONE, link: '<![CDATA[https://wire.example/1?a=1&b=2]]>' }]),
    { items: 1, first: { address: 'https://wire.example/1?a=1&b=2' } },
  ],
  [
    'a link whose ampersands are escaped twice',
    rss([{ ...ONE, link: 'https://wire.example/1?a=1&amp;amp;b=2' }]),
    { items: 1, first: { address: 'https://wire.example/1?a=1&b=2' } },
  ],
  ['a link to a script', rss([{ ...ONE, link: 'javascript:alert(1)' }]), { items: 1, first: { address: null } }],
  [
    'a link to another kind of server',
    rss([{ ...ONE, link: 'ftp://wire.example/1' }]),
    { items: 1, first: { address: null } },
  ],
  [
    'a link to an address of mail',
    rss([{ ...ONE, link: 'mailto:desk@wire.example' }]),
    { items: 1, first: { address: null } },
  ],
  [
    'a link to a file of another machine',
    rss([{ ...ONE, link: 'file://wire.example/1' }]),
    { items: 1, first: { address: null } },
  ],
  [
    'a link to what it holds itself',
    rss([{ ...ONE, link: 'data:text/html,Ferry' }]),
    { items: 1, first: { address: null } },
  ],
  ['a link to a file', rss([{ ...ONE, link: 'file:///etc/passwd' }]), { items: 1, first: { address: null } }],
  [
    'a link as Atom has it, in RSS',
    rss([{ title: 'Ferry plans', more: '<link href="https://wire.example/1"/>' }]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'a link in Latin letters with others in it',
    rss([{ ...ONE, link: 'https://wire.example/Õhtu' }]),
    { items: 1, first: { address: 'https://wire.example/%C3%95htu' } },
  ],
  [
    'no ids: a hash of the address, the same every time',
    rss([{ title: 'Ferry plans', link: 'https://wire.example/1' }]),
    { items: 1, first: { id: 'b1b0ce48012e1ec17032f594' } },
  ],
  [
    'no ids and no addresses',
    rss([{ title: 'Ferry plans' }, { title: 'Harbour vote' }]),
    { items: 2, first: { title: 'Ferry plans' } },
  ],
  [
    'one id for all',
    rss(THREE.map((one) => ({ ...one, id: 'https://wire.example/' }))),
    { items: 3, first: { title: 'Ferry plans' }, notes: [/^3 items share their ids/] },
  ],
  ['an item twice', rss([...THREE, ONE]), { items: 3, notes: [/^1 items were told twice$/] }],
  [
    'an item and its later version',
    atom([
      { ...ONE, updated: '2025-03-04T09:15:00Z' },
      { ...ONE, title: 'Ferry plans, corrected', updated: '2025-03-04T12:00:00Z' },
    ]),
    { items: 1, first: { title: 'Ferry plans, corrected' }, notes: [/^1 items were told twice$/] },
  ],
  ['an id with line breaks in it', rss([{ ...ONE, id: '\n wire\n 1 ' }]), { items: 1, first: { id: 'wire 1' } }],
  ['an id longer than any', rss([{ ...ONE, id: 'x'.repeat(5000) }]), { items: 1 }],
  [
    'RDF with one name for all',
    rdf(THREE.map((one) => ({ ...one, id: 'https://wire.example/' }))),
    { items: 3, notes: [/^3 items share their ids/] },
  ],
  ['a sitemap that names a page twice', sitemap([ONE, ONE]), { items: 1, notes: [/^1 items were told twice$/] }],
  [
    'a sitemap with a page that has no address',
    sitemap([ONE, { title: 'Nowhere' }]),
    { items: 1, notes: [/^1 of 2 items are damaged/] },
  ],
  [
    'JSON without ids',
    json([{ title: 'Ferry plans', url: '/1' }]),
    { items: 1, first: { address: 'https://wire.example/1' } },
  ],
  [
    'JSON whose names are in capitals',
    JSON.stringify({
      Version: 'https://jsonfeed.org/version/1',
      Title: 'Northern Wire',
      Items: [{ ID: '1', Title: 'Ferry plans' }],
    }),
    { items: 1, first: { title: 'Ferry plans' } },
  ],
  ['an item that tells nothing', rss([ONE, {}]), { items: 1, notes: [/^1 items tell nothing/] }],
]
