import type { Block } from './blocks.ts'
import { summed } from './summed.ts'
import { likeness } from './title.ts'
import type { PageElement } from './tree.ts'

/** What a report weighs at least. */
const REPORT = 250

/** The blocks of a page up to the headline of the next report, where a page goes on to another when its reader scrolls. Headlines that
 * stand in the one report, as some pages have them, end nothing. */
export function firstReport(blocks: readonly Block[], title: string | null): readonly Block[] {
  const headings = blocks.flatMap((block, at) => (block.element.tag === 'h1' ? [{ at, block }] : []))
  if (headings.length < 2 || title === null) return blocks
  const own = headings.find(({ block }) => likeness(block.text, title) > 0.8)
  if (!own) return blocks
  const sums = summed(
    blocks,
    blocks.map(({ weight }) => weight),
  )
  const next = headings.find(({ at, block }) => {
    if (at <= own.at || likeness(block.text, title) > 0.8) return false
    const [first, second] = apart(own.block.element, block.element)
    return (sums.get(first) ?? 0) > REPORT && (sums.get(second) ?? 0) > REPORT
  })
  return next ? blocks.slice(0, next.at) : blocks
}

/** The two elements side by side that hold one element each. */
function apart(a: PageElement, b: PageElement): readonly [PageElement, PageElement] {
  const above = new Map<PageElement, PageElement>()
  for (let at: PageElement = a; at.parent; at = at.parent) above.set(at.parent, at)
  for (let at: PageElement = b; at.parent; at = at.parent) {
    const beside = above.get(at.parent)
    if (beside) return [beside, at]
  }
  return [a, b]
}
