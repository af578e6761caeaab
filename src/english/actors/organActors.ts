import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWords } from './fold.ts'
import { homeOf } from './home.ts'
import { modifies, type Organ, organsOf } from './organs.ts'
import type { Scene } from './scene.ts'

/** An organ of `its` or `the country's`, waiting until it is known who that is. */
export type DeferredOrgan = {
  /** Index of the first word of the noun phrase. */
  readonly at: number
  readonly ownerWord: number
  readonly refer: (owner: Draft | null) => Reference | null
}

/** References to organs of states and to governments. An organ without its state is the one named before, else that of the state at hand.
 * `The Estonian parliament met. The parliament rose` is one actor; `the army` in a report from Nairobi is Kenya's. */
export function organReferences(scene: Scene): { references: Reference[]; deferred: DeferredOrgan[] } {
  const home = homeOf(scene)
  const drafts = new Map<string, Draft>()
  const latest = new Map<string, Draft>()
  const references: Reference[] = []
  const deferred: DeferredOrgan[] = []
  const refer = (organ: Organ, draft: Draft | null): Reference | null => {
    if (!draft) return null
    latest.set(organ.noun, draft)
    return referenceTo(scene, organ, draft)
  }
  for (const organ of organsOf(scene)) {
    const { ownerWord } = organ
    if (!isActor(scene, organ)) continue
    const bare = organ.owner === null && ownerWord === null
    const before = bare ? (latest.get(organ.noun) ?? lastOf(latest, organ.noun)) : undefined
    if (bare && !before && !organ.entry.bare && !underTitle(scene, organ)) continue
    if (ownerWord !== null) {
      const abstract = /^(?:presidency|mission|delegation|cabinet)$/.test(organ.noun)
      const owned = (owner: Draft | null) =>
        abstract && owner?.kind !== 'state'
          ? null
          : refer(organ, draftFor(scene, drafts, organ, owner ?? home(organ.first)))
      deferred.push({ at: organ.whole.first, ownerWord, refer: owned })
      continue
    }
    const reference = refer(organ, before ?? draftFor(scene, drafts, organ, organ.owner ?? home(organ.first)))
    if (reference) references.push(reference)
  }
  return { references, deferred }
}

/** Whether an organ's noun stands for the organ, and not in `government forces` or `an army of fans`. */
function isActor(scene: Scene, organ: Organ): boolean {
  const role = modifies(scene, organ)
  if (role !== null && organ.entry.makes === 'state') return false
  if (organ.owner !== null || organ.ownerWord !== null || organ.definite) return true
  return organ.entry.bare && (role === 'office' || acts(scene, organ))
}

/** Whether a title speaks of it: `spokesman for the presidency`. */
function underTitle({ words, hits }: Scene, { whole }: Organ): boolean {
  if (!/^(?:for|of|at)$/.test(words[whole.first - 1]?.fold ?? '')) return false
  return [2, 3, 4].some((back) => hits.titles.get(whole.first - back)?.last === whole.first - 1)
}

function referenceTo({ words, parsed }: Scene, organ: Organ, draft: Draft): Reference | null {
  const { first, last } = organ.whole
  const [a, z] = [words[first], words[last - 1]]
  if (!a || !z) return null
  const article = /^(?:the|a|an|this|that)$/.test(a.fold) && first < organ.first
  const start = article && organ.owner ? (words[first + 1]?.start ?? a.start) : a.start
  const called = parsed.article.text.slice(start, z.end).replace(/\s+/g, ' ')
  if (organ.owner && organ.entry.noun !== 'administration') use(draft, called.replace(ASIDE, ''))
  return {
    draft,
    start,
    end: z.end,
    first: article && organ.owner ? first + 1 : first,
    last,
    form: organ.owner ? 'name' : 'nominal',
  }
}

const ASIDE =
  /^(?:(?:new|current|former|interim|transitional|caretaker|previous|own|main|whole|entire|elected|ousted) )+/i

/** `the ministry` after `the foreign ministry`: the last organ whose noun ends so. */
const lastOf = (latest: ReadonlyMap<string, Draft>, noun: string): Draft | undefined =>
  [...latest].reverse().find(([known]) => known.endsWith(` ${noun}`))?.[1]

function draftFor(scene: Scene, drafts: Map<string, Draft>, organ: Organ, owner: Draft | null): Draft | null {
  const { entry, noun } = organ
  if (entry.noun === 'administration' && owner?.kind === 'person') {
    const surname = [...owner.names.keys()].map((name) => name.split(' ').at(-1) ?? '')[0] ?? ''
    return made(drafts, `administration ${surname}`, () =>
      named(draftOf('organization', owner.country), `${surname} administration`),
    )
  }
  const country = owner?.country ?? null
  if (entry.makes === 'state' && country) return scene.stateOf(country)
  if (entry.makes === 'state') {
    const whose = owner ? `${[...owner.names.keys()].at(0)?.split(' ').at(-1) ?? ''} ` : ''
    return made(drafts, `${whose}${noun}`, () => ({
      ...named(draftOf('organization', null), `${whose}${entry.noun}`),
      unnamed: true,
    }))
  }
  if (owner?.kind === 'organization')
    return made(drafts, `${[...owner.names.keys()][0]} ${noun}`, () => draftOf('organization', country))
  const body = bodyOf(scene, country, noun)
  if (body) return body
  const adjective = scene.gazetteer.states.get(country ?? '')?.adjective
  return made(drafts, `${country} ${noun}`, () => {
    const draft = draftOf('organization', country)
    if (organ.owner) return draft
    const proper = scene.words.slice(organ.first, organ.last)
    if (proper.length > 1 && proper.every(({ capital, fold }) => capital || /^(?:of|and|for|the)$/.test(fold)))
      return named(draft, proper.map(({ text }) => text).join(' '))
    return named(draft, adjective ? `${adjective} ${entry.noun}` : entry.noun)
  })
}

/** A body of the lexicon that is the organ: the `U.S. Senate` for the senate of the United States. */
function bodyOf({ gazetteer, bodyOf: make }: Scene, country: string | null, noun: string): Draft | null {
  const state = gazetteer.states.get(country ?? '')
  if (!state) return null
  for (const before of [state.adjective, state.name, country === 'USA' ? 'us' : null]) {
    let node = before === null ? undefined : gazetteer.names
    for (const word of node ? foldWords(`${before} ${noun}`) : []) node = node?.next.get(word)
    const entry = node?.found.find(({ sense, country: of }) => sense === 'body' && of === country)
    if (entry) return make(entry)
  }
  return null
}

function made(drafts: Map<string, Draft>, key: string, make: () => Draft): Draft {
  const draft = drafts.get(key) ?? make()
  drafts.set(key, draft)
  return draft
}

function named(draft: Draft, name: string): Draft {
  use(draft, name)
  return draft
}

/** Whether a verb comes right after. */
const acts = ({ words }: Scene, { last }: Organ): boolean =>
  /^(?:VERB|AUX)$/.test(words[last]?.tag ?? '') && words[last - 1]?.gap === ' '
