import { foldName, type KnownActors } from '../../terms/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWord } from './fold.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

/** Persons by their full names, and by surname or given name where a fuller name stands anywhere in the article. */
export function personsOf(
  words: readonly Word[],
  names: readonly Name[],
  gazetteer: Gazetteer,
  known: KnownActors,
): Reference[] {
  const drafts: { draft: Draft; parts: string[] }[] = []
  const bySurname = new Map<string, { draft: Draft; parts: string[] }[]>()
  const references: Reference[] = []
  const refer = (draft: Draft, name: Name): void => {
    use(draft, name.text)
    const told = name.title?.entry.gender ?? null
    if (told) draft.gender = told
    references.push({ draft, start: name.start, end: name.end, first: name.first, last: name.last, form: 'name' })
  }
  const full = names.filter((name) => name.kind === 'person' && parts(name).length > 1)
  for (const name of [...full].sort((a, b) => parts(b).length - parts(a).length)) {
    const own = parts(name)
    const surname = own.at(-1) ?? ''
    const same = (bySurname.get(surname) ?? []).find(
      (other) => compatible(other.parts, own) || endsWith(other.parts, own),
    )
    const person = same ?? { draft: draftOf('person', null), parts: own }
    if (own.length > person.parts.length) person.parts = own
    if (!same) {
      drafts.push(person)
      person.draft.gender = genderOf(own[0], gazetteer)
      for (const part of new Set([surname, own.slice(-2).join(' '), own[0] ?? '']))
        bySurname.set(part, [...(bySurname.get(part) ?? []), person])
    }
    refer(person.draft, name)
  }
  const loose = new Map<string, Draft>()
  for (const name of names) {
    if (full.includes(name)) continue
    const own = parts(name)
    const key = own.join(' ')
    const candidates = bySurname.get(key) ?? []
    const before = candidates.filter(({ draft }) =>
      references.some((ref) => ref.draft === draft && ref.start < name.start),
    )
    const found = (before.at(-1) ?? candidates[0])?.draft ?? loose.get(key)
    if (found && name.kind !== 'place') refer(found, name)
    else if (name.kind === 'person') {
      const draft = fromKnown(known, key) ?? draftOf('person', null)
      loose.set(key, draft)
      refer(draft, name)
    }
  }
  void words
  return references
}

/** Folded parts of a personal name without initials and Jr. */
const parts = (name: Name): string[] => {
  const all = name.text.split(/\s+/).map(foldWord)
  const core = all.filter((part, index) => !(index > 0 && part.length === 1) && !/^(?:jr|sr|ii|iii|iv)$/.test(part))
  return core.length > 0 ? core : all
}

/** `Peña Nieto` for `Enrique Peña Nieto`. */
const endsWith = (full: readonly string[], own: readonly string[]): boolean =>
  full.length > own.length && full.slice(-own.length).join(' ') === own.join(' ')

const compatible = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  return x === y || (x.length <= 2 && y.startsWith(x[0] ?? '?')) || (y.length <= 2 && x.startsWith(y[0] ?? '?'))
}

const genderOf = (given: string | undefined, gazetteer: Gazetteer): 'm' | 'f' | null => {
  const told = gazetteer.givenNames.get(given ?? '') ?? gazetteer.givenNames.get(given?.split('-')[0] ?? '')
  return told?.usual ? told.gender : null
}

/** A known person with that surname, where there is just one. */
function fromKnown(known: KnownActors, surname: string): Draft | null {
  const found = known.actors.filter(
    ({ kind, name }) => kind === 'person' && foldName(name).split(' ').at(-1) === surname,
  )
  const [only] = found
  return found.length === 1 && only ? draftOf('person', only.country, only.name) : null
}
