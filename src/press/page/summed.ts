import type { Block } from './blocks.ts'
import type { PageElement } from './tree.ts'

/** For each element that holds any of the blocks, the sum of what they count. */
export function summed(blocks: readonly Block[], counts: readonly number[]): Map<PageElement, number> {
  const sums = new Map<PageElement, number>()
  blocks.forEach(({ element }, index) => {
    const count = counts[index] ?? 0
    for (let at: PageElement | null = element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + count)
  })
  return sums
}

/** Whether an element is another or stands in it. */
export function isIn(element: PageElement, holder: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === holder) return true
  return false
}
