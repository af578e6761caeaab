import type { Span } from '../../terms/index.ts'

/** An item's span in a feed; `closed` where its own end tag is there, `last` where the text ends before it does. */
export type Block = Span & { readonly closed: boolean; readonly cut: boolean }

/** The most items of a feed that are read. */
export const MOST_ITEMS = 10_000
export const TOO_MANY = `has more than ${MOST_ITEMS} items: the first of them were read`

/** The items of a feed as they stand in its text, one more than `MOST_ITEMS` at most; what is in CDATA or a comment is none.
 * @example blocksOf('<item>a</item><item>b', 'item').map(({ closed, cut }) => [closed, cut]) //=> [[true, false], [false, true]] */
export function blocksOf(text: string, name: string): Block[] {
  const marks = new RegExp(
    `<!\\[CDATA\\[|<!--|<(/?)(?:[\\w-]{1,20}:)?${name}(?=[\\s>/])|</(?:[\\w-]{1,20}:)?(?:channel|rss|feed|rdf|urlset)\\s*>`,
    'gi',
  )
  const endOf = endsIn(text)
  const blocks: Block[] = []
  let open = -1
  let at = marks.exec(text)
  for (; at && blocks.length <= MOST_ITEMS; at = marks.exec(text)) {
    if (at[0].startsWith('<!')) {
      const end = endOfHidden(text, at.index, at[0], name, endOf)
      if (end < 0) break
      marks.lastIndex = end
      continue
    }
    const closes = at[0].startsWith('</')
    if (open >= 0) {
      const own = closes && at[1] === '/'
      const end = own ? tagEnd(text, at.index) : at.index
      if (end < 0) break
      blocks.push({ start: open, end, closed: own, cut: false })
      open = -1
    }
    if (closes) continue
    const end = tagEnd(text, at.index)
    if (end < 0) {
      open = at.index
      break
    }
    if (text[end - 2] === '/') blocks.push({ start: at.index, end, closed: true, cut: false })
    else open = at.index
  }
  if (open >= 0 && blocks.length <= MOST_ITEMS) blocks.push({ start: open, end: text.length, closed: false, cut: true })
  return blocks
}

const tagEnd = (text: string, at: number): number => text.indexOf('>', at) + 1 || -1

/** Where hidden parts end, found again only past the last that was found: a feed may open many and close none. */
function endsIn(text: string): (mark: string, from: number) => number {
  const found = new Map<string, number>()
  return (mark, from) => {
    const known = found.get(mark)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const end = text.indexOf(mark, from)
    found.set(mark, end)
    return end
  }
}

/** How far CDATA is looked into for the beginning of another item. */
const LOOKED_INTO = 50_000

/** Where CDATA or a comment ends. One that swallows the beginning of another item was never closed: it ends with its own. */
function endOfHidden(text: string, at: number, mark: string, name: string, endOf: ReturnType<typeof endsIn>): number {
  const cdata = mark.length > 4
  const end = endOf(cdata ? ']]>' : '-->', at + mark.length)
  const inside = text.slice(at + mark.length, Math.min(end < 0 ? text.length : end, at + LOOKED_INTO))
  const swallowed =
    cdata && inside.includes('<![CDATA[') ? inside.search(new RegExp(`</(?:[\\w-]{1,20}:)?${name}\\s*>`, 'i')) : -1
  if (swallowed >= 0) return at + mark.length + swallowed
  return end < 0 ? -1 : end + 3
}
