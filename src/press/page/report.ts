import { asides } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import { holderOf } from './holder.ts'
import { keptOf } from './kept.ts'
import type { PageElement } from './tree.ts'
import { weightOf } from './weigh.ts'

/** A page's report, and the words of everything else that is shown, in order. */
export type PageReport = { readonly report: readonly Block[]; readonly rest: readonly string[] }

/** The blocks of a page that are its report; none of a page without a paragraph.
 * What is left may still hold lines of the page that only their words tell. */
export function reportOf(root: PageElement): PageReport {
  const blocks = blocksOf(root, isShown)
  const weights = blocks.map(weightOf)
  const isAside = asides(blocks, weights)
  const open = blocks.filter(({ element }) => !isAside(element))
  const holder = holderOf(open)
  const report = holder === null ? [] : keptOf(open, holder)
  const kept = new Set(report)
  return { report, rest: blocks.filter((block) => !kept.has(block)).map(({ text }) => text) }
}

const isShown = ({ attributes }: PageElement): boolean =>
  !('hidden' in attributes) && !/display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '')
