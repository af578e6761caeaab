import {
  type Actor,
  type ActorId,
  type Article,
  actorId,
  foldName,
  type KnownActors,
  type Mention,
} from '../../terms/index.ts'
import type { Graph, Heard } from '../encoder/index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Chunk, NounPhrase, OfficeMention, Quote, Sentence, TitleMention, Token, VerbGroup } from '../reading.ts'
import type { Draft, Reference } from './draft.ts'
import { groupReferences } from './groups.ts'
import { heardKindOf, heardNames } from './heardKinds.ts'
import { heldOf } from './held.ts'
import { hitsOf } from './hits.ts'
import { attachHolders } from './holders.ts'
import { identify } from './identify.ts'
import { knownCountries } from './known.ts'
import { fillLocal } from './localCountries.ts'
import type { Name } from './name.ts'
import { namesOf } from './names.ts'
import { officesOf } from './offices.ts'
import { organReferences } from './organActors.ts'
import { fillCountries, fillOwners, fillVacant } from './owners.ts'
import { passersby } from './passersby.ts'
import { phrasesOf } from './phrases.ts'
import { resolve } from './resolve.ts'
import { sceneOf } from './scene.ts'
import { struckPlaces } from './struckPlaces.ts'
import { wordsOf } from './words.ts'

/** What has been read of an article before its actors. */
export type Parsed = {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly chunks: readonly Chunk[]
  readonly verbs: readonly VerbGroup[]
  readonly heard: Heard
  /** The trained head of coreference, where the model has one. */
  readonly coreference: Graph | null
}

/** What is read of an article's actors. */
export type Cast = {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly phrases: readonly NounPhrase[]
  readonly titles: readonly TitleMention[]
  readonly offices: readonly OfficeMention[]
}

/** The actors of an article, where it speaks of them, and the titles that stand beside them. */
export function actorsOf(parsed: Parsed, gazetteer: Gazetteer, known: KnownActors): Cast {
  const words = wordsOf(parsed.article.text, parsed.tokens, parsed.sentences)
  const hits = hitsOf(words, gazetteer)
  const { heard } = parsed
  const names = heardNames(heard, words, namesOf(parsed.article.text, words, hits, gazetteer), gazetteer)
  const kindOf = (same: readonly Name[]) => heardKindOf(heard, words, same)
  const { references: named, ...makers } = identify(words, names, hits, gazetteer, known, kindOf, parsed)
  const { references: organs, deferred } = organReferences(sceneOf(parsed, words, hits, gazetteer, named, makers))
  const scene = sceneOf(parsed, words, hits, gazetteer, outermost([...named, ...organs]), makers)
  const offices = officesOf(scene)
  attachHolders(scene, offices)
  const held = heldOf(offices)
  fillCountries(scene, held)
  const groups = groupReferences(scene)
  const references = outermost([...scene.named, ...groups])
  const spoken = [...references, ...resolve(scene, references, offices, held, deferred)]
  const struck = [...spoken, ...struckPlaces(scene, spoken)]
  const all = [...struck, ...passersby(parsed, gazetteer, struck)].sort((a, b) => a.start - b.start || b.end - a.end)
  fillOwners(scene, held)
  fillVacant(scene, offices)
  fillCountries(scene, held)
  fillLocal(scene, all, held)
  fillCountries(scene, held)
  const familiar = knownCountries(known)

  const ids = new Map<Draft, ActorId>()
  const idOf = (draft: Draft): ActorId => {
    const id = ids.get(draft) ?? actorId(`a${ids.size + 1}`)
    ids.set(draft, id)
    return id
  }
  const titles = held
    .filter(
      ({ by, holder, office, owner, title, same }) =>
        by !== 'nominal' &&
        holder.kind === 'person' &&
        !holder.unnamed &&
        (office.entry.sort === 'office' || by === 'counterpart') &&
        !(owner === null && by === 'counterpart' && !same) &&
        !(owner === null && by === 'title' && office.determiner === 'none' && isTrade(title)),
    )
    .sort((a, b) => a.office.start - b.office.start)
  const mentions = all.map(({ draft, start, end, form }) => ({ actor: idOf(draft), span: { start, end }, form }))
  return {
    mentions,
    titles: titles.map(
      ({ office, holder, title, owner, tenure, by }): TitleMention => ({
        start: office.start,
        end: office.end,
        holder: idOf(holder),
        title,
        of: owner && idOf(owner),
        tenure,
        by: by === 'nominal' ? 'title' : by,
      }),
    ),
    offices: offices
      .filter(({ entry }) => entry.sort === 'office')
      .map(({ start, end, title, owner, tenure, holders, entry }) => ({
        start,
        end,
        title,
        of: owner && idOf(owner),
        tenure,
        plural: entry.plural,
        holders: holders.map(idOf),
      })),
    phrases: phrasesOf(scene, all, offices),
    actors: [...ids].map(([draft, id]) => {
      const actor = actorOf(draft, id)
      const country = actor.country ?? familiar.get(foldName(actor.name)) ?? null
      return actor.kind === 'person' ? { ...actor, country } : actor
    }),
  }
}

/** Words for an office that are as often a trade: `Director Ana Cruz dedicated the prize`. */
const isTrade = (title: string): boolean => /^(?:director|producer|manager|editor|coach|captain)$/.test(title)

/** Without the references that only begin a longer one, as `Syrian` begins `Syrian army`, or mean the same. */
function outermost(references: readonly Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const reference of [...references].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const outer = kept.at(-1)
    const inside = outer && reference.end <= outer.end && reference.end - reference.start < outer.end - outer.start
    const begins =
      inside && reference.draft.kind === 'state' && reference.first - outer.first < 2 && outer.last > reference.last
    if (inside && (reference.draft === outer.draft || begins)) continue
    kept.push(reference)
  }
  return kept
}

function actorOf(draft: Draft, id: ActorId): Actor {
  const aliases = [...draft.names.keys()]
  const lasting = aliases.filter((alias) => !draft.former.has(alias))
  const name = draft.known ?? fullest(lasting.length > 0 ? lasting : aliases)
  return {
    id,
    kind: draft.kind,
    name,
    aliases: aliases.length > 0 ? aliases : [name],
    country: draft.country,
    ...(draft.unnamed ? { unnamed: true as const } : {}),
  }
}

/** The name with most words, then the longest. */
const fullest = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0] ?? ''
