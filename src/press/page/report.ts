import { anchored } from './anchored.ts'
import { asides } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import { firstReport } from './firstReport.ts'
import { holderOf } from './holder.ts'
import { keptOf } from './kept.ts'
import type { PageElement } from './tree.ts'

/** A page's report, and the words of everything else that is shown, in order. */
export type PageReport = { readonly report: readonly Block[]; readonly rest: readonly string[] }

/** The blocks of a page that are its report; none of a page without a paragraph.
 * What is left may still hold lines of the page that only their words tell. */
export function reportOf(blocks: readonly Block[], title: string | null, summaries: readonly string[]): PageReport {
  const isAside = asides(blocks)
  const open = anchored(firstReport(blocks, title), title, summaries).filter(({ element }) => !isAside(element))
  const holder = holderOf(open)
  const report = holder === null ? [] : keptOf(open, holder)
  const kept = new Set(report.map(({ text }) => text))
  return { report, rest: blocks.filter(({ text }) => !kept.has(text)).map(({ text }) => text) }
}

const isShown = ({ attributes }: PageElement): boolean =>
  !('hidden' in attributes) && !/display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '')

/** The words of a page that a reader is shown, as blocks. */
export const shownBlocks = (root: PageElement): Block[] => blocksOf(root, isShown)
