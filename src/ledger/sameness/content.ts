import { foldLetters, foldText } from '../../terms/index.ts'
import { hashOf } from './likeness.ts'
import { BASE_OF } from './wording/irregular.ts'

/** What a sentence is about, as hashes: stems of its small-letter words, its capitalised words, its numbers. */
export type Content = {
  readonly words: readonly number[]
  readonly names: readonly number[]
  readonly figures: readonly number[]
}

/** Words that say nothing of what happened. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if than then as at by for from in into of off on onto out over to up with within without
  about after again against all also am any are be because been before being below between both can could did do does doing down during each
  few further had has have having he her here hers him his how i it its itself me more most my no not now only other our ours own same she
  should some such their theirs them they there through too under until very was we were what when where which while who whom why will would
  you your said says say told tells according added on monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december today yesterday tomorrow week month year day days late early morning evening
  night minister president foreign prime government official officials spokesman spokeswoman mr mrs ms one two new last`.split(
    /\s+/,
  ),
)

/** Takes a sentence apart. The first word is a name where it is not known for a small one. */
export function contentOf(sentence: string): Content {
  const words = new Set<number>()
  const names = new Set<number>()
  const figures = new Set<number>()
  for (const [word] of sentence.matchAll(/\p{N}[\p{N},.]*|[\p{L}\p{M}’'-]+/gu)) {
    if (/^\p{N}/u.test(word)) {
      const value = Number(word.replace(/,(?=\p{N}{3})/gu, '').replace(/[.,]+$/, ''))
      if (Number.isFinite(value) && !(value >= 1900 && value < 2100)) figures.add(value)
      continue
    }
    const plain = foldLetters(word).replace(/[’']s$|[’']$/, '')
    if (SMALL.has(plain) || plain.length < 3) continue
    if (/^\p{Lu}/u.test(word)) names.add(hashOf(plain) & 0xffffff)
    else words.add(hashOf(stem(plain)) & 0xffffff)
  }
  return { words: [...words].sort(byValue), names: [...names].sort(byValue), figures: [...figures].sort(byValue) }
}

const byValue = (a: number, b: number): number => a - b

/** The hash of the stem of a trigger's last word. */
export const stemHash = (words: string): number => hashOf(stem(foldText(words).split(' ').at(-1) ?? '')) & 0xffffff

/** A word without the commonest endings of English; not a dictionary form, the same for most forms of one word.
 * @example ['strikes', 'striking', 'expelled', 'expulsion'].map(stem) //=> ['strik', 'strik', 'expel', 'expul'] */
export function stem(word: string): string {
  const cut = (BASE_OF.get(word) ?? word)
    .replace(/ies$/, 'y')
    .replace(
      /(?<=.{3})(?:i[sz]ations?|ations?|itions?|sions?|tions?|ments?|ings?|edly|i[sz]ed|i[sz]es?|i[sz]ing|at(?:e|es|ed|ing)|ures?|ed|es|s|ly|al|ence|ance|er|ers)$/,
      '',
    )
    .replace(/(?<=.{3})e$/, '')
  return cut.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  another: 2,
  again: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
}

/** The number in a row that some words tell; 0 without one. @example [ordinalIn('a second raid'), ordinalIn('a raid')] //=> [2, 0] */
export function ordinalIn(words: string): number {
  for (const word of foldText(words).split(' ')) {
    const number = ORDINALS[word]
    if (number !== undefined) return number
  }
  return 0
}
