/** Elements that tell something of a report, in any dialect. */
const TOLD =
  'title|link|guid|id|pubDate|description|summary|published|updated|issued|modified|(?:dc:)?creator|dc:date|dc:language|content:encoded|content|author'
const OPEN = new RegExp(`<(${TOLD})(?:\\s[^<>]{0,1000})?>`, 'gi')

/** An item that cannot be read, of those of its elements alone that are whole.
 * @example wholeParts('<item><title>Ferry</title><category>x</item>') //=> '<item><title>Ferry</title></item>' */
export function wholeParts(block: string): string {
  const name = /^<([\w:-]+)/.exec(block)?.[1] ?? 'item'
  // Not toLowerCase: it makes some letters two, and places must stay.
  const lower = block.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const unclosed = new Set<string>()
  const parts: string[] = []
  OPEN.lastIndex = 0
  for (let open = OPEN.exec(block); open; open = OPEN.exec(block)) {
    const tag = open[1]?.toLowerCase() ?? ''
    if (open[0].endsWith('/>')) {
      parts.push(open[0])
      continue
    }
    const close = unclosed.has(tag) ? -1 : lower.indexOf(`</${tag}>`, OPEN.lastIndex)
    if (close < 0) {
      unclosed.add(tag)
      continue
    }
    const end = close + tag.length + 3
    const part = block.slice(open.index, end)
    // CDATA that was never closed ends where its element does.
    parts.push(part.includes('<![CDATA[') && !part.includes(']]>') ? part.replaceAll('<![CDATA[', '') : part)
    OPEN.lastIndex = end
  }
  return `<${name}>${parts.join('')}</${name}>`
}
