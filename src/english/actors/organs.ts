import type { OrganEntry } from '../gazetteer/entries.ts'
import { longest } from '../gazetteer/trie.ts'
import type { Draft } from './draft.ts'
import { organOwner } from './organOwner.ts'
import { follows, type Scene } from './scene.ts'

/** A common noun for an organ of a state, where it stands. */
export type Organ = {
  readonly first: number
  readonly last: number
  /** With determiner, owner and `of Syria`. */
  readonly whole: { readonly first: number; readonly last: number }
  readonly entry: OrganEntry
  /** One noun for an organ however it is called. */
  readonly noun: string
  readonly owner: Draft | null
  /** Index of the word of a pronoun or noun that stands for the owner: `its`, `the country's`. */
  readonly ownerWord: number | null
  readonly definite: boolean
}

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ['ministry of foreign affairs', 'foreign ministry'],
  ['foreign affairs ministry', 'foreign ministry'],
  ['defence ministry', 'defense ministry'],
  ['ministry of defence', 'defense ministry'],
  ['state tv', 'state television'],
  ['defence forces', 'defense forces'],
])

/** One noun for an organ: the `ministry of foreign affairs` is the `foreign ministry`.
 * @example canonicalOrgan('ministry of the interior') //=> 'interior ministry' */
export const canonicalOrgan = (noun: string): string =>
  CANONICAL.get(noun) ?? noun.replace(/^(ministry|department) of (?:the )?(\w+)$/, '$2 $1')

/** Organs of states in common nouns, in order.
 * Matches `the Estonian parliament` and `government of Syria`; not `government` in `government forces`. */
export function organsOf(scene: Scene): Organ[] {
  const { words, gazetteer, startsAt, hits } = scene
  const organs: Organ[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !gazetteer.organs.next.has(word.fold) || startsAt.has(at) || scene.covered(at)) continue
    const glued = (index: number) => index === at || (follows(scene, index) && !words[index - 1]?.possessive)
    const found = longest(
      gazetteer.organs,
      (index) => (glued(index) ? words[index]?.fold : undefined),
      at,
      () => true,
    )
    const entry = found?.found[0]
    if (!found || !entry) continue
    const party = hits.titles.get(found.last - 1)
    if (party && party.last > found.last) continue
    const owner = organOwner(scene, at, found.last, entry)
    organs.push({ first: at, last: found.last, entry, noun: canonicalOrgan(entry.noun), ...owner })
    at = found.last - 1
  }
  return organs
}

/** Whether the organ only modifies what comes next: `foreign ministry spokesman`, `government forces`. */
export function modifies(scene: Scene, { last }: Organ): 'office' | 'noun' | null {
  const { words, hits } = scene
  if (!follows(scene, last) || words[last - 1]?.possessive) return null
  if (hits.titles.has(last)) return 'office'
  const next = words[last]
  return next && !next.capital && next.tag === 'NOUN' && !/^(?:sources?|officials?)$/.test(next.fold)
    ? 'noun'
    : next?.tag === 'NOUN'
      ? 'noun'
      : null
}
