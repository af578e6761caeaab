import { createHash } from 'node:crypto'
import type { SeenItem } from '../../ledger/following.ts'
import type { FeedItem } from '../../press/feeds/index.ts'
import { hostOf } from '../../press/web/index.ts'

/** The host of items that a feed has whole: nobody is asked for them. */
export const wholeIn = (feed: number): string => `feed ${feed}`

/** The items of a feed as the ledger keeps them; those that have neither a text nor an address are left out. */
export function seenItems(feed: number, items: readonly FeedItem[]): SeenItem[] {
  return items.flatMap((item): SeenItem[] => {
    const isWhole = item.full && item.contentHtml !== null
    const host = isWhole ? wholeIn(feed) : item.address === null ? null : hostOf(item.address)
    if (host === null) return []
    const kept: FeedItem = isWhole ? item : { ...item, contentHtml: null, summary: null }
    return [
      {
        key: hashed([item.id]),
        ownKey: hashed([item.id, item.address ?? '', item.title ?? '']),
        address: item.address === null ? null : withoutTrackers(item.address),
        title: item.title,
        host,
        stamp: isWhole ? hashed([item.contentHtml ?? '']) : item.updated,
        item: JSON.stringify(kept),
      },
    ]
  })
}

/** An address without what only counts who came from where: two feeds of one outlet have a report under two of these.
 * @example withoutTrackers('https://a.example/1?id=2&utm_source=rss#top') //=> 'https://a.example/1?id=2' */
export function withoutTrackers(address: string): string {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_|fbclid|gclid|at_|cmp$|ns_)/i.test(name)) url.searchParams.delete(name)
  return url.href
}

const hashed = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
