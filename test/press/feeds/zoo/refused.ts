import type { Animal } from './animal.ts'
import { rss } from './make.ts'

const bomb = (declarations: string, use = '&bomb;'): string =>
  rss([{ title: use }], { declaration: `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]>` })
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

/** What is no feed, or no feed to be opened. */
export const REFUSED: readonly Animal[] = [
  ['nothing at all', '', { refused: 'NOT_A_FEED', saying: /it is empty/ }],
  ['white space', ' \n ', { refused: 'NOT_A_FEED', saying: /it is empty/ }],
  [
    'a web page',
    '<!DOCTYPE html><html><body><p>Not found</p></body></html>',
    { refused: 'NOT_A_FEED', saying: /it is a web page/ },
  ],
  [
    'a web page that speaks of feeds',
    '<!-- x --><html><body><pre><rss version="2.0"></pre></body></html>',
    { refused: 'NOT_A_FEED', saying: /it is a web page/ },
  ],
  ['words', 'Too many requests', { refused: 'NOT_A_FEED', saying: /it is no XML/ }],
  ['OPML', '<opml version="2.0"><body/></opml>', { refused: 'NOT_A_FEED', saying: /list of feeds/ }],
  [
    'a list of sitemaps',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://wire.example/1.xml</loc></sitemap></sitemapindex>',
    { refused: 'NOT_A_FEED', saying: /list of sitemaps/ },
  ],
  [
    'other XML',
    '<?xml version="1.0"?><invoice><total>3</total></invoice>',
    { refused: 'NOT_A_FEED', saying: /<invoice>/ },
  ],
  ['other JSON', '{"error":"not found"}', { refused: 'NOT_A_FEED', saying: /JSON of another kind/ }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { refused: 'NOT_A_FEED' }],
  [
    'RDF of another kind, with nothing in it',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/></rdf:RDF>',
    { refused: 'DAMAGED_FEED' },
  ],
  [
    'a thousand laughs',
    bomb(`<!ENTITY l0 "ha">${LAUGHS}<!ENTITY bomb "&l9;">`),
    { refused: 'XML_ENTITIES', saying: /made of others/ },
  ],
  [
    'an entity that is a file',
    bomb('<!ENTITY bomb SYSTEM "file:///etc/passwd">'),
    { refused: 'XML_ENTITIES', saying: /of another file/ },
  ],
  [
    'an entity that is an address',
    bomb('<!ENTITY bomb PUBLIC "x" "http://127.0.0.1/">'),
    { refused: 'XML_ENTITIES', saying: /of another file/ },
  ],
  [
    'an entity of parameters',
    bomb('<!ENTITY % bomb SYSTEM "http://127.0.0.1/x.dtd"> %bomb;'),
    { items: 1, first: { title: '&bomb;' } },
  ],
  ['an entity with markup in it', bomb('<!ENTITY bomb "<item><title>x</title></item>">'), { refused: 'XML_ENTITIES' }],
  [
    'one long entity used often',
    bomb(`<!ENTITY bomb "${'x'.repeat(200)}">`, '&bomb;'.repeat(400_000)),
    { refused: 'XML_ENTITIES', saying: /too long/ },
  ],
  [
    'a DOCTYPE without an end',
    '<!DOCTYPE rss [<!ENTITY a "b"><rss version="2.0"><channel></channel></rss>',
    { refused: 'XML_ENTITIES' },
  ],
  ['more than 30 MB', rss([{ title: 'x'.repeat(30_000_000) }]), { refused: 'FEED_TOO_LARGE' }],
]
