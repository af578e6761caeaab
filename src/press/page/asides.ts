import type { Block } from './blocks.ts'
import { isFurnitureName } from './furnitureNames.ts'
import { nameOf } from './names.ts'
import { summed } from './summed.ts'
import type { PageElement } from './tree.ts'

const ASIDE: ReadonlySet<string> = new Set([
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'figure',
  'figcaption',
  'address',
  'h1',
])

/** What these hold is told by their table. */
const CELL = /^t[rdh]$/

/** An element with so much of the page's prose is the report's, whatever it is called. */
const MUCH = 0.4

/** Tells whether an element stands in a part of the page that is none of the report: by its tag and names, unless it holds much of the page. */
export function asides(blocks: readonly Block[], weights: readonly number[]): (element: PageElement) => boolean {
  const sums = summed(blocks, weights)
  const most = weights.reduce((sum, one) => sum + one, 0) * MUCH
  const known = new Map<PageElement, boolean>()
  const names = new Map<string, boolean>()
  const named = (element: PageElement): boolean => {
    const name = nameOf(element)
    const before = names.get(name)
    if (before !== undefined) return before
    const is = isFurnitureName(name)
    names.set(name, is)
    return is
  }
  const isAside = (element: PageElement): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const above = element.parent !== null && isAside(element.parent)
    const is =
      above ||
      ((sums.get(element) ?? 0) <= most && (ASIDE.has(element.tag) || (!CELL.test(element.tag) && named(element))))
    known.set(element, is)
    return is
  }
  return isAside
}
