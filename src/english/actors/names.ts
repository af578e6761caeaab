import { longest } from '../gazetteer/trie.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { isOpener, isParticle, mayName } from './chains.ts'
import type { Hits } from './hits.ts'
import { isInitial, kindOfUnknown } from './kinds.ts'
import type { Name, NameKind, TitleHit } from './name.ts'
import { takesField } from './officeLeft.ts'
import { isPortfolio, organizationAt } from './organizations.ts'
import { joined, type Word } from './words.ts'

/** All names of an article in order, of states, bodies, persons, places and things; titles are not part of them.
 * Matches `Lithuanian Foreign Minister Rasa Vaitkutė` as an adjective and a person; not the opener of `However it went`. */
export function namesOf(text: string, words: readonly Word[], hits: Hits, gazetteer: Gazetteer): Name[] {
  const names: Name[] = []
  let title: TitleHit | null = null
  const emit = (first: number, last: number, kind: NameKind, entry: Name['entry'] = null): void => {
    const [a, b] = [words[first], words[last - 1]]
    if (!a || !b) return
    const before = title && title.last === first && joined(words[first - 1]) ? title : null
    names.push({
      start: a.start,
      end: b.end,
      first,
      last,
      kind,
      text: text.slice(a.start, b.end).replace(/\s+/g, ' '),
      entry,
      country: entry?.country ?? null,
      title: before,
    })
  }
  for (let at = 0; at < words.length; ) {
    const hit = hits.titles.get(at)
    if (hit && !partOfName(words, hits, gazetteer, hit, names.at(-1))) {
      title = hit
      at = fieldOf(words, hits, gazetteer, hit)
      continue
    }
    const word = words[at]
    const organization = organizationAt(words, hits, gazetteer, at)
    const rule = organization ? administrationAt(words, hits, gazetteer, at, organization.last) : null
    if (rule !== null) {
      emit(at, rule, 'person')
      at = rule + 1
      continue
    }
    const organ = organization ? organFrom(words, hits, gazetteer, at, organization.last) : null
    if (organ !== null) {
      const beside = hits.names.get(at)
      if (beside && organ > at) emit(at, organ, beside.entry.sense, beside.entry)
      at = organization?.last ?? at + 1
      continue
    }
    if (organization) {
      emit(at, organization.last, organization.kind)
      at = organization.last
      continue
    }
    const known = hits.names.get(at)
    if (known?.entry.sense === 'body' && isPortfolio(words, hits, gazetteer, known.last)) {
      at = known.last
      continue
    }
    if (known && !startsPerson(words, hits, gazetteer, at, known.last, title)) {
      emit(at, known.last, known.entry.sense, known.entry)
      at = known.last
      continue
    }
    if (!word || !mayName(words, hits, at)) {
      const parts = word && !known ? hyphenParts(word, at, gazetteer) : []
      names.push(...parts)
      at++
      continue
    }
    const parts = hyphenParts(word, at, gazetteer)
    if (parts.length > 0) {
      names.push(...parts)
      at++
      continue
    }
    const last = unknownEnd(words, hits, gazetteer, at)
    const lead = leadIn(words, gazetteer, at, last)
    if (lead > at) {
      at = lead
      continue
    }
    const office = hits.titles.get(last)
    if (office && takesField(office) && joined(words[last - 1]) && words[office.first]?.capital) {
      at = last
      continue
    }
    const titled = title !== null && title.last === at && joined(words[at - 1])
    emit(at, last, kindOfUnknown(words, at, last, titled ? title : null, gazetteer))
    at = last
  }
  return placesEverywhere(names)
}

/** What is a place once (`in Oru Vesi`) is one wherever nothing but capitals make it a person. */
function placesEverywhere(names: readonly Name[]): Name[] {
  const places = new Set(names.filter(({ kind, entry }) => kind === 'place' && !entry).map(({ text }) => text))
  return names.map((name) => {
    const guessed = name.kind === 'person' && !name.title && !name.entry && places.has(name.text)
    return guessed ? { ...name, kind: 'place' } : name
  })
}

/** The word after a title and its field: `of Foreign Affairs`, which is no name. */
function fieldOf(words: readonly Word[], hits: Hits, { portfolios }: Gazetteer, { last, entry }: TitleHit): number {
  if (entry.sort !== 'office' || !joined(words[last - 1]) || !/^(?:of|for)$/.test(words[last]?.fold ?? '')) return last
  const isField = (at: number): boolean =>
    portfolios.has(words[at]?.fold ?? '') && !hits.titles.has(at) && hits.names.get(at)?.entry.sense !== 'state'
  let end = last + 1
  while (joined(words[end - 1]) && (isField(end) || (words[end]?.fold === 'and' && isField(end + 1)))) end++
  return end === last + 1 ? last : end
}

/** Where `Administration` stands in `Carver Administration`: a person's, not an agency. */
function administrationAt(
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
function organFrom(words: readonly Word[], hits: Hits, gazetteer: Gazetteer, at: number, last: number): number | null {
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

/** The word after the unknown name that begins at `at`: capitals, initials and particles in a row. */
function unknownEnd(words: readonly Word[], hits: Hits, gazetteer: Gazetteer, at: number): number {
  let last = at + 1
  while (last < words.length && last - at < 6 && joined(words[last - 1]) && !words[last - 1]?.possessive) {
    if (hits.titles.has(last) && !/^(?:jr|sr)$/.test(words[last]?.fold ?? '')) break
    if (hits.names.has(last) && !surnameHit(words, hits, gazetteer, at, last)) break
    if (words[last]?.capital && !words[last]?.initial && !isOpener(words[last])) {
      last++
      continue
    }
    let next = last
    while (isParticle(words[next]) && joined(words[next])) next++
    if (next === last || next - last > 3 || !words[next]?.capital || hits.names.has(next) || hits.titles.has(next))
      break
    last = next + 1
  }
  if (/^,? $/.test(words[last - 1]?.gap ?? '') && /^(?:jr|sr)$/.test(words[last]?.fold ?? '')) last++
  return last
}

/** Where the person's name begins in `Rival Hillary Brandt` or `Foreign Affairs Dan Sela`: at a usual given name after common words. */
function leadIn(words: readonly Word[], { commonWords, givenNames }: Gazetteer, at: number, last: number): number {
  if (shouts(words[at], words[at + 1])) return at + 1
  for (let index = at; index < last; index++) {
    const fold = words[index]?.fold ?? ''
    if (givenNames.get(fold)?.usual) return index
    if (!commonWords.has(fold)) return at
  }
  return at
}

/** `ONSTAGE Rasa Vaitkutė`: a word in capitals before one that is not. */
const shouts = (word: Word | undefined, next: Word | undefined): boolean =>
  /^\p{Lu}{4,}$/u.test(word?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')

/** `Michael Jordan`: a state's name after a given name or an initial is a surname. */
const surnameHit = (words: readonly Word[], hits: Hits, gazetteer: Gazetteer, first: number, hit: number): boolean => {
  const before = words[hit - 1]
  if (!/^(?:state|place|capital|adjective)$/.test(hits.names.get(hit)?.entry.sense ?? '')) return false
  return Boolean(before && (isInitial(before) || gazetteer.givenNames.has(words[first]?.fold ?? '')))
}

/** `Jordan Pickford`: a state's name that is a given name, with an unknown capital after it. */
function startsPerson(
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
function partOfName(
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  hit: TitleHit,
  before: Name | undefined,
): boolean {
  const word = words[hit.first]
  if (!word?.capital || hit.last - hit.first !== 1) return false
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

/** The states in `US-Ukrainian`, `Russian-led`, `anti-Chinese`. */
function hyphenParts(word: Word, at: number, gazetteer: Gazetteer): Name[] {
  if (!/[-‐‑–]/.test(word.text)) return []
  const found: Name[] = []
  let from = 0
  for (const part of word.text.split(/[-‐‑–]/)) {
    const fold = part.toLowerCase().replace(/\./g, '')
    const entry = gazetteer.names.next
      .get(fold)
      ?.found.find(
        ({ form, sense }) =>
          sense !== 'thing' && /^\p{Lu}/u.test(part) && (!/^[\p{Lu}.]+$/u.test(form) || part === part.toUpperCase()),
      )
    if (entry) {
      const start = word.start + from
      found.push({
        start,
        end: start + part.length,
        first: at,
        last: at + 1,
        kind: entry.sense === 'capital' ? 'place' : entry.sense,
        text: part,
        entry,
        country: entry.country,
        title: null,
      })
    }
    from += part.length + 1
  }
  return found
}
