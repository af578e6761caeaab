import type { Gazetteer } from '../gazetteer.ts'
import type { Draft, Reference } from './draft.ts'
import type { Hits } from './hits.ts'
import type { TitleHit } from './name.ts'
import { joined, type Word } from './words.ts'

export type Tenure = 'current' | 'former' | 'acting' | 'designate'

/** A title with what modifies it, whether or not somebody stands beside it. Words half-open [first, last). */
export type TitleDraft = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly holder: Draft
  readonly title: string
  readonly of: Draft | null
  readonly tenure: Tenure
}

const TENURE: ReadonlyMap<string, Tenure> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['then', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['designate', 'designate'],
  ['incoming', 'designate'],
] as const)

/** Titles before names: `Lithuanian Foreign Minister Rasa Vaitkutė`. */
export function titlesOf(
  words: readonly Word[],
  hits: Hits,
  named: readonly Reference[],
  gazetteer: Gazetteer,
): { titles: TitleDraft[]; nominals: Reference[] } {
  const titles: TitleDraft[] = []
  const endsAt = new Map<number, Reference>()
  const startsAt = new Map<number, Reference>()
  for (const reference of named) {
    endsAt.set(reference.last, reference)
    startsAt.set(reference.first, reference)
  }
  for (const hit of hits.titles.values()) {
    if (hit.entry.sort !== 'office') continue
    const holder = startsAt.get(hit.last)
    if (holder?.draft.kind !== 'person' || !joined(words[hit.last - 1])) continue
    const left = leftOf(words, hit, gazetteer, endsAt)
    const [a, z] = [words[left.first], words[hit.last - 1]]
    if (!a || !z) continue
    let of = left.of
    const after = words[holder.last - 1]
    if (!of && after && joined(after) && words[holder.last]?.fold === 'of')
      of = startsAt.get(holder.last + 1)?.draft ?? null
    if (of?.kind === 'state' && !holder.draft.country) holder.draft.country = of.country
    titles.push({
      start: a.start,
      end: z.end,
      first: left.first,
      last: hit.last,
      holder: holder.draft,
      title: left.title,
      of,
      tenure: left.tenure,
    })
  }
  return { titles, nominals: [] }
}

/** What stands before a title: portfolio, tenure, state or body. */
function leftOf(
  words: readonly Word[],
  hit: TitleHit,
  gazetteer: Gazetteer,
  endsAt: ReadonlyMap<number, Reference>,
): { first: number; title: string; tenure: Tenure; of: Draft | null } {
  let first = hit.first
  let tenure: Tenure = 'current'
  const modifiers: string[] = []
  while (first > 0 && joined(words[first - 1])) {
    const word = words[first - 1]
    if (!word || word.sentence !== words[hit.first]?.sentence) break
    const known = endsAt.get(first)
    if (known)
      return {
        first: known.first,
        title: [...modifiers, hit.entry.title].join(' '),
        tenure: beforeOf(words, known.first) ?? tenure,
        of: known.draft,
      }
    const told = TENURE.get(word.fold)
    if (told) tenure = told
    else if (gazetteer.portfolios.has(word.fold) && !word.possessive) modifiers.unshift(word.text.toLowerCase())
    else if (word.fold === 'and' && modifiers.length > 0 && gazetteer.portfolios.has(words[first - 2]?.fold ?? ''))
      modifiers.unshift('and')
    else break
    first--
  }
  return { first, title: [...modifiers, hit.entry.title].join(' '), tenure, of: null }
}

const beforeOf = (words: readonly Word[], first: number): Tenure | null => {
  const word = words[first - 1]
  return word && joined(word) ? (TENURE.get(word.fold) ?? null) : null
}
