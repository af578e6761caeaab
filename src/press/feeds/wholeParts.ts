/** Elements that tell something of a report, in any dialect. */
const TOLD =
  'title|link|guid|id|pubDate|description|summary|published|updated|issued|modified|(?:dc:)?creator|dc:date|dc:language|content:encoded|content|author'
const PART = new RegExp(`<(${TOLD})(?:\\s[^<>]{0,1000})?(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'gi')

/** An item that cannot be read, of those of its elements alone that are whole.
 * @example wholeParts('<item><title>Ferry</title><category>x</item>') //=> '<item><title>Ferry</title></item>' */
export function wholeParts(block: string): string {
  const name = /^<([\w:-]+)/.exec(block)?.[1] ?? 'item'
  const parts = [...block.matchAll(PART)].map(([whole, , inside = '']) =>
    // CDATA that was never closed ends where its element does.
    inside.includes('<![CDATA[') && !inside.includes(']]>') ? whole.replaceAll('<![CDATA[', '') : whole,
  )
  return `<${name}>${parts.join('')}</${name}>`
}
