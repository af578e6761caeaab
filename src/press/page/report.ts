import { anchored } from './anchored.ts'
import { asides } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { PageEvidence } from './evidence.ts'
import { firstReport } from './firstReport.ts'
import { holderOf } from './holder.ts'
import { keptOf } from './kept.ts'
import { ldSaid, summariesOf } from './said.ts'
import { type PageElement, treeOf } from './tree.ts'

/** What a report weighs that needs no second look, and how much more a second look must find. */
const ENOUGH = 250
const MORE = 3

/** The blocks of a page that are its report, in order; none of a page without a paragraph. Where little of one is shown, as on a page
 * that waits for its scripts, what is there but hidden is taken, or else what its JSON-LD gives as the article's words.
 * What is found may still hold lines of the page that only their words tell. */
export function reportOf(
  root: PageElement,
  blocks: readonly Block[],
  evidence: PageEvidence,
  title: string | null,
): readonly Block[] {
  const summaries = summariesOf(evidence)
  const shown = reportIn(blocks, title, summaries)
  const least = Math.max(ENOUGH / MORE, weightIn(shown)) * MORE
  if (weightIn(shown) >= ENOUGH) return shown
  const hidden = reportIn(
    blocksOf(root, () => true),
    title,
    summaries,
  )
  if (weightIn(hidden) >= least) return hidden
  const said = ldSaid(evidence, 'articleBody')
    .map(blocksIn)
    .find((some) => weightIn(some) >= least)
  return said ?? shown
}

/** The words of a page that a reader is shown, as blocks. */
export const shownBlocks = (root: PageElement): Block[] => blocksOf(root, isShown)

function reportIn(blocks: readonly Block[], title: string | null, summaries: readonly string[]): Block[] {
  const isAside = asides(blocks)
  const open = anchored(firstReport(blocks, title), title, summaries).filter(({ element }) => !isAside(element))
  const holder = holderOf(open)
  return holder === null ? [] : keptOf(open, holder)
}

const weightIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { weight }) => sum + weight, 0)

const isShown = ({ attributes }: PageElement): boolean =>
  !('hidden' in attributes) &&
  !(attributes.style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(attributes.style)) &&
  !(attributes.class !== undefined && FOR_READING_ALOUD.test(attributes.class))

/** What makers of pages call words that only machines read aloud: `opens in a new window`. */
const FOR_READING_ALOUD = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden)(?=\s|$)/i

/** Words from a script as blocks, whether they are marked up or plain. */
function blocksIn(words: string): Block[] {
  const root = treeOf(/<p[\s>]/i.test(words) ? words : words.replace(/</g, '&lt;').replace(/[\r\n]+/g, '<p>'))
  return root === null ? [] : blocksOf(root, () => true)
}
