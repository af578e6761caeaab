const MB = 1_000_000
const times = (part: string, letters = 5 * MB): string => part.repeat(Math.ceil(letters / part.length))
const rss = (inside: string): string => `<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`
const page = (inside: string): string => `<html><head>${inside}`

/** Feeds and pages made to keep a parser busy, 5 MB each, by what is done over and over. */
export const HARD: readonly (readonly [what: string, text: string])[] = [
  ['comments that end', `${times('<!--a-->', 190_000)}<rss version="2.0"></rss>`],
  ['comments that never end', rss(times('<!--'))],
  ['comments that never end, before it', `${times('<!-- ')}<rss version="2.0"></rss>`],
  ['CDATA that never ends', rss(times('<item><title><![CDATA[x</title></item>'))],
  ['CDATA that ends far away', rss(`${times('<item><title><![CDATA[x</title></item>')}]]>`)],
  ['items that never end', rss(times('<item>'))],
  ['items with nothing in them', rss(times('<item></item>'))],
  ['titles that never end', rss(`<item>${times('<title>')}</item>`)],
  ['titles that never end, an item each', rss(times('<item><title>x</titl></item>'))],
  ['tags that never end', rss(times('<item '))],
  ['tags without a name', rss(times('<'))],
  ['ends without beginnings', rss(times('</item>'))],
  ['ampersands', rss(`<item><title>${times('&')}</title></item>`)],
  ['entities escaped over and over', rss(`<item><title>&${times('amp;')}lt;</title></item>`)],
  ['tags in a title', rss(`<item><title><![CDATA[${times('<a ')}]]></title></item>`)],
  ['attributes', rss(`<item ${times('a="b" ')}><title>x</title></item>`)],
  ['white space', rss(`<item><title>${times(' ')}x</title></item>`)],
  ['one id for all', rss(times('<item><guid>1</guid><title>x</title></item>'))],
  ['elements within each other', rss(`<item>${times('<a>')}</item>`)],
  [
    'full text of elements within each other',
    rss(`<item><description><![CDATA[${times('<div>', MB)}${'The harbour. '.repeat(200)}]]></description></item>`),
  ],
  ['tables of contents', `<rdf:RDF>${times('<items>')}</rdf:RDF>`],
  ['declarations', `${times('<?xml ')}<rss version="2.0"></rss>`],
  ['DOCTYPEs', `${times('<!DOCTYPE ', 190_000)}<rss version="2.0"></rss>`],
  ['entities', `<!DOCTYPE rss [${times('<!ENTITY a ')}]><rss version="2.0"></rss>`],
  ['brackets in a DOCTYPE', `<!DOCTYPE rss [${times('] ')}<rss version="2.0"></rss>`],
  ['dates', rss(times(`<item><title>x</title><pubDate>${'1 '.repeat(90)}</pubDate></item>`))],
  ['links', rss(times('<item><link>/../../x</link></item>'))],
  ['namespaces', rss(times('<item xmlns:a="b"><a:title>x</a:title></item>'))],
  ['JSON within each other', times('{"items":[')],
  ['JSON that is cut off in a string', `{"version":"https://jsonfeed.org/version/1","items":[{"id":"${times('\\"')}`],
  ['JSON strings that never end', `{"version":"https://jsonfeed.org/version/1","items":[${times('" ')}`],
  ['addresses of a sitemap that never end', `<urlset>${times('<url><loc>x')}</urlset>`],
  ['links of a page that never end', page(times('<link rel="alternate" '))],
  ['links of a page', page(times('<link rel="alternate" type="application/rss+xml" href="/a">'))],
  ['scripts of a page that never end', page(times('<script>'))],
]
