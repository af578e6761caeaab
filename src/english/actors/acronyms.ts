import type { Name } from './name.ts'
import { joined, type Word } from './words.ts'

/** The acronym after a name: `Lake Wardens' League (LWL)`, `the Lake Wardens' League, LWL for short,`. */
function acronymAfter(words: readonly Word[], { last }: Pick<Name, 'last'>): string | null {
  const [end, next, third] = [words[last - 1], words[last], words[last + 1]]
  if (!end || !next || !/\p{Lu}.*\p{Lu}/u.test(next.text)) return null
  if (/^ \($/.test(end.gap) && /^\)/.test(next.gap)) return next.text
  const short = third?.fold === 'for' && words[last + 2]?.fold === 'short' && joined(next)
  return end.gap === ', ' && short ? next.text : null
}

/** The acronym before a name in parentheses: `the LWL (Lake Wardens' League)`. */
function acronymBefore(words: readonly Word[], { first, last }: Pick<Name, 'first' | 'last'>): string | null {
  const [before, end] = [words[first - 1], words[last - 1]]
  const opens = before?.gap === ' (' && end !== undefined && /^\)/.test(end.gap)
  return opens && /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(before.text) ? before.text : null
}

/** The acronym that a name is given where it stands: `Lake Wardens' League (LWL)`, `LWL (Lake Wardens' League)`. */
export const acronymOf = (words: readonly Word[], name: Pick<Name, 'first' | 'last'>): string | null =>
  acronymAfter(words, name) ?? acronymBefore(words, name)

/** Names that only look like persons' or places' are bodies where the acronym of their first letters is given: `Baltic Tide Bridge (BTB)`.
 * Not `Ada Holm (AH)`, which has two letters only. */
export const bodiesByAcronym = (words: readonly Word[], names: readonly Name[]): Name[] =>
  names.map((name) => {
    if (name.entry || name.title || !/^(?:person|unknown|place|thing)$/.test(name.kind)) return name
    const acronym = acronymOf(words, name)
    return acronym && spells(acronym, words.slice(name.first, name.last)) ? { ...name, kind: 'organization' } : name
  })

/** Whether an acronym of three letters or more is the first letters of the words, with or without the small ones. */
function spells(acronym: string, words: readonly Word[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  const firsts = (of: readonly Word[]): string => of.map(({ fold }) => fold[0] ?? '').join('')
  return letters.length > 2 && (firsts(words) === letters || firsts(words.filter(({ capital }) => capital)) === letters)
}
