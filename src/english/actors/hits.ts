import type { NameEntry, TitleEntry } from '../gazetteer/entries.ts'
import { longest } from '../gazetteer/trie.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { TitleHit } from './name.ts'
import { joined, type Word } from './words.ts'

/** What the gazetteer knows of the words of an article, by the index of the first word. No two name hits overlap. */
export type Hits = {
  readonly names: ReadonlyMap<number, { readonly last: number; readonly entry: NameEntry }>
  readonly titles: ReadonlyMap<number, TitleHit>
}

/** Looks up names and titles, the longest first.
 * Matches `South Korea` as one name; not `us` as a state. */
export function hitsOf(words: readonly Word[], gazetteer: Gazetteer): Hits {
  const names = new Map<number, { last: number; entry: NameEntry }>()
  const titles = new Map<number, TitleHit>()
  const present = new Set(words.map((word) => word.text))
  const fold = (index: number): string | undefined => words[index]?.fold
  const unbroken = (first: number, last: number): boolean => {
    for (let at = first; at < last - 1; at++) if (!joined(words[at])) return false
    return true
  }
  for (let at = 0; at < words.length; ) {
    const name = longest(
      gazetteer.names,
      fold,
      at,
      (entry, last) =>
        unbroken(at, last) &&
        cased(entry.form, words, at, last) &&
        allowed(entry, present) &&
        !goesOn(entry, words, last),
    )
    const title = longest(
      gazetteer.titles,
      fold,
      at,
      (entry, last) => unbroken(at, last) && titleCased(entry, words, at),
    )
    const acronym = name?.last === at + 1 && /^(?:\p{Lu}\.?){2,}$/u.test(words[at]?.text ?? '')
    if (title && title.last >= (name?.last ?? 0) && !acronym) {
      const entry = title.found[0]
      if (entry) titles.set(at, { first: at, last: title.last, entry })
      at = title.last
    } else if (name) {
      const entry = name.found[0]
      if (entry) names.set(at, { last: name.last, entry })
      at = name.last
    } else at++
  }
  return { names, titles }
}

/** Whether the words are written as the form asks: its capitals are capitals, its acronyms letter for letter. */
function cased(form: string, words: readonly Word[], first: number, last: number): boolean {
  const parts = form.split(/\s+/).filter((part) => /[\p{L}\p{N}&]/u.test(part))
  for (let at = first; at < last; at++) {
    const [part, word] = [parts[at - first], words[at]]
    if (!part || !word) return false
    if (!/\p{Lu}/u.test(part)) continue
    if (!word.capital && !/^\p{Ll}/u.test(part)) return false
    if (/^\p{Lu}\p{Ll}+\.$/u.test(part) && !word.text.endsWith('.')) return false
    if (isAcronym(part) || /\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Lu}.*\p{Ll}/u.test(part)) {
      if (word.text.replace(/\./g, '') !== part.replace(/['’]s$/, '').replace(/\./g, '')) return false
    }
  }
  return true
}

/** `The Independent` in `The Independent Lands Authority`: an article that begins a sentence is no part of a newspaper's name there. */
const goesOn = ({ form }: NameEntry, words: readonly Word[], last: number): boolean =>
  form.startsWith('The ') && joined(words[last - 1]) && words[last]?.capital === true && !words[last - 1]?.possessive

const isAcronym = (part: string): boolean => /^[\p{Lu}\d.&-]+$/u.test(part) && part.length <= 8

const allowed = (entry: NameEntry, present: ReadonlySet<string>): boolean =>
  !entry.unless.some((word) => present.has(word)) || entry.when.some((word) => present.has(word))

function titleCased({ title }: TitleEntry, words: readonly Word[], first: number): boolean {
  const word = words[first]
  if (/^(?:pm|fm|mp|mep|ceo|cfo|coo|vp)$/.test(title)) return word?.text.replace(/s$/, '') === title.toUpperCase()
  if (title === 'u') return word?.text === 'U'
  if (title === 'chargé') return /é/.test(word?.text ?? '')
  if (title === 'h.e.') return /^H\.?E\.$/.test(word?.text ?? '')
  if (!/\.$|^[^aeiou]+$|^.{1,3}$/.test(title)) return true
  return word?.capital === true && !/^(?:\p{Lu}\.?){2,}$/u.test(word.text)
}
