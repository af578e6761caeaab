import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { toldAtom } from './atom.ts'
import { attempt } from './attempt.ts'
import { blocksOf, MOST_ITEMS } from './blocks.ts'
import { listedIn } from './pace.ts'
import { toldRdf } from './rdf.ts'
import { hourOf, toldRss } from './rss.ts'
import { salvaged, withBlock } from './salvage.ts'
import type { ToldFeed } from './told.ts'

/** What could be read of a feed, with what was left out. */
export type Salvaged = { readonly feed: ToldFeed; readonly notes: readonly string[] }

/** How a dialect calls its items, and how it is read. */
export type Dialect = { readonly item: string; readonly read: (text: string) => ToldFeed }

const DIALECTS: Readonly<Record<string, Dialect>> = {
  rss: { item: 'item', read: (text) => withSingles(toldRss(parseRssFeed(text)), text) },
  rdf: { item: 'item', read: (text) => toldRdf(parseRdfFeed(text)) },
  feed: { item: 'entry', read: (text) => toldAtom(parseAtomFeed(text)) },
}

/** The library drops a list of one hour or one day. */
function withSingles(feed: ToldFeed, text: string): ToldFeed {
  const { skipHours, skipDays } = feed.pace
  const hours = skipHours.length > 0 ? skipHours : listedIn(text, 'skipHours', 'hour').map(Number).flatMap(hourOf)
  return {
    ...feed,
    pace: {
      ...feed.pace,
      skipHours: hours,
      skipDays: skipDays.length > 0 ? skipDays : listedIn(text, 'skipDays', 'day'),
    },
  }
}

/** RDF without its table of contents. */
function withoutContents(text: string): string {
  const open = /<(?:\w{1,20}:)?items\b/i.exec(text)
  if (!open) return text
  const close = /<\/(?:\w{1,20}:)?items\s*>/gi
  close.lastIndex = open.index
  const end = close.exec(text)
  return end ? text.slice(0, open.index) + text.slice(close.lastIndex) : text
}

/** Reads a mended feed as a whole where it is whole; else its head and each item by itself, and tells what was lost.
 * Null where neither a head nor an item can be read. */
export function xmlFeed(text: string, root: string): Salvaged | null {
  const dialect = DIALECTS[root]
  if (!dialect) return null
  // A table of contents of RDF may name fewer items than there are.
  const given = root === 'rdf' ? withoutContents(text) : text
  const blocks = blocksOf(given, dialect.item)
  const isWhole =
    blocks.length <= MOST_ITEMS &&
    new RegExp(`</(?:[\\w-]+:)?${root}\\s*>\\s*`, 'i').test(given.slice(blocks.at(-1)?.end ?? 0))
  const whole = isWhole && blocks.every(({ closed }) => closed) ? attempt(() => dialect.read(given)) : null
  const texts = blocks.map(({ start, end }) => given.slice(start, end))
  if (whole && whole.items.length === blocks.length) return { feed: withBlocks(whole, texts), notes: [] }
  return salvaged(given, root, dialect, blocks)
}

const withBlocks = (feed: ToldFeed, texts: readonly string[]): ToldFeed => ({
  ...feed,
  items: feed.items.map((item, index) => withBlock(item, texts[index] ?? '')),
})
