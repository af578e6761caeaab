import type { Gazetteer } from '../gazetteer.ts'
import { mayName } from './chains.ts'
import type { Hits } from './hits.ts'
import { takesField } from './officeLeft.ts'
import { joined, type Word } from './words.ts'

/** Heads that take their field after `of` or `for`: `Ministry of Trade and Industry`. */
const TAKES_FIELD =
  /^(?:ministry|department|office|bureau|agency|committee|subcommittee|commission|council|institute|center|centre|organization|organisation|association|federation|confederation|syndicate|guild|club|congress|assembly|conference|compact|society|court|board|chamber|university|bank|fund|movement|party|front|union|league|alliance|coalition|academy|school|college|church|house|forum|authority|administration|directorate|secretariat|embassy|consulate|institution|foundation|campaign|project|service|corps|army|republic|initiative|network|parliamentarians|platform|facility|body|brotherhood|sisterhood|fraternity|brigades?|battalions?|katiba|legion)$/

/** An organisation's name that begins at word `at`, told by its head: the words before it, and its field after it.
 * Matches `Norwegian Harbour Council` and `Ministry of Foreign Affairs`; not `President Rasa Vaitkutė`. */
export function organizationAt(
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  at: number,
): { readonly last: number; readonly kind: 'organization' | 'place' | 'thing' } | null {
  if (!mayName(words, hits, at)) return null
  const known = hits.names.get(at)
  const goesOn =
    known &&
    words[known.last]?.capital &&
    joined(words[known.last - 1]) &&
    (!hits.titles.has(known.last) || words[known.last]?.fold === 'parliamentarians')
  if (known?.entry.sense === 'body' && !goesOn) return null
  let end = at
  let headAt = -1
  let kind: 'organization' | 'place' | 'thing' = 'organization'
  for (let index = at; index < words.length && index - at < 9; index++) {
    const word = words[index]
    if (!word) break
    const here = hits.names.get(index)
    if (here && here.entry.sense === 'thing' && !DIRECTION.test(word.fold)) break
    if (here && here.entry.sense === 'body' && index > at)
      return isCommonBody(words, hits, gazetteer, at, index, here.last) ? { last: here.last, kind } : null
    const title = hits.titles.get(index)
    const inner =
      title?.entry.sort === 'profession' &&
      word.capital &&
      words[title.last]?.capital &&
      words[title.last - 1]?.gap === ' '
    if (title && title.last > index + 1 && takesField(title)) break
    if (title && !inner && !(gazetteer.heads.has(word.fold) && word.capital)) break
    if (!word.capital) {
      const bridges =
        /^(?:of|for|and|de|du|des|&)$/.test(word.fold) && index > at && words[index + 1]?.capital && joined(word)
      const list = word.fold === 'and' && bridges && bothCommon(words, gazetteer, index)
      if (!bridges || (word.fold === 'and' && !list) || word.fold === 'of' || word.fold === 'for') break
    } else {
      const head = gazetteer.heads.get(word.fold)
      if (head && head.position !== 'first' && (index > at || TAKES_FIELD.test(word.fold))) {
        headAt = index
        end = index + 1
        kind = head.makes
      }
    }
    const last = here ? here.last : index + 1
    if (here) index = here.last - 1
    if (!joined(words[last - 1])) break
    if (
      words[last - 1]?.possessive &&
      !gazetteer.heads.has(words[last]?.fold ?? '') &&
      !ofPeople(words, gazetteer, last)
    )
      break
    if (words[last - 1]?.possessive && here) break
  }
  if (headAt < 0) return null
  const head = words[headAt]
  if (!head) return null
  const field = TAKES_FIELD.test(head.fold) ? fieldEnd(words, hits, gazetteer, end) : end
  if (headAt === at && field === end) return null
  if (field - at > 1 && words.slice(at, field).every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return null
  if (field === end && isPortfolio(words, hits, gazetteer, end)) return null
  return { last: field, kind }
}

/** `Energy` in `Kenyan Energy Minister`: a field of government before its title, and no firm. */
export const isPortfolio = (words: readonly Word[], hits: Hits, { portfolios }: Gazetteer, end: number): boolean => {
  const title = hits.titles.get(end)
  return Boolean(title && joined(words[end - 1]) && takesField(title) && portfolios.has(words[end - 1]?.fold ?? ''))
}

/** `Eastern` begins the name of a body as well as that of a region. */
const DIRECTION = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/

/** `Aktau Contact Group`, `Kenyan Red Cross`: a body in common words that others of its kind have too, and what tells it from them. */
function isCommonBody(
  words: readonly Word[],
  hits: Hits,
  { commonWords }: Gazetteer,
  at: number,
  body: number,
  last: number,
): boolean {
  const own = words.slice(body, last)
  if (own.length < 2 || !own.every(({ fold }) => commonWords.has(fold))) return false
  const known = hits.names.get(at)
  const national = known?.entry.sense === 'adjective' && known.last === body
  if (national) return /^red$/.test(own[0]?.fold ?? '')
  return (
    body - at < 3 &&
    words.slice(at, body).every((word) => word.capital && !word.initial) &&
    !hits.titles.has(at) &&
    (!known || known.entry.sense === 'place' || known.entry.sense === 'capital')
  )
}

/** `Workers'` in `Garment Workers' Democratic Union`: people whose body it is, where its head comes within three words. */
function ofPeople(words: readonly Word[], { heads }: Gazetteer, last: number): boolean {
  if (
    !/(?:ers|ors|ists|ents|ees|ians|men|people|peoples|women|journalists|bishops|pilots|nurses|chiefs)$/.test(
      words[last - 1]?.fold ?? '',
    )
  )
    return false
  for (let at = last; at < last + 3 && words[at]?.capital && joined(words[at - 1]); at++)
    if (heads.get(words[at]?.fold ?? '')?.makes === 'organization') return true
  return false
}

/** `Food and Drug Administration`: common words on both sides of `and`. */
const bothCommon = (words: readonly Word[], { commonWords }: Gazetteer, at: number): boolean =>
  commonWords.has(words[at - 1]?.fold ?? '') && commonWords.has(words[at + 1]?.fold ?? '')

/** The end of `of Foreign Affairs`, `for Trade and Industry`, `of the Armed Forces` after a head. */
function fieldEnd(words: readonly Word[], hits: Hits, gazetteer: Gazetteer, end: number): number {
  let last = end
  if (!joined(words[last - 1]) || words[last - 1]?.possessive) return end
  if (!/^(?:of|for|on)$/.test(words[last]?.fold ?? '')) return end
  if (
    words[last]?.fold === 'on' &&
    !/^(?:sub)?commit|^(?:council|commission|conference|center|centre|panel|institute)$/.test(
      words[end - 1]?.fold ?? '',
    )
  )
    return end
  let index = last + 1
  if (/^(?:the|a|an)$/.test(words[index]?.fold ?? '')) index++
  while (index < words.length && joined(words[index - 1]) && !words[index - 1]?.possessive) {
    const word = words[index]
    if (!word) break
    const known = hits.names.get(index)
    if (known?.entry.sense === 'thing') break
    if (known) {
      last = known.last
      index = last
      const common = gazetteer.commonWords.has(words[index]?.fold ?? '') && !hits.titles.has(index)
      if (words[index]?.capital && known.entry.sense !== 'adjective' && !common) break
      continue
    }
    const title = hits.titles.get(index)
    if (title && !title.entry.plural) break
    if (known === undefined && title) {
      index = title.last
      last = index
      continue
    }
    if (word.capital) {
      index++
      last = index
      continue
    }
    const next = words[index + 1]
    const goesOn =
      (word.fold === 'and' && next?.capital && gazetteer.portfolios.has(next.fold)) ||
      (word.fold === 'of' && next?.capital) ||
      (word.fold === 'the' && words[index - 1]?.fold === 'of')
    if (!goesOn || last < index) break
    index++
  }
  return last
}
