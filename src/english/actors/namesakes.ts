import type { Sentence } from '../reading.ts'
import { type Around, type Beside, besideName } from './besideName.ts'
import { type Draft, draftOf } from './draft.ts'
import { elderOf } from './kinOrder.ts'
import type { Name } from './name.ts'
import { namesakesTold } from './sharedName.ts'

/** A person named in full in an article. */
export type Person = { readonly draft: Draft; parts: readonly string[]; readonly names: Name[] }

/** One of several who bear a surname, with what has been told of each so far. */
type Bearer = {
  readonly draft: Draft
  readonly words: Set<string>
  readonly of: Set<string>
  /** Full names, in order. */
  readonly full: readonly Name[]
  /** Offsets of every place bound so far. */
  readonly starts: number[]
  /** How often the surname alone has stood for it. */
  bare: number
}

/** Whose the surname is that several of an article bear, by the name's place; left out where nothing decides, for no line is better than a wrong one.
 * Decides what stands beside it (`Holm the boxer`, `Mrs Holm`, `the elder Holm`); a bearer named in full later in the same sentence is another.
 * With nothing beside it, it is the only bearer told of so far, or the only one of its paragraph, or who was called so throughout. */
export function bindShared(
  around: Around,
  sentences: readonly Sentence[],
  key: string,
  persons: readonly Person[],
  same: readonly Name[],
): Map<Name, Draft> {
  const { words } = around
  const paragraphOf = (at: number): number => sentences[words[at]?.sentence ?? 0]?.paragraph ?? -1
  const bearers = persons.map((person) => bearerOf(around, person))
  const told = namesakesTold(around, key)
  const elder = elderAmong(around, bearers)
  const bound = new Map<Name, Draft>()
  for (const name of [...same].sort((a, b) => a.start - b.start)) {
    const beside = besideName(around, name)
    const found = bearerFor(name, beside)
    if (!found) continue
    for (const word of beside.words) found.words.add(word)
    for (const word of beside.of) found.of.add(word)
    found.starts.push(name.start)
    if (beside.words.size === 0 && beside.of.size === 0) found.bare++
    bound.set(name, found.draft)
  }
  return bound

  function bearerFor(name: Name, beside: Beside): Bearer | undefined {
    const able = bearers.filter((one) => !contradicts(one, beside) && !namedLater(one, name))
    const [only, second] = able
    if (bearers.length > 1 && only && !second && !isOther(only, beside)) return only
    if (beside.rank) return elder && able.find((one) => (one === elder) === (beside.rank === 'elder'))
    const fitting = bestOf(able, (one) => likeness(one, beside))
    if (fitting.length === 1) return fitting[0]
    if (beside.tells && fitting.length === 0) {
      const blank = able.filter((one) => one.words.size === 0 && one.of.size === 0)
      return blank.length === 1 && able.length > 1 ? blank[0] : freshFor(beside)
    }
    const among = fitting.length > 0 ? fitting : able
    if (told.some((at) => at < name.first && paragraphOf(at) === paragraphOf(name.first))) return undefined
    return among.find((one) => one === nearest(name))
  }

  /** Who is meant where nothing stands beside the surname. */
  function nearest(name: Name): Bearer | undefined {
    const known = bearers.filter(({ starts }) => starts.some((start) => start < name.start))
    if (known.length < 2) return known[0]
    const here = known.filter(({ starts }) =>
      starts.some((start) => start < name.start && paragraphAt(start) === paragraphOf(name.first)),
    )
    const usual = known.filter(({ bare }) => bare > 1)
    if (here.length > 1 || usual.length > 1) return undefined
    const main = usual[0] ?? mainOf(known)
    const [one = main] = here
    return main === undefined || main === one ? one : undefined
  }

  /** Whom a report calls by the surname throughout: the first of whom it told, where the others come in later and are named once in passing;
   * who is named in full twice, or was called so before they came. */
  function mainOf(known: readonly Bearer[]): Bearer | undefined {
    const [main, ...others] = [...known].sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
    const passing = ({ starts, full, bare }: Bearer): boolean =>
      full.length === 1 && bare === 0 && paragraphAt(starts[0] ?? 0) > paragraphAt(main?.starts[0] ?? 0)
    const stands = main !== undefined && (main.bare > 0 || main.full.length > 1)
    return stands && same.length > OFTEN && others.every(passing) ? main : undefined
  }

  function paragraphAt(start: number): number {
    return sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.paragraph ?? -1
  }

  /** Whether the sentence goes on to name the bearer in full: nobody is called by the surname first. */
  function namedLater({ full }: Bearer, name: Name): boolean {
    return full.some(({ first }) => first > name.first && words[first]?.sentence === words[name.first]?.sentence)
  }

  function likeness(one: Bearer, { words: told, of }: Beside): number {
    const shared = [...told].filter((word) => one.words.has(word)).length
    const owned = [...of].filter((word) => one.words.has(word) || one.of.has(word) || isNear(one, word)).length
    return shared + owned
  }

  /** Whether the word stands in a paragraph that names the bearer in full: the institute in `its head, Ada Holm`. */
  function isNear({ full }: Bearer, word: string): boolean {
    const paragraphs = new Set(full.map(({ first }) => paragraphOf(first)))
    return words.some(({ fold, capital }, at) => capital && fold === word && paragraphs.has(paragraphOf(at)))
  }

  /** Whether what is told of the two shares no word. */
  function isOther(one: Bearer, beside: Beside): boolean {
    return beside.tells && beside.words.size > 0 && one.words.size > 0 && likeness(one, beside) === 0
  }

  function freshFor({ gender }: Beside): Bearer {
    const draft = draftOf('person', null)
    draft.gender = gender
    const fresh: Bearer = { draft, words: new Set(), of: new Set(), full: [], starts: [], bare: 0 }
    bearers.push(fresh)
    return fresh
  }
}

/** How many places with the surname alone make one the main figure of a report. */
const OFTEN = 3

const contradicts = ({ draft }: Bearer, { gender }: Beside): boolean =>
  gender !== null && draft.gender !== null && draft.gender !== gender

function bearerOf(around: Around, { draft, names }: Person): Bearer {
  const told = names.map((name) => besideName(around, name))
  return {
    draft,
    words: new Set(told.flatMap(({ words }) => [...words])),
    of: new Set(told.flatMap(({ of }) => [...of])),
    full: names,
    starts: names.map(({ start }) => start),
    bare: 0,
  }
}

/** The elder of two; undefined where there are more or nothing tells. */
function elderAmong(around: Around, bearers: readonly Bearer[]): Bearer | undefined {
  const [one, other, third] = [...bearers].sort((a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0))
  const [first, second] = [one?.full[0], other?.full[0]]
  if (!first || !second || third) return undefined
  const elder = elderOf(around, first, second)
  return elder === null ? undefined : elder === 'first' ? one : other
}

/** Those who fit best, if anybody fits. */
function bestOf(able: readonly Bearer[], points: (one: Bearer) => number): Bearer[] {
  const most = Math.max(0, ...able.map(points))
  return most > 0 ? able.filter((one) => points(one) === most) : []
}
