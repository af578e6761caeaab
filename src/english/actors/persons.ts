import type { KnownActors } from '../../terms/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Sentence } from '../reading.ts'
import type { Around } from './besideName.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWord } from './fold.ts'
import type { HeardKind } from './heardKinds.ts'
import { knownPersons } from './known.ts'
import { kindOfLone } from './lone.ts'
import type { Name } from './name.ts'
import { bindShared, type Person } from './namesakes.ts'
import { setOffGiven } from './setOffGiven.ts'
import { isFamily, isShared } from './sharedName.ts'
import type { Word } from './words.ts'

/** Persons by their full names, by surname or given name where a fuller name stands anywhere in the article or among those known,
 * and lone names that act. A surname that several bear is its bearer's only where something tells whose it is. */
export function personsOf(
  around: Around,
  sentences: readonly Sentence[],
  names: readonly Name[],
  known: KnownActors,
  kindOf: (same: readonly Name[]) => HeardKind | null,
): Reference[] {
  const { words, gazetteer } = around
  const byPart = new Map<string, Person[]>()
  const references: Reference[] = []
  const refer = (draft: Draft, name: Name): void => {
    use(draft, name.text)
    const told = name.title?.entry.gender ?? null
    if (told) draft.gender = told
    references.push({ draft, start: name.start, end: name.end, first: name.first, last: name.last, form: 'name' })
  }
  const meet = (own: readonly string[], same: Person | undefined): Person => {
    if (same && endsWith(same.parts, own)) return same
    const person = same ?? { draft: draftOf('person', null), parts: own, names: [] }
    if (!same) person.draft.gender = genderOf(own[0], gazetteer)
    if (own.length > person.parts.length) person.parts = own
    for (const part of partsFor(own))
      if (!byPart.get(part)?.includes(person)) byPart.set(part, [...(byPart.get(part) ?? []), person])
    return person
  }
  const full = new Set(names.filter((name) => name.kind === 'person' && parts(name).length > 1))
  const nicknames = nicknamesOf(words, [...full])
  for (const name of [...full].sort((a, b) => parts(b).length - parts(a).length)) {
    const own = nicknames.get(parts(name).join(' ')) ?? parts(name)
    const person = meet(
      own,
      sameAs(byPart, own, (other) => areTwo(words, other, name)),
    )
    person.names.push(name)
    refer(person.draft, name)
  }
  const taken = new Set<Name>(full)
  for (const name of names) {
    const given = taken.has(name) || name.kind === 'place' ? null : setOffGiven(around, names, name)
    if (!given) continue
    const key = parts(name).join(' ')
    const own = [...parts(given), key]
    const bearer = byPart.get(key)?.find((other) => compatible(other.parts, own))
    if (!bearer && !byPart.has(key) && !names.some((one) => one !== name && parts(one).join(' ') === key)) continue
    const person = meet(own, bearer)
    if (!bearer) use(person.draft, `${given.text} ${name.text}`)
    person.names.push(name)
    for (const one of [name, given]) {
      refer(person.draft, one)
      taken.add(one)
    }
  }
  const familiar = knownPersons(known)
  const loose = new Map<string, Draft>()
  const lone = new Map<string, Name[]>()
  const bare = new Map<string, Name[]>()
  const families = new Map<string, Draft>()
  for (const name of names) {
    if (taken.has(name)) continue
    const noun = isFamily(words, name) ? words[name.last] : undefined
    if (noun && /^(?:person|unknown)$/.test(name.kind)) {
      const family = families.get(name.text) ?? draftOf('group', null)
      families.set(name.text, family)
      refer(family, { ...name, end: noun.end, last: name.last + 1, text: `${name.text} ${noun.text}` })
      taken.add(name)
    } else bare.set(parts(name).join(' '), [...(bare.get(parts(name).join(' ')) ?? []), name])
  }
  const shared = new Map<Name, Draft | null>()
  for (const [key, same] of bare) {
    const bearers = bearersOf(byPart.get(key) ?? [], key, gazetteer)
    if (bearers.length < 2 && !isShared(around, key, same, bearers.length > 0)) continue
    const named = same.filter((name) => name.kind !== 'place' || (bearers.length > 0 && !placed(words, name)))
    const bound = bindShared(around, sentences, key, bearers, named)
    for (const name of named) shared.set(name, bound.get(name) ?? null)
  }
  for (const name of names) {
    if (taken.has(name)) continue
    const key = parts(name).join(' ')
    const one = shared.get(name)
    if (one) refer(one, name)
    if (one !== undefined) continue
    const found = bearersOf(byPart.get(key) ?? [], key, gazetteer)[0]
    const draft = found?.draft ?? loose.get(key) ?? (name.kind === 'place' ? null : familiar(key))
    if (draft && (name.kind !== 'place' || (found && !placed(words, name)))) {
      loose.set(key, draft)
      refer(draft, name)
    } else if (name.kind === 'person') {
      const made = draftOf('person', null)
      loose.set(key, made)
      refer(made, name)
    } else if (name.kind === 'unknown') lone.set(name.text, [...(lone.get(name.text) ?? []), name])
  }
  for (const [text, same] of lone) {
    const made = loose.get(parts({ text }).join(' '))
    const kind = made ? null : kindOfLone(words, same, gazetteer, kindOf(same))
    if (!made && !kind) continue
    const draft = made ?? draftOf(kind ?? 'organization', null)
    if (kind === 'person') draft.gender = genderOf(parts({ text })[0], gazetteer)
    for (const name of same) refer(draft, name)
  }
  return references
}

/** Full names by those with the nickname instead of the given name: of `Robert "Bobby" Sand` by `bobby sand`. */
function nicknamesOf(words: readonly Word[], full: readonly Name[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const name of full) {
    const at = words
      .slice(name.first + 1, name.last - 1)
      .findIndex((_, step) => /["“‘(]$/.test(words[name.first + step]?.gap ?? ''))
    const nick = at < 0 ? undefined : words[name.first + 1 + at]
    const own = parts(name)
    if (nick) found.set(`${nick.fold} ${own.at(-1) ?? ''}`, own)
  }
  return found
}

/** The names by which a person named in full may be called later: surname, given name, both surnames, the halves of a double one. */
function partsFor(own: readonly string[]): Set<string> {
  const surname = own.at(-1) ?? ''
  const first = own.length > 2 ? (own.at(-2) ?? '') : ''
  const all = [surname, own.slice(-2).join(' '), own[0] ?? '', first, ...halves(surname)]
  return new Set(all.filter((one) => one.length > 1))
}

/** `toussaint` and `belizaire` of `toussaint-belizaire`. */
const halves = (surname: string): string[] =>
  surname.includes('-') ? surname.split('-').filter((half) => half.length > 3) : []

/** Who is named already by a name that goes with another: by an initial, without the second surname, with the surname first. Nobody where `isOther`
 * tells that it is another, nor where an initial fits two. */
function sameAs(
  byPart: ReadonlyMap<string, readonly Person[]>,
  own: readonly string[],
  isOther: (person: Person) => boolean,
): Person | undefined {
  const surname = own.at(-1) ?? ''
  for (const key of [surname, ...halves(surname)]) {
    const same = (byPart.get(key) ?? []).filter(
      (other) => (compatible(other.parts, own) || endsWith(other.parts, own)) && !isOther(other),
    )
    const exact = same.find(({ parts: other }) => other.join(' ') === own.join(' '))
    if (exact) return exact
    if (same.length > 1 && (own[0] ?? '').length === 1) return undefined
    if (same[0]) return same[0]
  }
  return byPart.get(own[0] ?? '')?.find((other) => isTurned(other.parts, own) && !isOther(other))
}

/** Whether two full names are two people's: middle names of which none can be the other's (`Ivan Petrovich Oru`, `Ivan Pavlovich Oru`), or other words
 * for one in the same sentence, where nobody is named in full twice. */
function areTwo(words: readonly Word[], { names }: Person, name: Name): boolean {
  const middle = middlesOf(name)
  return names.some((other) => {
    if (other.text === name.text) return false
    const theirs = middlesOf(other)
    if (
      middle.length > 0 &&
      theirs.length === middle.length &&
      !middle.some((one) => theirs.some((it) => fits(one, it)))
    )
      return true
    const [a, b] = other.first < name.first ? [other, name] : [name, other]
    const called = words
      .slice(a.last, b.first)
      .some(({ fold }) => /^(?:as|or|born|alias|known|called|nee|ne)$/.test(fold))
    return (
      words[a.first]?.sentence === words[b.first]?.sentence && !called && !/^ ?[(]/.test(words[a.last - 1]?.gap ?? '')
    )
  })
}

/** The folded parts of a name between the first and the last, initials too. */
const middlesOf = ({ text }: Name): string[] => text.split(/\s+/).map(foldWord).slice(1, -1)

/** `p` for `petrovich`. */
const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** `Tamm Liisa` for `Liisa Tamm`. */
const isTurned = (full: readonly string[], own: readonly string[]): boolean =>
  full.length === own.length && full.at(-1) === own[0] && [...full].sort().join(' ') === [...own].sort().join(' ')

/** Who may be meant by a lone name: by surname or given name; by the first of two surnames, unless it is a given name that another bears. */
function bearersOf(all: readonly Person[], key: string, { givenNames }: Gazetteer): readonly Person[] {
  const plain = all.filter(({ parts: own }) => own.at(-1) === key || own[0] === key || key.includes(' '))
  return plain.length > 0 && givenNames.has(key) ? plain : all
}

/** Whether a preposition of place stands before. */
const placed = (words: readonly Word[], { first }: Name): boolean =>
  /^(?:in|at|near|from|to|outside|around|of|across|toward|towards|into)$/.test(words[first - 1]?.fold ?? '')

/** Folded parts of a personal name without initials and Jr. */
const parts = ({ text }: { readonly text: string }): string[] => {
  const all = text.split(/\s+/).map(foldWord)
  const core = all.filter((part, index) => !(index > 0 && part.length === 1) && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
  return core.length > 0 ? core : all
}

/** `Peña Nieto` for `Enrique Peña Nieto`. */
const endsWith = (full: readonly string[], own: readonly string[]): boolean =>
  full.length > own.length && full.slice(-own.length).join(' ') === own.join(' ')

const compatible = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  return x === y || (isInitial(x) && y.startsWith(x[0] ?? '?')) || (isInitial(y) && x.startsWith(y[0] ?? '?'))
}

/** `j`, `jp`; `li` is a name. */
const isInitial = (part: string): boolean => part.length === 1 || /^[bcdfghjklmnpqrstvwxz]{2}$/.test(part)

const genderOf = (given: string | undefined, { givenNames }: Gazetteer): 'm' | 'f' | null => {
  const told = givenNames.get(given ?? '') ?? givenNames.get(given?.split('-')[0] ?? '')
  return told?.usual ? told.gender : null
}
