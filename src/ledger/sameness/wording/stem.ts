import QuickLRU from 'quick-lru'
import { BASE_OF } from './irregular.ts'

/** What a word shares with its other forms and near kin: never shown, only compared.
 * @example [stemOf('negotiations'), stemOf('negotiated'), stemOf('withdrew')] //=> ['negoti', 'negoti', 'withdraw'] */
export function stemOf(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const base = BASE_OF.get(word) ?? word
  const stem = base.length <= 3 ? base : withoutKinship(withoutTense(withoutPlural(base)))
  KNOWN.set(word, stem)
  return stem
}

/** The same few thousand words are most of all texts, and a stem costs a dozen expressions. */
const KNOWN = new QuickLRU<string, string>({ maxSize: 20_000 })

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const stem = /^(.*[aeiouy].*?)(?:ed|ing|edly|ingly)$/.exec(word)?.[1]
  if (stem === undefined || stem.length < 2) return word
  return /([bdfgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Endings by which the noun of a verb, the adverb of an adjective and the two spellings are told, one after the other. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])is(e|ation)?$/, '$1iz$2'],
  [/(..[a-z]{2,})(?:ness|ment|ful|less)$/, '$1'],
  [/(...)(?:ation|ition)$/, '$1'],
  [/([a-z]{3,}[st])ion$/, '$1'],
  [/(.{4})al$/, '$1'],
  [/(.{4,})(?:er|or)$/, '$1'],
  [/(.{3,})ly$/, '$1'],
  [/our$/, 'or'],
  [/mme$/, 'm'],
  [/ll$/, 'l'],
  [/(..)e$/, '$1'],
  [/(..)at$/, '$1'],
  [/y$/, 'i'],
]

const withoutKinship = (word: string): string =>
  ENDINGS.reduce((left, [ending, instead]) => left.replace(ending, instead), word)
