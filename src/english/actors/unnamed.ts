import { longest } from '../gazetteer/trie.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Hits } from './hits.ts'
import type { TitleHit } from './name.ts'
import { joined, type Word } from './words.ts'

// Capitals that belong to a title or a common noun and begin no name of their own.

/** The word after a title and its field: `of Foreign Affairs`, which is no name. */
export function fieldOf(
  words: readonly Word[],
  hits: Hits,
  { portfolios }: Gazetteer,
  { last, entry }: TitleHit,
): number {
  if (entry.sort !== 'office' || !joined(words[last - 1]) || !/^(?:of|for)$/.test(words[last]?.fold ?? '')) return last
  const isField = (at: number): boolean =>
    portfolios.has(words[at]?.fold ?? '') && !hits.titles.has(at) && hits.names.get(at)?.entry.sense !== 'state'
  let end = last + 1
  while (joined(words[end - 1]) && (isField(end) || (words[end]?.fold === 'and' && isField(end + 1)))) end++
  return end === last + 1 ? last : end
}

/** Where `Administration` stands in `Carver Administration`: a person's, not an agency. */
export function administrationAt(
  words: readonly Word[],
  hits: Hits,
  { commonWords }: Gazetteer,
  at: number,
  last: number,
): number | null {
  if (words[last - 1]?.fold !== 'administration' || last - at > 4 || last - at < 2) return null
  for (let index = at; index < last - 1; index++) if (hits.names.has(index) || hits.titles.has(index)) return null
  return words.slice(at, last - 1).some(({ fold }) => !commonWords.has(fold)) ? last - 1 : null
}

/** Where the common noun of an organ begins in `Estonian Foreign Ministry`, or null where the name is no such thing. */
export function organFrom(
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  at: number,
  last: number,
): number | null {
  const known = hits.names.get(at)
  const from = known && known.last < last && /^(?:adjective|state)$/.test(known.entry.sense) ? known.last : at
  const found = longest(
    gazetteer.organs,
    (index) => (index < last ? words[index]?.fold : undefined),
    from,
    () => true,
  )
  return found?.last === last ? from : null
}

/** Where the person's name begins in `Rival Hillary Brandt` or `Foreign Affairs Dan Sela`: at a usual given name after common words. */
export function leadIn(
  words: readonly Word[],
  { commonWords, givenNames, cityCountry }: Gazetteer,
  at: number,
  last: number,
): number {
  if (shouts(words[at], words[at + 1]) && !givenNames.has(words[at]?.fold ?? '')) return at + 1
  const town = townEnd(words, { commonWords, givenNames, cityCountry }, at, last)
  if (town > at) return town
  for (let index = at; index < last; index++) {
    const fold = words[index]?.fold ?? ''
    if (givenNames.get(fold)?.usual) return index
    if (!commonWords.has(fold)) return at
  }
  return at
}

/** The word after `Da Nang` in `In Da Nang Rasa Vaitkutė won`: a city right after a preposition, with two words more that are no common ones. */
function townEnd(
  words: readonly Word[],
  { commonWords, givenNames, cityCountry }: Pick<Gazetteer, 'commonWords' | 'givenNames' | 'cityCountry'>,
  at: number,
  last: number,
): number {
  if (!/^(?:in|at|near|from|outside)$/.test(words[at - 1]?.fold ?? '') || givenNames.get(words[at]?.fold ?? '')?.usual)
    return at
  for (let end = last - 2; end > at; end--) {
    const [city, rest] = [words.slice(at, end), words.slice(end, last)]
    if (cityCountry(city.map(({ fold }) => fold).join(' ')) && rest.every(({ fold }) => !commonWords.has(fold)))
      return end
  }
  return at
}

/** `ONSTAGE Rasa Vaitkutė`: a word in capitals before one that is not. */
const shouts = (word: Word | undefined, next: Word | undefined): boolean =>
  /^\p{Lu}{4,}$/u.test(word?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
