import { Failure } from '../../terms/index.ts'
import { addressOf, baseOf } from './address.ts'
import { feedText } from './charset.ts'
import type { FeedItem, FeedOutcome } from './feed.ts'
import { itemOf } from './itemOf.ts'
import { jsonFeed } from './jsonFeed.ts'
import { languageCode } from './languageCode.ts'
import { mend } from './mend.ts'
import { plain } from './plain.ts'
import { sitemap } from './sitemap.ts'
import { withOwnIds } from './stableId.ts'
import type { ToldFeed } from './told.ts'
import { type Salvaged, xmlFeed } from './xmlFeed.ts'

/** What is known of a feed besides its bytes: the header it came with and where it stands. */
export type FeedFrom = { readonly contentType?: string | null; readonly address?: string | null }

/** The greatest length of a feed, in bytes. */
export const MOST_FEED_BYTES = 30_000_000

/** Reads a feed in any dialect: RSS 0.9x to 2.0, RDF, Atom, JSON Feed, Google News sitemaps. What is broken is mended or left out and
 * told in the notes. Fails with NOT_A_FEED, DAMAGED_FEED, XML_ENTITIES or FEED_TOO_LARGE, never throws.
 * @example feedOf('<rss version="2.0"><channel><item><title>Ferry plans</title></item></channel></rss>').feed.items[0].title //=> 'Ferry plans' */
export function feedOf(given: Uint8Array | string, { contentType = null, address = null }: FeedFrom = {}): FeedOutcome {
  const name = address ?? 'the feed'
  try {
    if (given.length > MOST_FEED_BYTES)
      throw new Failure(
        'FEED_TOO_LARGE',
        `${name} is ${(given.length / 1e6).toFixed(1)} MB, more than the ${MOST_FEED_BYTES / 1e6} MB of a feed`,
        'Follow one of the outlet’s smaller feeds',
      )
    const { text, notes } = typeof given === 'string' ? { text: given, notes: [] } : feedText(given, contentType)
    const mended = mend(text)
    const salvaged = salvagedOf(mended.text, mended.root)
    if (salvaged === undefined) throw notAFeed(name, mended)
    if (salvaged === null)
      throw new Failure(
        'DAMAGED_FEED',
        `${name} is damaged: no item of it can be read`,
        'Fetch it again, or tell the outlet',
      )
    return read(salvaged, [...notes, ...mended.notes], address)
  } catch (cause) {
    if (cause instanceof Failure) return { status: 'failed', cause }
    const why = cause instanceof Error ? cause.message : String(cause)
    return {
      status: 'failed',
      cause: new Failure('DAMAGED_FEED', `${name} cannot be read: ${why}`, 'Fetch it again', { cause }),
    }
  }
}

/** Undefined of what is no feed, null of one that is beyond reading. */
function salvagedOf(text: string, root: string): Salvaged | null | undefined {
  if (root === 'json') return jsonFeed(text) ?? (/jsonfeed\.org\/version/.test(text.slice(0, 2000)) ? null : undefined)
  if (root === 'urlset') return sitemap(text)
  return root === 'rss' || root === 'rdf' || root === 'feed' ? xmlFeed(text, root) : undefined
}

function notAFeed(name: string, { text, root }: { readonly text: string; readonly root: string }): Failure {
  const is =
    root === 'html'
      ? 'a web page'
      : root === 'opml'
        ? 'a list of feeds (OPML)'
        : root === 'sitemapindex'
          ? 'a list of sitemaps'
          : root === 'json'
            ? 'JSON of another kind'
            : text.trim() === ''
              ? 'empty'
              : root === ''
                ? 'no XML'
                : `XML of another kind (<${root}>)`
  return new Failure(
    'NOT_A_FEED',
    `${name} is no feed: it is ${is}`,
    'Give the address of RSS, Atom, JSON Feed or a news sitemap',
  )
}

function read({ feed, notes }: Salvaged, before: readonly string[], address: string | null): FeedOutcome {
  const title = plain(feed.title)
  const language = languageCode(feed.language)
  const { home, bases } = basesOf(feed, address)
  const told = feed.items.map((item) => itemOf(item, { bases, language, title }))
  const { items, notes: ids } = withOwnIds(told.map(({ item }) => item))
  const kept = items.filter(isSomething)
  const bad = told.flatMap(({ badDate }) => badDate ?? [])
  return {
    status: 'read',
    feed: { ...feed.pace, format: feed.format, title, address: home, language, items: kept },
    notes: [
      ...before,
      ...notes,
      ...ids,
      ...(kept.length < items.length ? [`${items.length - kept.length} items tell nothing and were left out`] : []),
      ...(bad.length > 0
        ? [`${bad.length} items have dates that are none, such as "${(bad[0] ?? '').slice(0, 60)}"`]
        : []),
    ],
  }
}

/** RSS resolves against the outlet's page, which is what its links are written for; Atom against `xml:base` and the feed itself. */
function basesOf(feed: ToldFeed, address: string | null) {
  const own = feed.base === null ? null : baseOf([address, feed.base])
  const alternate = feed.links.find(({ rel }) => rel === 'alternate' || rel === '')?.href ?? null
  const self = addressOf(feed.links.find(({ rel }) => rel === 'self')?.href ?? null, [address])
  const home = addressOf(alternate, [own, address, self])
  return {
    home,
    bases: feed.format === 'rss' || feed.format === 'rdf' ? [own, home, address, self] : [own, address, self, home],
  }
}

const isSomething = ({ address, title, summary, contentHtml }: FeedItem): boolean =>
  address !== null || title !== null || summary !== null || contentHtml !== null
