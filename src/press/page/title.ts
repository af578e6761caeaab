import type { PageEvidence } from './evidence.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'

const LONGEST = 300

/** The headline as a reader sees it: the heading that is most like what the page says of itself elsewhere; and where there is none,
 * what it says, without the outlet's name. A heading that is the outlet's name is none.
 * See `test/press/page/title.test.ts`. */
export function titleOf(evidence: PageEvidence, outlet: string | null): string | null {
  const said = [
    ...ldSaid(evidence, 'headline'),
    ...metaSaid(evidence, 'og:title', 'twitter:title', 'dc.title', 'sailthru.title', 'parsely-title'),
    ...itemSaid(evidence, 'headline'),
    ...(evidence.title === null ? [] : [evidence.title]),
  ]
    .map(tidy)
    .filter((words) => words !== '' && words.length <= LONGEST)
  const headings = evidence.headings
    .map(({ words }) => tidy(words))
    .filter((words) => words.length >= 2 && words.length <= LONGEST && !isOutlet(words, outlet))
  let best: string | null = null
  let most = 0
  for (const heading of headings) {
    const like = Math.max(0, ...said.map((words) => likeness(heading, words)))
    if (like > most) {
      best = heading
      most = like
    }
  }
  if (best !== null && most >= 0.35) return best
  const [only, ...others] = headings
  if (only !== undefined && others.length === 0 && wordsIn(only).length >= 3) return only
  const own = said.map((words) => withoutOutlet(words, outlet)).find((words) => !isOutlet(words, outlet)) ?? null
  return own ?? headings[0] ?? null
}

/** A title with its outlet's name cut off, as in `Ferries run late | The Strait`.
 * @example withoutOutlet('Ferries run late | The Strait', 'The Strait') //=> 'Ferries run late' */
export function withoutOutlet(title: string, outlet: string | null): string {
  const pieces = title.split(/\s+[|·•»«—–]\s+|\s+[-:]{1,2}\s+/)
  if (pieces.length < 2) return title
  const last = pieces.at(-1) ?? ''
  const first = pieces[0] ?? ''
  if (outlet !== null && isOutlet(last, outlet)) return title.slice(0, title.lastIndexOf(last)).replace(EDGE, '')
  if (outlet !== null && isOutlet(first, outlet)) return title.slice(first.length).replace(START, '')
  const piped = title.split(/\s+[|·•»]\s+/)
  const head = piped[0] ?? ''
  return piped.length > 1 && head.split(/\s+/).length >= 4 ? head : title
}

const EDGE = /[\s|·•»«—–:-]+$/
const START = /^[\s|·•»«—–:-]+/

const tidy = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether words are an outlet's name, or its address: `The Strait`, `thestrait.com`. */
export function isOutlet(words: string, outlet: string | null): boolean {
  if (outlet === null) return false
  const [a, b] = [wordsIn(words), wordsIn(outlet)].map((list) => list.filter((word) => word !== 'the').join(''))
  return (
    a !== undefined &&
    b !== undefined &&
    a !== '' &&
    (a === b || a === `${b}com` || b === `${a}com` || a === `${b}news`)
  )
}

/** How many of the words of two titles are in both, from 0 to 1; one that holds the other whole is as good as the same. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  if (few.length === 0) return 0
  const all = new Set(many)
  const both = few.filter((word) => all.has(word)).length / few.length
  return few.length < 3 && few.length < many.length ? both * 0.4 : both * (0.8 + (0.2 * few.length) / many.length)
}
