import type { Gazetteer } from '../gazetteer.ts'
import type { Hits } from './hits.ts'
import { isInitial } from './kinds.ts'
import type { Name, TitleHit } from './name.ts'
import { joined, type Word } from './words.ts'

// States, places and titles that are parts of personal names, told by the given name beside them.

/** `Michael Jordan`: a state's name after a given name or an initial is a surname. */
export const surnameHit = (
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  first: number,
  hit: number,
): boolean => {
  const before = words[hit - 1]
  const month = /^(?:april|may|june|august)$/.test(words[hit]?.fold ?? '')
  if (!month && !/^(?:state|place|capital|adjective)$/.test(hits.names.get(hit)?.entry.sense ?? '')) return false
  return Boolean(before && (isInitial(before) || gazetteer.givenNames.has(words[first]?.fold ?? '')))
}

/** `Jordan Pickford`: a state's name that is a given name, with an unknown capital after it. */
export function startsPerson(
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  at: number,
  last: number,
  title: TitleHit | null,
): boolean {
  const [word, next] = [words[at], words[last]]
  if (last - at !== 1 || !word || !next?.capital || !joined(word) || word.possessive) return false
  if (hits.names.has(last) || hits.titles.has(last) || gazetteer.heads.has(next.fold)) return false
  const given = gazetteer.givenNames.has(word.fold) && hits.names.get(at)?.entry.sense !== 'adjective'
  return given || (title !== null && title.last === at && title.entry.sort !== 'office' && given)
}

/** `Stephen King`: a title word after a given name, with no name after it, is a surname. */
export function partOfName(
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  hit: TitleHit,
  before: Name | undefined,
): boolean {
  const word = words[hit.first]
  if (!word?.capital || hit.last - hit.first !== 1) return false
  if (hit.entry.sort === 'rank' && isCalled(words, hit.first) && words[hit.last]?.capital && joined(word)) return true
  const alone =
    !joined(words[hit.first - 1]) ||
    (!/^(?:the|a)$/.test(words[hit.first - 1]?.fold ?? '') &&
      !words[hit.first - 1]?.capital &&
      !words[hit.first - 1]?.possessive)
  if (
    /^(?:dean|earl|marshal)$/.test(word.fold) &&
    alone &&
    words[hit.last]?.capital &&
    joined(word) &&
    !word.possessive
  )
    return true
  const previous = words[hit.first - 1]
  const follows = words[hit.last]?.capital && joined(words[hit.last - 1])
  return Boolean(
    !follows &&
      !hits.names.has(hit.last) &&
      before &&
      before.last === hit.first &&
      joined(previous) &&
      previous?.possessive === false &&
      before.kind === 'unknown' &&
      gazetteer.givenNames.has(previous.fold),
  )
}

/** Whether a nom de guerre comes next: `by the name of Comandante Ismael`. */
const isCalled = (words: readonly Word[], at: number): boolean =>
  /\b(?:name|alias|nom de guerre)(?: of)?$|\bknown (?:only )?as$/.test(
    words
      .slice(Math.max(0, at - 4), at)
      .map(({ fold }) => fold)
      .join(' '),
  )

/** `Amir Shah`: a title that is a surname too, after a given name and before no other. */
export function surnameTitle(
  words: readonly Word[],
  hits: Hits,
  { givenNames }: Gazetteer,
  first: number,
  at: number,
): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (
    !word?.capital ||
    hits.titles.get(at)?.last !== at + 1 ||
    !/^(?:shah|king|prince|imam|pope|duke|count|baron|bishop|dean|major|judge|marshal|master|khan|emir|earl|abbot|pastor|deacon|sheikh|chancellor|page|marquis|son)$/.test(
      word.fold,
    )
  )
    return false
  return givenNames.has(words[first]?.fold ?? '') && !(next?.capital && joined(word) && !word.possessive)
}
