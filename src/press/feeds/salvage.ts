import { attempt } from './attempt.ts'
import { type Block, MOST_ITEMS, TOO_MANY } from './blocks.ts'
import type { ToldFeed, ToldItem } from './told.ts'
import { wholeParts } from './wholeParts.ts'
import type { Dialect, Salvaged } from './xmlFeed.ts'

/** How often a broken feed is tried; one whose every item is broken would be tried for ever. */
const MOST_TRIES = 600
const MOST_TRIED = 60_000_000

/** Reads a broken feed's head and its items apart from each other: together while they can be read, then by halves until the broken ones
 * are alone, and of those what is whole. Null where nothing can be read. */
export function salvaged(text: string, root: string, dialect: Dialect, all: readonly Block[]): Salvaged | null {
  const blocks = all.slice(0, MOST_ITEMS)
  const frame = frameOf(text, root)
  const texts = blocks.map(({ start, end }) => text.slice(start, end))
  const { items, counts } = itemsOf(texts, blocks, dialect, frame)
  const told = headOf(text.slice(frame.start.length, blocks[0]?.start ?? text.length), frame, root, dialect)
  if (items.length === 0 && (blocks.length > 0 || told === null)) return null
  const feed = told ?? attempt(() => dialect.read(frame.wrap('<title/>')))
  return (
    feed && {
      feed: { ...feed, items },
      notes: all.length > MOST_ITEMS ? [TOO_MANY] : notesOf(text, root, blocks, counts),
    }
  )
}

/** What stands round an item, as the feed itself has it. */
type Frame = { readonly start: string; readonly name: string; readonly wrap: (inside: string) => string }

function frameOf(text: string, root: string): Frame {
  const tag = new RegExp(`^[\\s\\S]{0,20000}?<((?:[\\w-]+:)?${root})(?=[\\s>])[^<>]{0,20000}>`, 'i').exec(text)
  const name = tag?.[1] ?? root
  const start = tag?.[0] ?? `<${root} version="2.0">`
  const [open, close] =
    root === 'feed' ? ['', ''] : root === 'rdf' ? ['<channel></channel>', ''] : ['<channel>', '</channel>']
  return { start, name, wrap: (inside) => `${start}${open}${inside}${close}</${name}>` }
}

type Counts = { lost: number; mended: number; empty: number }

function itemsOf(texts: readonly string[], blocks: readonly Block[], dialect: Dialect, { wrap }: Frame) {
  const counts: Counts = { lost: 0, mended: 0, empty: 0 }
  let tries = 0
  let tried = 0
  const read = (inside: string): readonly ToldItem[] => {
    tries++
    tried += inside.length
    return attempt(() => dialect.read(wrap(inside)))?.items ?? []
  }
  const some = (from: number, to: number): ToldItem[] => {
    if (tries > MOST_TRIES || tried > MOST_TRIED) {
      counts.lost += to - from
      return []
    }
    if (to - from === 1) return one(from)
    const found = read(ended.slice(from, to).join('\n'))
    if (found.length === to - from) return found.map((item, at) => withBlock(item, texts[from + at] ?? ''))
    const half = Math.floor((from + to) / 2)
    return [...some(from, half), ...some(half, to)]
  }
  const one = (at: number): ToldItem[] => {
    const block = ended[at] ?? ''
    const whole = read(block)[0] ?? read(escaped(block))[0]
    const item = whole ?? read(wholeParts(block))[0]
    if (item && !whole) counts.mended++
    else if (!item) counts[/^<[^>]*>\s*<[^>]*>$|^<[^>]*\/>$/.test(block) ? 'empty' : 'lost']++
    return item ? [withBlock(item, texts[at] ?? '')] : []
  }
  const uncut = blocks.filter(({ cut }) => !cut)
  const ended = uncut.map(({ closed }, at) => {
    const text = texts[at] ?? ''
    return closed ? text : `${text}</${/^<([\w:-]+)/.exec(text)?.[1] ?? dialect.item}>`
  })
  return { items: uncut.length === 0 ? [] : some(0, uncut.length), counts }
}

function notesOf(text: string, root: string, blocks: readonly Block[], { lost, mended, empty }: Counts): string[] {
  const last = blocks.at(-1)
  const hasEnd = new RegExp(`</(?:[\\w-]+:)?${root}\\s*>`, 'i').test(text.slice(last?.end ?? 0))
  const isUnclosed = blocks.some(({ closed, cut }) => !closed && !cut)
  return [
    ...(last?.cut ? [`cut off in item ${blocks.length}, which was left out`] : []),
    ...(lost > 0 ? [`${lost} of ${blocks.length} items are damaged and were left out`] : []),
    ...(mended > 0 ? [`${mended} of ${blocks.length} items are damaged and were read as far as they are whole`] : []),
    ...(empty > 0 ? [`${empty} items tell nothing and were left out`] : []),
    ...(isUnclosed ? ['items without an end of their own were ended at the next'] : []),
    ...(hasEnd || last?.cut ? [] : ['has no end: what comes after its last item is missing']),
  ]
}

/** What stands above the items; where even that is broken, its title and link alone. */
function headOf(head: string, { start, name }: Frame, root: string, dialect: Dialect): ToldFeed | null {
  const opens = /<(?:[\w-]+:)?channel\b/i.test(head)
  const closes = /<\/(?:[\w-]+:)?channel\s*>/i.test(head)
  const closing = opens && !closes ? `</${/<((?:[\w-]+:)?channel)\b/i.exec(head)?.[1] ?? 'channel'}>` : ''
  const whole = attempt(() => dialect.read(`${start}${head}${closing}</${name}>`))
  if (whole) return whole
  const kept = [...head.matchAll(/<(title|link|language)(?:\s[^<>]{0,500})?>[^<]*<\/\1\s*>/gi)]
    .map(([element]) => element)
    .join('')
  return attempt(() =>
    dialect.read(root === 'feed' ? `${start}${kept}</${name}>` : `${start}<channel>${kept}</channel></${name}>`),
  )
}

/** With `<` that opens no tag written as an entity, as in `growth < 3 %`. */
const escaped = (block: string): string => block.replace(/<(?![a-z/!?])/gi, '&lt;')

/** With the address of `<link href="…"/>`, which RSS does not have and some write. */
export function withBlock(item: ToldItem, block: string): ToldItem {
  if (item.links.length > 0) return item
  const href = /<link\b[^<>]{0,2000}\bhref\s*=\s*["']([^"']+)["']/i.exec(block)?.[1]
  return href === undefined ? item : { ...item, links: [{ href, rel: 'alternate', type: '', lang: '' }] }
}
