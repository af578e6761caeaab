import type { KnownActors } from '../../terms/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWord } from './fold.ts'
import type { HeardKind } from './heardKinds.ts'
import { knownPersons } from './known.ts'
import { kindOfLone } from './lone.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

type Person = { readonly draft: Draft; parts: readonly string[]; readonly starts: number[] }

/** Persons by their full names, by surname or given name where a fuller name stands anywhere in the article or among those known,
 * and lone names that act. */
export function personsOf(
  words: readonly Word[],
  names: readonly Name[],
  gazetteer: Gazetteer,
  known: KnownActors,
  kindOf: (same: readonly Name[]) => HeardKind | null,
): Reference[] {
  const byPart = new Map<string, Person[]>()
  const references: Reference[] = []
  const refer = (draft: Draft, name: Name): void => {
    use(draft, name.text)
    const told = name.title?.entry.gender ?? null
    if (told) draft.gender = told
    references.push({ draft, start: name.start, end: name.end, first: name.first, last: name.last, form: 'name' })
  }
  const full = new Set(names.filter((name) => name.kind === 'person' && parts(name).length > 1))
  for (const name of [...full].sort((a, b) => parts(b).length - parts(a).length)) {
    const own = parts(name)
    const surname = own.at(-1) ?? ''
    const same = byPart.get(surname)?.find((other) => compatible(other.parts, own) || endsWith(other.parts, own))
    const person = same ?? { draft: draftOf('person', null), parts: own, starts: [] }
    if (own.length > person.parts.length) person.parts = own
    if (!same) {
      person.draft.gender = genderOf(own[0], gazetteer)
      const first = own.length > 2 ? (own.at(-2) ?? '') : ''
      for (const part of new Set(
        [surname, own.slice(-2).join(' '), own[0] ?? '', first].filter((one) => one.length > 1),
      ))
        byPart.set(part, [...(byPart.get(part) ?? []), person])
    }
    person.starts.push(name.start)
    refer(person.draft, name)
  }
  const familiar = knownPersons(known)
  const loose = new Map<string, Draft>()
  const lone = new Map<string, Name[]>()
  for (const name of names) {
    if (full.has(name)) continue
    const key = parts(name).join(' ')
    const all = byPart.get(key) ?? []
    const last = all.filter(({ parts: own }) => own.at(-1) === key || own[0] === key || key.includes(' '))
    const candidates = last.length > 0 ? last : all
    const found = lastBefore(candidates, name.start) ?? candidates[0]
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

/** Whether a preposition of place stands before. */
const placed = (words: readonly Word[], { first }: Name): boolean =>
  /^(?:in|at|near|from|to|outside|around|of|across|toward|towards|into)$/.test(words[first - 1]?.fold ?? '')

/** The candidate named last before an offset. */
function lastBefore(candidates: readonly Person[], at: number): Person | undefined {
  let best: { readonly person: Person; readonly start: number } | undefined
  for (const person of candidates) {
    const start = Math.max(-1, ...person.starts.filter((one) => one < at))
    if (start >= 0 && (!best || start > best.start)) best = { person, start }
  }
  return best?.person
}

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
  return x === y || (x.length <= 2 && y.startsWith(x[0] ?? '?')) || (y.length <= 2 && x.startsWith(y[0] ?? '?'))
}

const genderOf = (given: string | undefined, { givenNames }: Gazetteer): 'm' | 'f' | null => {
  const told = givenNames.get(given ?? '') ?? givenNames.get(given?.split('-')[0] ?? '')
  return told?.usual ? told.gender : null
}
