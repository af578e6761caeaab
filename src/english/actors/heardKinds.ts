import type { Heard } from '../encoder/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

export type HeardKind = 'person' | 'place' | 'organization'

/** What the trained reader takes names of the same words for, where it says the same of two in three; else null. */
export function heardKindOf(heard: Heard, words: readonly Word[], same: readonly Name[]): HeardKind | null {
  const told = same.map(({ first, last }) => kindWithin(heard, words[first]?.first ?? 0, words[last - 1]?.last ?? 0))
  for (const kind of ['person', 'organization', 'place'] as const)
    if (told.filter((one) => one === kind).length * 3 >= same.length * 2) return kind
  return null
}

/** The kind of the mention that one of the tokens half-open [first, last) heads, if they are a name. */
function kindWithin({ words }: Heard, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const { kind, name } = words[at] ?? { kind: null, name: 0 }
    if (kind && name > 0) return kind
  }
  return null
}

/** Names that only look like persons', with no title and no usual given name, are what the reader takes them for.
 * Matches `Tell Vamer` in `fled Tell Vamer`; not `Rasa Vaitkutė`. */
export function heardNames(
  heard: Heard,
  words: readonly Word[],
  names: readonly Name[],
  { givenNames }: Gazetteer,
): Name[] {
  const guessed = (name: Name): boolean =>
    name.kind === 'person' && !name.title && !name.entry && !givenNames.get(words[name.first]?.fold ?? '')?.usual
  const same = new Map<string, Name[]>()
  for (const name of names) if (guessed(name)) same.set(name.text, [...(same.get(name.text) ?? []), name])
  return names.map((name) => {
    const alike = guessed(name) ? (same.get(name.text) ?? []) : []
    const kind = alike.length > 0 ? heardKindOf(heard, words, alike) : null
    return kind && (alike.length > 1 || (kind === 'place' && !acts(words, name))) ? { ...name, kind } : name
  })
}

/** Whether a verb comes right after. */
const acts = (words: readonly Word[], { last }: Name): boolean =>
  words[last - 1]?.gap === ' ' && /^(?:VERB|AUX)$/.test(words[last]?.tag ?? '')
