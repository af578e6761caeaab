import type { PressModel } from '../model.ts'
import { outletOf as ownerOf } from '../outlet.ts'
import type { Block } from './blocks.ts'
import type { PageEvidence } from './evidence.ts'
import { stringsOf } from './jsonLd.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'
import { likeness } from './title.ts'

/** Whose page it is, in the spelling of `lexicon/outlets.tsv` where that has it; `blocks` are the page's lines, of which one may tell its owner. */
export function outletOf(evidence: PageEvidence, blocks: readonly Block[], model: PressModel): string | null {
  const sites = evidence.ld
    .filter(({ types }) => types.includes('WebSite'))
    .flatMap(({ fields }) => stringsOf(fields.name))
  const said = [
    ...metaSaid(evidence, 'og:site_name'),
    ...suffixOf(evidence),
    ...sites,
    ...ldSaid(evidence, 'publisher'),
    ...metaSaid(evidence, 'dc.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title', 'copyright'),
    ...itemSaid(evidence, 'publisher'),
  ]
    .map(
      (words) =>
        words
          .replace(/\s+/g, ' ')
          .split(/\s+[|–—-]\s+/)[0]
          ?.trim() ?? '',
    )
    .filter(isName)
  const name = said.find((words) => !ADDRESS.test(words)) ?? ownerOf(linesFor(blocks)) ?? said[0] ?? null
  const plain = name?.replace(COMPANY, '') ?? null
  return plain === null ? null : (model.outlets.get(plain.toLowerCase()) ?? plain)
}

/** What the page's title ends in after its headline: `Ferries run late - The Strait`. */
function suffixOf({ title, headings }: PageEvidence): string[] {
  const cut = /^(.{15,}?)\s+(?:[|·•–—-]|::|»)\s+([^|·•–—»]{2,40})$/.exec(title ?? '')
  const [, headline = '', name = ''] = cut ?? []
  return headings.some(({ words }) => likeness(words, headline) > 0.8) ? [name] : []
}

/** What the firm is called that the outlet is of. */
const COMPANY = /,?\s+(?:company|co\.|inc\.?|llc|ltd\.?|limited|gmbh|plc|corp\.?|corporation)$/i

const ADDRESS = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+$/i

/** A name, and no slogan or address of a page. */
const isName = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 60 &&
  /\p{L}/u.test(words) &&
  words.split(' ').length <= 7 &&
  !/^https?:|^[@#]/.test(words)

const linesFor = (blocks: readonly Block[]) =>
  [...blocks].reverse().map(({ text }, at) => ({ start: 0, end: text.length, words: text, afterGap: true, at }))
