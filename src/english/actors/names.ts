import type { Gazetteer } from '../gazetteer.ts'
import { bodiesByAcronym } from './acronyms.ts'
import { isOutfit } from './bodyNouns.ts'
import { isOpener, isParticle, isPatronymic, mayName } from './chains.ts'
import { partOfName, startsPerson, surnameHit, surnameTitle } from './given.ts'
import type { Hits } from './hits.ts'
import { hyphenParts } from './hyphens.ts'
import { kindOfUnknown } from './kinds.ts'
import type { Name, NameKind, TitleHit } from './name.ts'
import { isCalledBody } from './namedBody.ts'
import { takesField } from './officeLeft.ts'
import { isPortfolio, organizationAt } from './organizations.ts'
import { administrationAt, fieldOf, leadIn, organFrom } from './unnamed.ts'
import { vesselNames } from './vessels.ts'
import { joined, type Word } from './words.ts'

/** The last word of `Tide Seven`. */
const NUMBER = /^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty)$/

/** All names of an article in order, of states, bodies, persons, places and things; titles are not part of them.
 * Matches `Lithuanian Foreign Minister Rasa Vaitkutė` as an adjective and a person; not the opener of `However it went`. */
export function namesOf(text: string, words: readonly Word[], hits: Hits, gazetteer: Gazetteer): Name[] {
  const names: Name[] = []
  let title: TitleHit | null = null
  const emit = (first: number, last: number, kind: NameKind, entry: Name['entry'] = null): void => {
    const [a, b] = [words[first], words[last - 1]]
    if (!a || !b) return
    const beside = joined(words[first - 1]) && !words[first - 1]?.possessive
    const before = title && title.last === first && beside ? title : null
    names.push({
      start: a.start,
      end: b.end,
      first,
      last,
      kind,
      text: text.slice(a.start, b.end).replace(/\s+/g, ' ').replace(NICKNAME, ' '),
      entry,
      country: entry?.country ?? null,
      title: before,
    })
  }
  for (let at = 0; at < words.length; ) {
    const hit = hits.titles.get(at)
    const people = hit?.entry.sort === 'profession' && words[at]?.possessive && words[at]?.capital
    const theirs = people && organizationAt(words, hits, gazetteer, at)
    if (hit && !theirs && !partOfName(words, hits, gazetteer, hit, names.at(-1))) {
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
      const called = isCalledBody(words, at, organization.last) || isOutfit(words, at, organization.last)
      const numbered = /^\d+(?:st|nd|rd|th)$/.test(words[at - 1]?.fold ?? '') && joined(words[at - 1])
      emit(numbered ? at - 1 : at, organization.last, called ? 'organization' : organization.kind)
      at = organization.last
      continue
    }
    const known = hits.names.get(at)
    if (known?.entry.sense === 'body' && isPortfolio(words, hits, gazetteer, known.last)) {
      at = known.last
      continue
    }
    const outfit = known?.entry.sense === 'place' ? outfitEnd(words, hits, gazetteer, known.last) : null
    if (outfit !== null && isOutfit(words, at, outfit)) {
      emit(at, outfit, 'organization')
      at = outfit
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
    const titled = title !== null && title.last === at && joined(words[at - 1]) && !words[at - 1]?.possessive
    emit(at, last, kindOfUnknown(words, at, last, titled ? title : null, gazetteer))
    at = last
  }
  return vesselNames(words, bodiesEverywhere(placesEverywhere(bodiesByAcronym(words, names))))
}

/** The end of `Shield` in `the Baltic Shield fund`: what follows a place in its body's name. */
const outfitEnd = (words: readonly Word[], hits: Hits, gazetteer: Gazetteer, at: number): number | null =>
  words[at]?.capital &&
  joined(words[at - 1]) &&
  !words[at - 1]?.possessive &&
  !hits.titles.has(at) &&
  !hits.names.has(at)
    ? unknownEnd(words, hits, gazetteer, at)
    : null

/** A nickname inside a name. */
const NICKNAME = / ["“'‘(][^"”'’)]+["”'’)] /

/** What is a place once (`in Oru Vesi`) is one wherever nothing but capitals make it a person. */
function placesEverywhere(names: readonly Name[]): Name[] {
  const places = new Set(names.filter(({ kind, entry }) => kind === 'place' && !entry).map(({ text }) => text))
  return names.map((name) => {
    const guessed = name.kind === 'person' && !name.title && !name.entry && places.has(name.text)
    return guessed ? { ...name, kind: 'place' } : name
  })
}

/** What is a body once (`the daily Al-Waha`) is one wherever nothing tells that it is something else. */
function bodiesEverywhere(names: readonly Name[]): Name[] {
  const bodies = new Set(names.filter(({ kind, entry }) => kind === 'organization' && !entry).map(({ text }) => text))
  return names.map((name) =>
    /^(?:person|unknown)$/.test(name.kind) && !name.title && bodies.has(name.text)
      ? { ...name, kind: 'organization' }
      : name,
  )
}

/** The word after the unknown name that begins at `at`: capitals, initials and particles in a row. */
function unknownEnd(words: readonly Word[], hits: Hits, gazetteer: Gazetteer, at: number): number {
  let last = at + 1
  while (last < words.length && last - at < 6 && joined(words[last - 1]) && !words[last - 1]?.possessive) {
    if (
      hits.titles.has(last) &&
      !/^(?:jr|sr)$/.test(words[last]?.fold ?? '') &&
      !surnameTitle(words, hits, gazetteer, at, last)
    )
      break
    if (hits.names.has(last) && !surnameHit(words, hits, gazetteer, at, last)) break
    const counts = NUMBER.test(words[last]?.text ?? '')
    if (words[last]?.capital && !words[last]?.initial && (counts || !isOpener(words[last]))) {
      last++
      continue
    }
    if (isPatronymic(words[last])) {
      last++
      continue
    }
    let next = last
    while (isParticle(words[next]) && joined(words[next])) next++
    if (next === last || next - last > 3 || !words[next]?.capital || hits.names.has(next) || hits.titles.has(next))
      break
    last = next + 1
  }
  const nick = nicknameEnd(words, hits, at, last)
  if (nick > last) return unknownTail(words, hits, nick)
  if (/^,? $/.test(words[last - 1]?.gap ?? '') && /^(?:jr|sr)$/.test(words[last]?.fold ?? '')) last++
  return last
}

/** The word after a nickname in quotation marks that stands between a given name and a surname: `Ana "La Jefa" Cruz`. */
function nicknameEnd(words: readonly Word[], hits: Hits, first: number, last: number): number {
  if (!/^ ["“'‘(]$/.test(words[last - 1]?.gap ?? '') || last - first > 2) return last
  for (let at = last; at < last + 3; at++) {
    if (/^["”'’)] $/.test(words[at]?.gap ?? '')) {
      const surname = words[at + 1]
      return surname?.capital && !hits.titles.has(at + 1) && surname.sentence === words[first]?.sentence ? at + 1 : last
    }
    if (words[at]?.gap !== ' ') return last
  }
  return last
}

/** The end of the surnames that begin at a word. */
function unknownTail(words: readonly Word[], hits: Hits, first: number): number {
  let last = first + 1
  while (
    last < first + 3 &&
    joined(words[last - 1]) &&
    !words[last - 1]?.possessive &&
    words[last]?.capital &&
    !hits.titles.has(last)
  )
    last++
  return last
}
