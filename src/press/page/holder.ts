import type { Block } from './blocks.ts'
import { nameOf, wordsOfName } from './names.ts'
import { summed } from './summed.ts'
import type { PageElement } from './tree.ts'

/** Where a report stands: `core` holds most of its paragraphs close together, `whole` is `core` or what holds it and more of the report. */
export type Holder = { readonly core: PageElement; readonly whole: PageElement }

/** Null where no block is a paragraph. */
export function holderOf(blocks: readonly Block[]): Holder | null {
  const core = coreOf(blocks)
  if (core === null) return null
  const sums = summed(
    blocks,
    blocks.map((block) => block.weight * FAR || -costOf(block)),
  )
  let whole = core
  let most = sums.get(core) ?? 0
  for (let at = core.parent; at; at = at.parent) {
    const sum = sums.get(at) ?? 0
    if (sum > most + Math.max(LEAST, most * 0.08)) {
      whole = at
      most = sum
    }
  }
  return { core, whole }
}

/** What a paragraph outside the core counts. */
const FAR = 0.7

/** What a wider element must add at least, or it is not worth the lines of the page that come with it. */
const LEAST = 50

/** What a block costs that is no paragraph: it is most likely of the page. */
const costOf = ({ element, linked }: Block): number => (MINOR.test(element.tag) ? 10 : Math.min(100, 25 + linked))

const MINOR = /^(?:h[1-6]|li|tr|blockquote|dt|dd)$/

/** The element around which the paragraphs are: each counts for what holds it, half for what holds that, and so on up. */
function coreOf(blocks: readonly Block[]): PageElement | null {
  const scores = new Map<PageElement, number>()
  for (const block of blocks) {
    let share = block.weight
    if (share === 0) continue
    const own = INNER.test(block.element.tag) ? block.element.parent : block.element
    for (let at = own; at && share > 1; at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + share)
      share *= 0.5
    }
  }
  let core: PageElement | null = null
  let most = 0
  for (const [element, plain] of scores) {
    const score = plain * trust(element)
    if (score > most) {
      core = element
      most = score
    }
  }
  return core
}

/** Makers of pages often say where the report is. */
function trust(element: PageElement): number {
  if (/articleBody/i.test(element.attributes.itemprop ?? '')) return 2
  const words = wordsOfName(nameOf(element))
  const named = words.some((word, at) => BODY.has(word) && WHOSE.has(words[at - 1] ?? ''))
  return named ? 1.5 : element.tag === 'article' ? 1.2 : 1
}

const WHOSE: ReadonlySet<string> = new Set('article story entry post news report'.split(' '))
const BODY: ReadonlySet<string> = new Set('body content text copy fulltext'.split(' '))

const INNER = /^(?:p|li|h[1-6]|blockquote|pre|dd|dt|tr)$/
