const FULL = `<p>${'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters. '.repeat(4)}</p>`
const ITEMS = [1, 2, 3, 4]

/** Feeds in every dialect, small and whole, and lists of feeds, to be mutated. */
export const SEEDS: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Northern Wire</title><link>https://wire.example/</link><atom:link rel="self" href="https://wire.example/feed"/><language>en</language><ttl>30</ttl><skipDays><day>Sunday</day></skipDays>${ITEMS.map((at) => `<item><title>Ferry &amp; plans ${at}</title><link>/news/${at}</link><guid isPermaLink="false">wire-${at}</guid><pubDate>Tue, 04 Mar 2025 09:15:00 GMT</pubDate><dc:creator><![CDATA[Mia Holt]]></dc:creator><description>&lt;p&gt;A word&lt;/p&gt;</description><content:encoded><![CDATA[${FULL}]]></content:encoded></item>`).join('\n')}</channel></rss>`,
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY wire "Northern Wire">]><rss version="0.91"><channel><title>&wire;</title><link>/</link>${ITEMS.map((at) => `<item><title>Õhtu ${at}</title><link>${at}.html</link><description>Plain &nbsp; words.</description></item>`).join('')}</channel></rss>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://strait.example/"><title>The Strait</title><link>http://strait.example/</link><items><rdf:Seq>${ITEMS.map((at) => `<rdf:li rdf:resource="http://strait.example/${at}"/>`).join('')}</rdf:Seq></items></channel>${ITEMS.map((at) => `<item rdf:about="http://strait.example/${at}"><title>Fog ${at}</title><link>http://strait.example/${at}</link><dc:date>2025-03-0${at}T09:15:00+02:00</dc:date></item>`).join('')}</rdf:RDF>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/" xml:lang="en"><title type="html">Northern &lt;b&gt;Wire&lt;/b&gt;</title><link rel="self" href="atom"/><link href="/"/><id>urn:wire</id>${ITEMS.map((at) => `<entry xml:base="news/"><title>Ferry ${at}</title><link rel="enclosure" href="x.mp3"/><link rel="alternate" type="text/html" href="${at}"/><id>urn:${at}</id><published>2025-03-0${at}T09:15:00Z</published><updated>2025-03-0${at}T10:15:00Z</updated><author><name>Mia Holt</name></author><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>word</b></div></summary><content type="html"><![CDATA[${FULL}]]></content></entry>`).join('')}</feed>`,
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Northern Wire',
    home_page_url: 'https://wire.example/',
    items: ITEMS.map((at) => ({
      id: `${at}`,
      url: `/news/${at}`,
      title: `Ferry ${at}`,
      content_html: FULL,
      date_published: '2025-03-04T09:15:00Z',
      authors: [{ name: 'Mia Holt' }],
    })),
  }),
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${ITEMS.map((at) => `<url><loc>https://wire.example/${at}?a=1&amp;b=2</loc><lastmod>2025-03-04</lastmod><news:news><news:publication><news:name>Northern Wire</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-03-04T09:15:00Z</news:publication_date><news:title><![CDATA[Ferry & quay ${at}]]></news:title></news:news></url>`).join('')}</urlset>`,
  `<?xml version="1.0"?><opml version="2.0"><head><title>Papers</title></head><body><outline text="Wires">${ITEMS.map((at) => `<outline type="rss" text="Wire ${at}" xmlUrl="https://wire.example/${at}.xml" htmlUrl="https://wire.example/${at}"/>`).join('')}</outline></body></opml>`,
  `<!doctype html><html><head><base href="/news/"><link rel="alternate" type="application/rss+xml" title="All &amp; more" href="rss"><link rel=alternate type=application/atom+xml href='../atom'><!-- <link rel="alternate" type="application/rss+xml" href="no"> --></head><body><p>Ferry plans</p></body></html>`,
]
