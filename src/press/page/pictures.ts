import type { Block } from './blocks.ts'
import { summed } from './summed.ts'
import type { PageElement } from './tree.ts'

const PICTURE: ReadonlySet<string> = new Set(
  'img picture video iframe amp-img amp-video amp-iframe svg object'.split(' '),
)

/** The longest caption, in UTF-16 code units, and how far above it its picture may be held. */
const LONGEST = 300
const FAR = 3

/** Of blocks within an element, those that are the words beside a picture: what holds both holds no more words, and is no paragraph. */
export function captionsOf(blocks: readonly Block[], within: PageElement): ReadonlySet<Block> {
  const words = summed(
    blocks,
    blocks.map(({ text }) => text.length),
  )
  const holding = holdersIn(within)
  return new Set(
    blocks.filter(({ element, text }) => {
      if (text.length > LONGEST) return false
      let at: PageElement | null = element
      for (let up = 0; at !== null && at !== within && up < FAR; up++, at = at.parent)
        if (holding.has(at) && (words.get(at) ?? 0) <= LONGEST)
          return at.tag !== 'p' && at.tag !== 'li' && at.tag !== 'tr'
      return false
    }),
  )
}

/** Every element within another that holds a picture. */
function holdersIn(within: PageElement): ReadonlySet<PageElement> {
  const holding = new Set<PageElement>()
  const holds = (element: PageElement): boolean => {
    let found = PICTURE.has(element.tag)
    for (const child of element.children) if (typeof child !== 'string' && holds(child)) found = true
    if (found) holding.add(element)
    return found
  }
  holds(within)
  return holding
}
