import type { Block } from './blocks.ts'
import { summed } from './summed.ts'
import type { PageElement } from './tree.ts'
import { weightOf } from './weigh.ts'

/** Where a report stands: `core` holds most of its paragraphs close together, `whole` is `core` or what holds it and more of the report. */
export type Holder = { readonly core: PageElement; readonly whole: PageElement }

/** Null where no block is a paragraph. */
export function holderOf(blocks: readonly Block[]): Holder | null {
  const core = coreOf(blocks)
  if (core === null) return null
  const sums = summed(
    blocks,
    blocks.map((block) => weightOf(block) * FAR || -costOf(block)),
  )
  let whole = core
  let most = sums.get(core) ?? 0
  for (let at = core.parent; at; at = at.parent) {
    const sum = sums.get(at) ?? 0
    if (sum > most) {
      whole = at
      most = sum
    }
  }
  return { core, whole }
}

/** What a paragraph outside the core counts. */
const FAR = 0.7

/** What a block costs that is no paragraph: it is most likely of the page. */
const costOf = ({ element, linked }: Block): number => (MINOR.test(element.tag) ? 10 : Math.min(100, 25 + linked))

const MINOR = /^(?:h[2-6]|li|tr|blockquote|dt|dd)$/

/** The element around which the paragraphs are: each counts for what holds it, half for what holds that, and so on up. */
function coreOf(blocks: readonly Block[]): PageElement | null {
  const scores = new Map<PageElement, number>()
  for (const block of blocks) {
    let share = weightOf(block)
    if (share === 0) continue
    const own = INNER.test(block.element.tag) ? block.element.parent : block.element
    for (let at = own; at && share > 1; at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + share)
      share *= 0.5
    }
  }
  let core: PageElement | null = null
  let most = 0
  for (const [element, score] of scores)
    if (score > most) {
      core = element
      most = score
    }
  return core
}

const INNER = /^(?:p|li|h[1-6]|blockquote|pre|dd|dt|tr)$/
