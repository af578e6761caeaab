import { isDoor } from './address.ts'
import type { Block } from './blocks.ts'
import type { PageEvidence } from './evidence.ts'
import { itemSaid, ldArticles, metaSaid } from './said.ts'
import { likeness } from './title.ts'
import type { PageElement } from './tree.ts'

/** A page leads elsewhere by so many headlines at least; a headline has so many words, as a menu's entries have not. */
const FEWEST = 6
const HEADLINE = 4

/** Whether a page leads to reports and holds none: a front page, a section, a search. It shows headlines that are links, and what was taken for its
 * report is less than those, leaving out what stands below such a headline or ends in `Read more`; nothing on it says that it is a report, and no
 * line of its own is its title, unless it is what a site's name alone leads to. */
export function isFrontPage(
  blocks: readonly Block[],
  report: readonly Block[],
  evidence: PageEvidence,
  { title, address }: { readonly title: string | null; readonly address: string | null },
): boolean {
  if ((address === null || !isDoor(address)) && (saysReport(evidence) || hasHeadline(blocks, title))) return false
  const leading = blocks.map(leadsBy)
  const leads = leading.filter((length, at) => length > 0 && !isOfFrame((blocks[at] as Block).element))
  if (leads.length < FEWEST) return false
  const own = new Set(report)
  const told = blocks.reduce(
    (sum, block, at) =>
      own.has(block) && !isTeaser(blocks, leading, at) ? sum + block.text.length - block.linked : sum,
    0,
  )
  return told < leads.reduce((sum, length) => sum + length, 0)
}

/** One report, not a list of them. */
function saysReport(evidence: PageEvidence): boolean {
  const articles = ldArticles(evidence).filter(({ fields }) => fields.headline !== undefined).length
  return (
    (articles > 0 && articles < 3) ||
    metaSaid(evidence, 'og:type').some((type) => /article/i.test(type)) ||
    metaSaid(evidence, 'article:published_time', 'parsely-pub-date', 'sailthru.date').length > 0 ||
    itemSaid(evidence, 'articlebody').length > 0
  )
}

/** A line that is the title, says something, and leads nowhere. */
const hasHeadline = (blocks: readonly Block[], title: string | null): boolean =>
  title !== null &&
  blocks.some(
    ({ text, linked }) =>
      linked < text.length * 0.5 &&
      text.length <= title.length * 2 &&
      wordsIn(text) >= HEADLINE &&
      likeness(text, title) > 0.6,
  )

/** The length of the headline that a block is or begins with, where that is a link; 0 where it is none. */
function leadsBy({ text, linked }: Block): number {
  const [first = ''] = text.split('\n')
  const isLink = Math.abs(linked - first.length) <= first.length * 0.1 || linked >= text.length * 0.75
  return isLink && wordsIn(first) >= HEADLINE ? first.length : 0
}

/** What stands below a headline that leads elsewhere, no further than two short lines off, or leads on itself. */
function isTeaser(blocks: readonly Block[], leading: readonly number[], at: number): boolean {
  const block = blocks[at] as Block
  if ((leading[at] ?? 0) > 0 || LEADS_ON.test(block.text)) return true
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    if ((leading[before] ?? 0) > 0) return true
    if ((blocks[before] as Block).weight > 0) return false
  }
  return false
}

const LEADS_ON = /(?:\bread (?:more|on)|\bcontinue reading|\bfull (?:story|report)|\bmore)\s*[»›→.…]*$/i

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0

/** Menus and feet of pages lead elsewhere on every page. */
function isOfFrame(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent)
    if (at.tag === 'nav' || at.tag === 'footer') return true
  return false
}
