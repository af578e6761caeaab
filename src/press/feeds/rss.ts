import type { RssFeed } from 'feedsmith'
import { atomLinks } from './atom.ts'
import { updateEvery } from './pace.ts'
import { linkTo, type ToldFeed, type ToldItem } from './told.ts'

type Parsed = RssFeed.Feed<string>
type Item = NonNullable<Parsed['items']>[number]

/** A feed of RSS 0.9x to 2.0 as it tells itself. */
export const toldRss = (feed: Parsed): ToldFeed => ({
  format: 'rss',
  title: feed.title ?? null,
  links: [...linkTo(feed.link), ...atomLinks(feed.atom?.links)],
  base: feed.xml?.base ?? null,
  language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
  pace: {
    ttl: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl : null,
    updateEvery: updateEvery(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    // RSS 0.91 counts to 24, which is midnight.
    skipHours: (feed.skipHours ?? []).flatMap(hourOf),
    skipDays: feed.skipDays ?? [],
  },
  items: (feed.items ?? []).map(toldItem),
})

/** An hour of the day. @example [hourOf(24), hourOf(7), hourOf(99)] //=> [[0], [7], []] */
export const hourOf = (hour: number): number[] => (Number.isInteger(hour) && hour >= 0 && hour <= 24 ? [hour % 24] : [])

function toldItem(item: Item): ToldItem {
  const { guid, atom, dc, content } = item
  return {
    id: guid?.value ?? atom?.id ?? null,
    idIsAddress: guid?.isPermaLink !== false,
    links: [...linkTo(item.link), ...atomLinks(atom?.links)],
    base: item.xml?.base ?? null,
    title: item.title ?? dc?.titles?.[0] ?? item.media?.title?.value ?? null,
    published:
      item.pubDate ??
      dc?.dates?.[0] ??
      item.dcterms?.issued?.[0] ??
      item.dcterms?.created?.[0] ??
      atom?.published ??
      null,
    updated: atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
    authors: dc?.creators ?? (item.authors ?? []).flatMap(({ name }) => name ?? []),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
    summary: item.description ?? dc?.descriptions?.[0] ?? atom?.summary?.value ?? null,
    content: content?.encoded ?? atom?.content?.value ?? null,
  }
}
