import { type Article, foldName, type KnownActors } from '../../terms/index.ts'
import type { NameEntry } from '../gazetteer/entries.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Sentence } from '../reading.ts'
import { acronymOf } from './acronyms.ts'
import { standsForState } from './capitals.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import type { HeardKind } from './heardKinds.ts'
import type { Hits } from './hits.ts'
import type { Name } from './name.ts'
import { withOtherNames } from './otherNames.ts'
import { personsOf } from './persons.ts'
import { joined, type Word } from './words.ts'

/** The references of names, and how to come by the actors of states and known bodies. */
export type Identified = {
  readonly references: Reference[]
  readonly stateOf: (country: string) => Draft
  readonly bodyOf: (entry: NameEntry) => Draft
}

/** Who each name is: states by country, bodies by entry, persons and organisations by their names. */
export function identify(
  words: readonly Word[],
  names: readonly Name[],
  hits: Hits,
  gazetteer: Gazetteer,
  known: KnownActors,
  kindOf: (same: readonly Name[]) => HeardKind | null,
  { article, sentences }: { readonly article: Pick<Article, 'text'>; readonly sentences: readonly Sentence[] },
): Identified {
  const byKey = new Map<string, Draft>()
  const references: Reference[] = []
  const draftFor = (key: string, make: () => Draft): Draft => {
    const draft = byKey.get(key) ?? make()
    byKey.set(key, draft)
    return draft
  }
  const refer = (draft: Draft, name: Name): void => {
    if (name.kind !== 'adjective' || draft.kind !== 'state') use(draft, name.text)
    references.push({ draft, start: name.start, end: name.end, first: name.first, last: name.last, form: 'name' })
  }
  const state = (country: string): Draft =>
    draftFor(`state ${country}`, () => draftOf('state', country, gazetteer.states.get(country)?.name ?? country))
  const organization = (text: string, country: string | null): Draft =>
    draftFor(`organization ${foldName(text)}`, () => draftOf('organization', country))

  const body = (entry: NameEntry): Draft =>
    draftFor(`body ${entry.name}`, () => ({ ...draftOf('organization', entry.country, entry.name), sort: entry.sort }))

  const acronyms = new Set(names.map((name) => acronymOf(words, name)))
  const alias = new Map<string, Draft>()
  names.forEach((name, index) => {
    const { entry } = name
    const one = name.kind === 'people' && !/(?:s|men|women)$/.test(name.text)
    if (entry && name.country && (name.kind === 'state' || name.kind === 'adjective' || one))
      refer(state(name.country), one ? { ...name, kind: 'adjective' } : name)
    else if (entry && name.kind === 'people')
      refer(
        draftFor(`people ${name.country} ${entry.form}`, () => draftOf('group', name.country)),
        name,
      )
    else if (entry?.sort === 'seat' && name.kind === 'capital') {
      if (standsForState(words, name)) refer(body({ ...entry, sort: 'body' }), name)
    } else if (entry && name.country && name.kind === 'capital') {
      if (standsForState(words, name)) refer(state(name.country), name)
    } else if (entry?.sort === 'region' && name.kind === 'place') {
      if (doesSomething(words, name, gazetteer))
        refer(
          draftFor(`region ${entry.name}`, () => draftOf('group', null, entry.name)),
          name,
        )
    } else if (entry && name.kind === 'body') refer(body(entry), name)
    else if (name.kind === 'organization' && !acronyms.has(name.text)) {
      const draft = organization(name.text, countryOf(names, index, words, hits))
      draft.sort = gazetteer.heads.get(words[name.last - 1]?.fold ?? '')?.sort ?? draft.sort
      refer(draft, name)
    }
    const reference = references.at(-1)
    if (reference && reference.start === name.start) {
      if (reference.draft.kind === 'organization')
        for (const noun of [...nounsBefore(words, name), ...nounAfter(words, name)]) reference.draft.nouns.add(noun)
      const acronym = acronymOf(words, name)
      if (acronym) alias.set(acronym, reference.draft)
    }
  })
  const short = byFirstWord(references, words, gazetteer)
  const rest = names.filter(
    ({ kind, text }) => /^(?:person|unknown|place)$/.test(kind) || (kind === 'organization' && acronyms.has(text)),
  )
  const surnames = new Set(
    names.filter(({ kind }) => kind === 'person').map(({ text }) => text.split(' ').at(-1) ?? ''),
  )
  const left: Name[] = []
  for (const name of rest) {
    const surname = surnames.has(name.text)
    const draft =
      name.kind === 'unknown' ? (alias.get(name.text) ?? (surname ? undefined : short.get(name.text))) : undefined
    if (draft) refer(draft, name)
    else if (name.kind === 'organization') refer(alias.get(name.text) ?? organization(name.text, name.country), name)
    else left.push(name)
  }
  references.push(...personsOf({ words, hits, gazetteer }, sentences, left, known, kindOf))
  const all = withOtherNames(article.text, words, names, references)
  return { references: all.sort((a, b) => a.start - b.start), stateOf: state, bodyOf: body }
}

/** Whether a verb of doing comes right after: `Europe must decide`. */
function doesSomething(words: readonly Word[], { last }: Name, { actingVerbs }: Gazetteer): boolean {
  const [end, verb, second] = [words[last - 1], words[last], words[last + 1]]
  if (!joined(end) || end?.possessive) return false
  return actingVerbs.has(verb?.lemma ?? '') || (verb?.tag === 'AUX' && actingVerbs.has(second?.lemma ?? ''))
}

/** Organisations by the first word of their names, where that word is no state's and no common one: `Ventus` for `Ventus Air`. */
function byFirstWord(
  references: readonly Reference[],
  words: readonly Word[],
  gazetteer: Gazetteer,
): Map<string, Draft> {
  const found = new Map<string, Draft>()
  for (const { draft, first, last } of references) {
    const word = words[first]
    if (draft.kind !== 'organization' || last - first < 2 || !word || found.has(word.text)) continue
    const common =
      gazetteer.names.next.get(word.fold)?.found.length ||
      gazetteer.portfolios.has(word.fold) ||
      gazetteer.heads.has(word.fold)
    if (!common && !COMMON.test(word.fold) && word.capital && word.text.length > 2) found.set(word.text, draft)
  }
  return found
}

const COMMON =
  /^(?:national|united|american|new|first|general|royal|free|people|peoples|democratic|republican|federal|central|international|world|global|supreme|high|joint|grand|great|union|popular|revolutionary|islamic|european|african|asian|human|red|white|black|green|blue|saint|st|north|south|east|west|the|special|standard|atlantic|pacific|government|open|real|social|christian|workers|women|young|youth)$/

/** The country an organisation's own name tells, or the words before it: `Lithuanian Foreign Ministry`, `Iranian airline Mahan Air`. */
function countryOf(names: readonly Name[], index: number, words: readonly Word[], hits: Hits): string | null {
  const name = names[index]
  if (!name) return null
  for (let at = name.first; at < name.last; ) {
    const hit = hits.names.get(at)
    if (hit?.entry.country && hit.entry.sort !== 'adjective') return hit.entry.country
    at = hit?.last ?? at + 1
  }
  const first = name.first - nounsBefore(words, name).length
  const before = names[index - 1]
  const beside = before?.country && before.last === first && joined(words[before.last - 1])
  return beside && /^(?:state|adjective)$/.test(before.kind) ? before.country : null
}

/** The lower-case noun right after a name: `gang` in `the Vesna gang`. */
function nounAfter(words: readonly Word[], { last }: Name): string[] {
  const [end, word] = [words[last - 1], words[last]]
  return joined(end) && !end?.possessive && word?.tag === 'NOUN' && !word.capital ? [word.fold] : []
}

/** Lower-case nouns right before a name: `airline` in `Iranian airline Mahan Air`. */
function nounsBefore(words: readonly Word[], name: Name): string[] {
  const nouns: string[] = []
  for (let at = name.first - 1; at >= 0 && nouns.length < 3; at--) {
    const word = words[at]
    if (
      !word ||
      !joined(word) ||
      word.possessive ||
      word.capital ||
      (word.tag !== 'NOUN' && !/^(?:daily|weekly|monthly)$/.test(word.fold))
    )
      break
    nouns.push(word.fold)
  }
  return nouns
}
