import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { toldAtom } from './atom.ts'
import { blocksOf } from './blocks.ts'
import { listedIn } from './pace.ts'
import { toldRdf } from './rdf.ts'
import { hourOf, toldRss } from './rss.ts'
import type { ToldFeed, ToldItem } from './told.ts'
import { wholeParts } from './wholeParts.ts'

/** What could be read of a feed, with what was left out. */
export type Salvaged = { readonly feed: ToldFeed; readonly notes: readonly string[] }

type Dialect = { readonly item: string; readonly read: (text: string) => ToldFeed }

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

/** Reads a mended feed as a whole where it is whole; else its head and each item by itself, and tells what was lost.
 * Null where neither a head nor an item can be read. */
export function xmlFeed(text: string, root: string): Salvaged | null {
  const dialect = DIALECTS[root]
  if (!dialect) return null
  // A table of contents of RDF may name fewer items than there are.
  const given = root === 'rdf' ? text.replace(/<((?:\w+:)?items)\b[^>]*>[\s\S]{0,500000}?<\/\1\s*>/i, '') : text
  const blocks = blocksOf(given, dialect.item)
  const isWhole = new RegExp(`</(?:[\\w-]+:)?${root}\\s*>\\s*`, 'i').test(given.slice(blocks.at(-1)?.end ?? 0))
  const whole = isWhole && blocks.every(({ closed }) => closed) ? attempt(() => dialect.read(given)) : null
  const texts = blocks.map(({ start, end }) => given.slice(start, end))
  if (whole && whole.items.length === blocks.length) return { feed: withBlocks(whole, texts), notes: [] }
  return salvaged(given, root, dialect, texts, blocks)
}

function salvaged(
  text: string,
  root: string,
  dialect: Dialect,
  texts: readonly string[],
  blocks: ReturnType<typeof blocksOf>,
): Salvaged | null {
  const tag = new RegExp(`^[\\s\\S]{0,20000}?<((?:[\\w-]+:)?${root})(?=[\\s>])[^>]*>`, 'i').exec(text)
  const name = tag?.[1] ?? root
  const start = tag?.[0] ?? `<${root} version="2.0">`
  const channel =
    root === 'feed' ? ['', ''] : root === 'rdf' ? ['<channel></channel>', ''] : ['<channel>', '</channel>']
  const wrapped = (inside: string): string => `${start}${channel[0]}${inside}${channel[1]}</${name}>`
  const notes: string[] = []
  const items: ToldItem[] = []
  let lost = 0
  let mended = 0
  let empty = 0
  blocks.forEach(({ closed, cut }, index) => {
    if (cut) {
      notes.push(`cut off in item ${index + 1}, which was left out`)
      return
    }
    const own = texts[index] ?? ''
    const block = closed ? own : `${own}</${/^<([\w:-]+)/.exec(own)?.[1] ?? dialect.item}>`
    const read = (text: string): ToldItem | undefined => attempt(() => dialect.read(wrapped(text)))?.items[0]
    const whole = read(block) ?? read(escaped(block))
    const item = whole ?? read(wholeParts(block))
    if (item) items.push(withBlock(item, own))
    else if (/^<[^>]*>\s*<[^>]*>$|^<[^>]*\/>$/.test(block)) empty++
    else lost++
    if (item && !whole) mended++
  })
  const head = text.slice(tag?.[0].length ?? 0, blocks[0]?.start ?? text.length)
  const told = headOf(head, start, name, root, dialect)
  if (lost > 0) notes.push(`${lost} of ${blocks.length} items are damaged and were left out`)
  if (mended > 0) notes.push(`${mended} of ${blocks.length} items are damaged and were read as far as they are whole`)
  if (empty > 0) notes.push(`${empty} items tell nothing and were left out`)
  if (blocks.some(({ closed, cut }) => !closed && !cut))
    notes.push('items without an end of their own were ended at the next')
  if (!blocks.at(-1)?.cut && !new RegExp(`</(?:[\\w-]+:)?${root}\\s*>`, 'i').test(text.slice(blocks.at(-1)?.end ?? 0)))
    notes.push('has no end: what comes after its last item is missing')
  if (items.length === 0 && (blocks.length > 0 || told === null)) return null
  const none = attempt(() => dialect.read(wrapped(`<title/>`)))
  const feed = told ?? none
  return feed && { feed: { ...feed, items }, notes }
}

/** What stands above the items; where even that is broken, its title and link alone. */
function headOf(head: string, start: string, name: string, root: string, dialect: Dialect): ToldFeed | null {
  const opens = /<(?:[\w-]+:)?channel\b/i.test(head)
  const closes = /<\/(?:[\w-]+:)?channel\s*>/i.test(head)
  const closing = opens && !closes ? `</${/<((?:[\w-]+:)?channel)\b/i.exec(head)?.[1] ?? 'channel'}>` : ''
  const whole = attempt(() => dialect.read(`${start}${head}${closing}</${name}>`))
  if (whole) return whole
  const kept = [...head.matchAll(/<(title|link|language)(?:\s[^>]*)?>[^<]*<\/\1\s*>/gi)]
    .map(([element]) => element)
    .join('')
  return attempt(() =>
    dialect.read(root === 'feed' ? `${start}${kept}</${name}>` : `${start}<channel>${kept}</channel></${name}>`),
  )
}

/** With `<` that opens no tag written as an entity, as in `growth < 3 %`. */
const escaped = (block: string): string => block.replace(/<(?![a-z/!?])/gi, '&lt;')

const withBlocks = (feed: ToldFeed, texts: readonly string[]): ToldFeed => ({
  ...feed,
  items: feed.items.map((item, index) => withBlock(item, texts[index] ?? '')),
})

/** With the address of `<link href="…"/>`, which RSS does not have and some write. */
function withBlock(item: ToldItem, block: string): ToldItem {
  if (item.links.length > 0) return item
  const href = /<link\b[^>]*\bhref\s*=\s*["']([^"']+)["']/i.exec(block)?.[1]
  return href === undefined ? item : { ...item, links: [{ href, rel: 'alternate', type: '', lang: '' }] }
}

function attempt<Done>(work: () => Done): Done | null {
  try {
    return work()
  } catch {
    return null
  }
}
