import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { homeOf } from './home.ts'
import { modifies, type Organ, organsOf } from './organs.ts'
import type { Scene } from './scene.ts'

/** References to organs of states and to governments. An organ without its state is the one named before, else that of the state at hand.
 * `The Estonian parliament met. The parliament rose` is one actor; `the army` in a report from Nairobi is Kenya's. */
export function organReferences(scene: Scene): Reference[] {
  const { words, parsed } = scene
  const home = homeOf(scene)
  const drafts = new Map<string, Draft>()
  const latest = new Map<string, Draft>()
  const references: Reference[] = []
  for (const organ of organsOf(scene)) {
    const role = modifies(scene, organ)
    if (role === 'noun' && organ.entry.makes === 'state') continue
    const bare = organ.owner === null && organ.ownerWord === null
    if (
      bare &&
      !organ.definite &&
      (role !== 'office' || !organ.entry.bare) &&
      !(organ.entry.bare && acts(scene, organ))
    )
      continue
    if (role === 'office' && organ.entry.makes === 'state') continue
    const before = bare ? (latest.get(organ.noun) ?? lastOf(latest, organ.noun)) : undefined
    if (bare && !before && !organ.entry.bare) continue
    const owner = organ.owner ?? home(organ.first)
    const draft = before ?? draftFor(scene, drafts, organ, owner)
    if (!draft) continue
    latest.set(organ.noun, draft)
    const [a, z] = [words[organ.whole.first], words[organ.whole.last - 1]]
    if (!a || !z) continue
    const definite = organ.whole.first < organ.first && /^(?:the|a|an|this|that)$/.test(a.fold)
    const start = definite && organ.owner ? (words[organ.whole.first + 1]?.start ?? a.start) : a.start
    const text = parsed.article.text.slice(start, z.end).replace(/\s+/g, ' ')
    if (organ.owner) use(draft, text.replace(/^(?:the|a|an|this|that) /i, ''))
    references.push({
      draft,
      start,
      end: z.end,
      first: organ.whole.first,
      last: organ.whole.last,
      form: organ.owner ? 'name' : 'nominal',
    })
  }
  return references
}

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
  if (entry.makes === 'state') return country ? scene.stateOf(country) : null
  if (owner?.kind === 'organization')
    return made(drafts, `${[...owner.names.keys()][0]} ${noun}`, () => draftOf('organization', country))
  const adjective = scene.gazetteer.states.get(country ?? '')?.adjective
  return made(drafts, `${country} ${noun}`, () => {
    const draft = draftOf('organization', country)
    return organ.owner ? draft : named(draft, adjective ? `${adjective} ${entry.noun}` : entry.noun)
  })
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
