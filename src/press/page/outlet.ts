import type { PressModel } from '../model.ts'
import { outletOf as ownerOf } from '../outlet.ts'
import type { PageEvidence } from './evidence.ts'
import { stringsOf } from './jsonLd.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'

/** Whose page it is, in the spelling of `lexicon/outlets.tsv` where that has it; `rights` are the page's lines that may tell its owner. */
export function outletOf(evidence: PageEvidence, rights: readonly string[], model: PressModel): string | null {
  const sites = evidence.ld
    .filter(({ types }) => types.includes('WebSite'))
    .flatMap(({ fields }) => stringsOf(fields.name))
  const said = [
    ...metaSaid(evidence, 'og:site_name'),
    ...ldSaid(evidence, 'publisher'),
    ...sites,
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
  const known = said.find((name) => model.outlets.has(name.toLowerCase()))
  const name = known ?? said.find((words) => !ADDRESS.test(words)) ?? ownerOf(linesFor(rights)) ?? said[0] ?? null
  return name === null ? null : (model.outlets.get(name.toLowerCase()) ?? name)
}

const ADDRESS = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+$/i

/** A name, and no slogan or address of a page. */
const isName = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 60 &&
  /\p{L}/u.test(words) &&
  words.split(' ').length <= 7 &&
  !/^https?:|^[@#]/.test(words)

const linesFor = (rights: readonly string[]) =>
  rights.map((words, at) => ({ start: 0, end: words.length, words, afterGap: true, at }))
