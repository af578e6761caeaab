import type { Block } from './blocks.ts'
import type { Holder } from './holder.ts'
import { nameOf, wordsOfName } from './names.ts'
import { captionsOf } from './pictures.ts'
import { isIn } from './summed.ts'
import type { PageElement } from './tree.ts'

/** Of the blocks where a report stands, those that are the report. */
export function keptOf(blocks: readonly Block[], { core, whole }: Holder): Block[] {
  const inside = blocks.filter(({ element }) => isIn(element, whole))
  const first = inside.findIndex((block) => isIn(block.element, core) && block.weight > 0)
  const tagged = inside.reduce((sum, block) => sum + (INNER.test(block.element.tag) ? block.weight : 0), 0)
  const inTags = tagged > 0.8 * inside.reduce((sum, block) => sum + block.weight, 0)
  const lists = listsOfLinks(inside)
  const captions = captionsOf(inside, core)
  const kept = inside.filter((block, at) => {
    const { element, text, linked, weight } = block
    if (at < first && (weight === 0 || HEADING.test(element.tag) || isDeck(element))) return false
    if (!isIn(element, core) && weight < 60) return false
    if (captions.has(block)) return false
    if (lists.has(element) || (element.parent && lists.has(element.parent))) return false
    if (linked > text.length * 0.8 && !ENDS.test(text)) return false
    return weight > 0 || !inTags || INNER.test(element.tag)
  })
  while (HEADING.test(kept.at(-1)?.element.tag ?? '')) kept.pop()
  while (HEADING.test(kept[0]?.element.tag ?? '')) kept.shift()
  return kept
}

const INNER = /^(?:p|li|h[1-6]|blockquote|pre|dd|dt|tr)$/
const HEADING = /^h[1-6]$/
const ENDS = /[.!?…。]["”’»)\]]*$/

/** Lists whose items are mostly links and no sentences. */
function listsOfLinks(blocks: readonly Block[]): ReadonlySet<PageElement> {
  const lists = new Map<PageElement, { all: number; linked: number; items: number; told: number }>()
  for (const { element, text, linked } of blocks) {
    const list = element.tag === 'li' ? element.parent : null
    if (!list) continue
    const sum = lists.get(list) ?? { all: 0, linked: 0, items: 0, told: 0 }
    lists.set(list, {
      all: sum.all + text.length,
      linked: sum.linked + linked,
      items: sum.items + 1,
      told: sum.told + (ENDS.test(text) ? 1 : 0),
    })
  }
  const isOfLinks = ([, { all, linked, items, told }]: [
    unknown,
    { all: number; linked: number; items: number; told: number },
  ]) => linked > all * (told * 2 < items ? 0.4 : 0.8)
  return new Set([...lists].filter(isOfLinks).map(([list]) => list))
}

const DECK: ReadonlySet<string> = new Set(
  'deck dek standfirst subtitle subheading subhead subline excerpt teaser headline title'.split(' '),
)

/** Whether an element or the one around it is called a summary of the report. */
const isDeck = (element: PageElement): boolean =>
  [element, element.parent].some((one) => one !== null && wordsOfName(nameOf(one)).some((word) => DECK.has(word)))
