import type { Block } from './blocks.ts'
import { likeness } from './title.ts'

/** How much more a paragraph weighs that begins as the page's own summary does, and how many letters and digits must be the same. */
const SUMMED_UP = 200
const SAME = 40

/** The blocks below the headline, where most of the page's prose is below it; and the paragraph that the page sums itself up with
 * weighs more, which tells a short report from long notices around it. */
export function anchored(blocks: readonly Block[], title: string | null, summaries: readonly string[]): Block[] {
  const at =
    title === null
      ? -1
      : blocks.findIndex((block) => HEADING.test(block.element.tag) && likeness(block.text, title) > 0.9)
  const below = blocks.slice(at + 1)
  const open = weightIn(below) > weightIn(blocks) * 0.5 ? below : blocks
  const beginnings = summaries.map((summary) => folded(summary).slice(0, SAME)).filter(({ length }) => length === SAME)
  if (beginnings.length === 0) return [...open]
  return open.map((block) =>
    block.weight > 0 && beginnings.some((beginning) => folded(block.text).startsWith(beginning))
      ? { ...block, weight: block.weight + SUMMED_UP }
      : block,
  )
}

const HEADING = /^h[12]$/

const weightIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { weight }) => sum + weight, 0)

const folded = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
