import { addressOf } from './address.ts'
import { plain } from './plain.ts'

/** A feed that a page names as its own. */
export type FeedLink = { readonly address: string; readonly title: string | null; readonly type: string }

/** Feeds that a page names, news before comments, and addresses where many sites have theirs, to be tried where it names none. */
export type PageFeeds = { readonly feeds: readonly FeedLink[]; readonly hints: readonly string[] }

const TYPES =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|application\/json|text\/xml|application\/xml)/i
const PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json', '/news-sitemap.xml']
const MOST = 3_000_000

/** The feeds of a page by its `link rel="alternate"`, resolved against its `base`; only http and https.
 * @example feedsOn('<link rel="alternate" type="application/rss+xml" href="/rss">', 'https://wire.example/a').feeds[0].address
 *   //=> 'https://wire.example/rss' */
export function feedsOn(html: string, address: string): PageFeeds {
  const page = html
    .slice(0, MOST)
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
  const base =
    addressOf(attributesOf(/<base\b[^<>]{0,2000}>/i.exec(page)?.[0] ?? '').get('href') ?? null, [address]) ?? address
  const feeds = new Map<string, FeedLink>()
  for (const [tag] of page.matchAll(/<link\b[^<>]{1,4000}>/gi)) {
    const attributes = attributesOf(tag)
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
    const type = (attributes.get('type') ?? '').trim().toLowerCase()
    if (!rel.includes('feed') && !(rel.includes('alternate') && TYPES.test(type))) continue
    if (rel.includes('stylesheet') || /oembed/.test(type + (attributes.get('href') ?? ''))) continue
    const found = addressOf(attributes.get('href') ?? null, [base])
    if (found !== null && !feeds.has(found))
      feeds.set(found, { address: found, title: plain(attributes.get('title') ?? null), type })
  }
  const all = [...feeds.values()]
  const comments = all.filter(isOfComments)
  const hints = PATHS.flatMap((path) => addressOf(path, [base]) ?? []).filter((path) => !feeds.has(path))
  return { feeds: [...all.filter((feed) => !isOfComments(feed)), ...comments], hints }
}

const isOfComments = ({ address, title }: FeedLink): boolean =>
  /comments?\b|kommentar/i.test(title ?? '') || /\/comments?\//i.test(address)

function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /([\w:-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), double ?? single ?? bare ?? '')
  return found
}
