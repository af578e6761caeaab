import type { Block } from './blocks.ts'
import { isFurnitureName, isLongFurnitureName } from './furnitureNames.ts'
import { nameOf } from './names.ts'
import { summed } from './summed.ts'
import { teasersOf } from './teasers.ts'
import type { PageElement } from './tree.ts'

const ASIDE: ReadonlySet<string> = new Set('aside nav footer header form figure figcaption address'.split(' '))

/** What these hold is told by their table. */
const CELL = /^t[rdh]$/

/** An element with so much of the page's prose is the report's, whatever it is called; a page's footer or its readers' comments may
 * well hold so much, unless they hold the headline too; and nothing with all of it is none of the report. */
const MUCH = 0.4
const ALL = 0.95

type Part = 'report' | 'aside' | 'long'

/** Tells whether an element stands in a part of the page that is none of the report, by tags and names. */
export function asides(blocks: readonly Block[]): (element: PageElement) => boolean {
  const sums = summed(
    blocks,
    blocks.map(({ weight }) => weight),
  )
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0)
  const headed = new Set(
    summed(
      blocks.filter(({ element }) => element.tag === 'h1'),
      [],
    ).keys(),
  )
  const known = new Map<PageElement, boolean>()
  const names = new Map<string, Part>()
  const partOf = (element: PageElement): Part => {
    const name = nameOf(element)
    const before = names.get(name)
    if (before !== undefined) return before
    const part = !isFurnitureName(name) ? 'report' : isLongFurnitureName(name) ? 'long' : 'aside'
    names.set(name, part)
    return part
  }
  const teasers = teasersOf(blocks)
  const isOne = (element: PageElement): boolean => {
    if (teasers.has(element)) return true
    const { tag, attributes } = element
    if (CELL.test(tag)) return false
    const part = tag === 'footer' ? 'long' : partOf(element)
    if (part === 'report' && !ASIDE.has(tag) && attributes['aria-hidden'] !== 'true') return false
    const share = (sums.get(element) ?? 0) / total
    return share <= MUCH || (part === 'long' && share < ALL && !headed.has(element))
  }
  const isAside = (element: PageElement): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const is = (element.parent !== null && isAside(element.parent)) || isOne(element)
    known.set(element, is)
    return is
  }
  return isAside
}
