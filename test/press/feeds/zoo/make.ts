/** An item of a made-up feed; what is left out is not told. */
export type Made = {
  readonly title?: string
  readonly link?: string
  readonly id?: string
  readonly date?: string
  readonly updated?: string
  readonly author?: string
  readonly summary?: string
  readonly content?: string
  /** Anything else within the item, as it is to stand there. */
  readonly more?: string
}

/** What stands round the items. */
export type Around = {
  readonly title?: string
  readonly link?: string
  readonly language?: string
  readonly version?: string
  /** Attributes of the first element. */
  readonly root?: string
  readonly declaration?: string
  readonly more?: string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'

const element = (name: string, words: string | undefined): string =>
  words === undefined ? '' : `<${name}>${words}</${name}>`
const cdata = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : `<![CDATA[${words}]]>`

/** Three plain reports, which most feeds of the zoo bring. */
export const THREE: readonly Made[] = [
  { title: 'Ferry plans', link: 'https://wire.example/1', id: 'wire-1', date: 'Tue, 04 Mar 2025 09:15:00 GMT' },
  { title: 'Harbour vote', link: 'https://wire.example/2', id: 'wire-2', date: 'Wed, 05 Mar 2025 10:00:00 GMT' },
  { title: 'Envoy recalled', link: 'https://wire.example/3', id: 'wire-3', date: 'Thu, 06 Mar 2025 11:30:00 GMT' },
]

/** A report long enough to be all of it. */
export const FULL = `<p>${'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday. '.repeat(4)}</p><p>A vote is to come in June.</p>`

export const rssItem = ({ title, link, id, date, author, summary, content, more = '' }: Made): string =>
  `<item>${element('title', title)}${element('link', link)}${element('guid', id)}${element('pubDate', date)}${element('dc:creator', author)}${element('description', summary)}${element('content:encoded', cdata(content))}${more}</item>`

/** RSS of any version. */
export const rss = (items: readonly Made[], around: Around = {}): string => {
  const {
    title = 'Northern Wire',
    link = 'https://wire.example/',
    language = 'en',
    version = '2.0',
    root = `${CONTENT} ${DC}`,
    declaration = XML,
    more = '',
  } = around
  return `${declaration}\n<rss version="${version}" ${root}><channel>${element('title', title)}${element('link', link)}${element('language', language)}${more}\n${items.map(rssItem).join('\n')}\n</channel></rss>\n`
}

/** RSS 1.0, or 0.90 by another namespace. */
export const rdf = (
  items: readonly Made[],
  {
    title = 'Northern Wire',
    link = 'https://wire.example/',
    root = 'xmlns="http://purl.org/rss/1.0/"',
    declaration = XML,
    more = '',
  }: Around = {},
): string =>
  `${declaration}\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${DC} ${CONTENT} ${root}><channel rdf:about="${link}">${element('title', title)}${element('link', link)}${more}</channel>\n${items
    .map(
      ({ title, link, id, date, author, summary, content }) =>
        `<item${id === undefined ? '' : ` rdf:about="${id}"`}>${element('title', title)}${element('link', link)}${element('dc:date', date)}${element('dc:creator', author)}${element('description', summary)}${element('content:encoded', cdata(content))}</item>`,
    )
    .join('\n')}\n</rdf:RDF>\n`

/** Atom 1.0; `link` may be an element of its own. */
export const atom = (
  entries: readonly Made[],
  {
    title = 'Northern Wire',
    link = 'https://wire.example/',
    root = 'xml:lang="en"',
    declaration = XML,
    more = '',
  }: Around = {},
): string =>
  `${declaration}\n<feed xmlns="http://www.w3.org/2005/Atom" ${root}>${element('title', title)}<link href="${link}"/><id>urn:wire</id>${more}\n${entries
    .map(
      ({ title, link, id, date, updated, author, summary, content, more = '' }) =>
        `<entry>${element('title', title)}${link === undefined ? '' : link.startsWith('<') ? link : `<link href="${link}"/>`}${element('id', id)}${element('published', date)}${element('updated', updated)}${author === undefined ? '' : `<author><name>${author}</name></author>`}${element('summary', summary)}${content === undefined ? '' : content.startsWith('<content') ? content : `<content type="html"><![CDATA[${content}]]></content>`}${more}</entry>`,
    )
    .join('\n')}\n</feed>\n`

/** JSON Feed. */
export const json = (items: readonly object[], around: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Northern Wire',
    home_page_url: 'https://wire.example/',
    language: 'en',
    items,
    ...around,
  })

/** A Google News sitemap. */
export const sitemap = (
  items: readonly Made[],
  { declaration = XML, root = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"' }: Around = {},
): string =>
  `${declaration}\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${root}>${items
    .map(
      ({ title, link, date, more = '' }) =>
        `<url>${element('loc', link)}<news:news><news:publication><news:name>Northern Wire</news:name><news:language>en</news:language></news:publication>${element('news:publication_date', date)}${element('news:title', title)}</news:news>${more}</url>`,
    )
    .join('\n')}</urlset>\n`
