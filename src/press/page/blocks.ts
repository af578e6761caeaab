import { BLOCK, UNREAD } from './elements.ts'
import type { PageElement } from './tree.ts'
import { weightOf } from './weigh.ts'

/** Words that stand together on the page, from one break of lines to the next. */
export type Block = {
  /** Its words, every white space one space; a single line break stays. */
  readonly text: string
  /** How many of its UTF-16 code units are of links. */
  readonly linked: number
  /** How many of them are of bold or slanted words. */
  readonly stressed: number
  /** The innermost element on lines of its own that holds it. */
  readonly element: PageElement
  /** How much it looks like a paragraph of a report; 0 where it does not. */
  readonly weight: number
}

/** Whether an element is to be read; one that is not is passed over with everything in it. */
export type Reads = (element: PageElement) => boolean

/** The words of a page in order, as blocks. The row of a table whose cells hold no more than words is one block. */
export function blocksOf(root: PageElement, reads: Reads): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let stressed = 0
  let broken = false
  const flush = (element: PageElement): void => {
    if (text !== '') {
      const words = text.length > LONGEST ? '' : tidy(text)
      if (words !== '' && !ENDLESS.test(words))
        blocks.push({ text: words, linked, stressed, element, weight: weightOf(words, linked) })
    }
    text = ''
    linked = 0
    stressed = 0
    broken = false
  }
  const walk = (element: PageElement, holder: PageElement, links: boolean, stress: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += child
        if (broken && /\S/.test(child)) broken = false
        const length = links || stress ? child.trim().length : 0
        if (links) linked += length
        if (stress) stressed += length
        continue
      }
      const { tag } = child
      if (tag === 'br') {
        if (broken) flush(holder)
        else text += BROKEN
        broken = text !== ''
        continue
      }
      if (tag === 'hr') flush(holder)
      if (UNREAD.has(tag) || !reads(child)) continue
      if (CELL.has(tag) && isRow(element)) {
        text += ' '
        walk(child, holder, links, stress)
        text += ' '
        continue
      }
      const apart = BLOCK.has(tag)
      if (apart) flush(holder)
      walk(
        child,
        apart ? child : holder,
        links || (tag === 'a' && child.attributes.href !== undefined),
        stress || STRESS.has(tag),
      )
      if (apart) flush(child)
    }
  }
  walk(root, root, false, false)
  flush(root)
  return blocks
}

const STRESS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])
const CELL: ReadonlySet<string> = new Set(['td', 'th'])

/** Whether an element is a row of several cells, none of them holding lines of its own. */
const isRow = ({ tag, children }: PageElement): boolean =>
  tag === 'tr' &&
  children.filter((child) => typeof child !== 'string' && CELL.has(child.tag)).length > 1 &&
  children.every((child) => typeof child === 'string' || child.children.every(isInline))

const isInline = (child: PageElement | string): boolean =>
  typeof child === 'string' || (!BLOCK.has(child.tag) && child.children.every(isInline))

/** Stands for a line break until white space is made one space. */
const BROKEN = '\ue000'

/** No paragraph is longer, in UTF-16 code units, and no word: what is, is data, and left out. */
const LONGEST = 500_000
const ENDLESS = /\S{20000}/

/** White space as one space, what shows nowhere left out. */
const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff\0]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\ue000 ?/g, '\n')
    .trim()
