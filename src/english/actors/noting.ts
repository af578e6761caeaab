import {
  type Anaphor,
  type AnaphorSort,
  type Chances,
  chancesOf,
  type Noted,
  type NotedKind,
  type NotedRole,
  type Spoken,
} from '../coreference/index.ts'
import type { Token } from '../reading.ts'
import type { Draft, Reference } from './draft.ts'
import type { Scene } from './scene.ts'

/** What the reader has passed of an article, as the trained head sees it: actors, and things that are none. */
export type Noting = {
  /** Notes whom a reference speaks of; several drafts are spoken of together. */
  readonly note: (reference: Reference, drafts: readonly Draft[], sort: AnaphorSort | null) => void
  /** Notes a pronoun that speaks of what is no actor. */
  readonly again: (at: number, sort: AnaphorSort, spoken: Spoken<Draft>) => void
  /** Notes the thing that a word heads, if it heads a mention; definite where the or this stands before. */
  readonly thing: (at: number) => void
  /** Whom the word asks for; null where no vector tells. */
  readonly asked: (at: number, sort: AnaphorSort, may: (candidate: Noted<Draft>) => boolean) => Chances<Draft> | null
  readonly passed: readonly Noted<Draft>[]
}

/** Begins to note, where the head is there. */
export function notingOf(scene: Scene): Noting | null {
  const { words, parsed } = scene
  const { heard, coreference: graph, tokens } = parsed
  if (!graph || heard.units.start.length === 0) return null
  const head = { graph, vectors: heard.vectors, hidden: heard.vectors.length / heard.units.start.length }
  const passed: Noted<Draft>[] = []
  const spokenOf = new Map<Draft, Spoken<Draft>>()
  const together: Spoken<Draft>[] = []
  const things = new Map<string, Spoken<Draft>>()

  const lasting = (draft: Draft): Spoken<Draft> => {
    const known = spokenOf.get(draft) ?? made([draft])
    spokenOf.set(draft, known)
    known.gender = draft.gender
    return known
  }
  const both = (drafts: readonly Draft[]): Spoken<Draft> => {
    const known = together.find(({ actors }) => actors.every((one) => drafts.includes(one)))
    if (known) return known
    const fresh = made(drafts)
    together.push(fresh)
    return fresh
  }
  const place = (at: number, token: number) => {
    const unit = heard.words[token]?.unit ?? -1
    return {
      head: token,
      unit,
      governor: tokens[token]?.head ?? -1,
      noun: tokens[token]?.lower ?? '',
      role: roleOf(tokens[token]),
      quoted: /^[14]$/.test(String(heard.units.quote[unit] ?? 0)),
      sentence: words[at]?.sentence ?? 0,
      paragraph: heard.units.paragraph[unit] ?? 0,
    }
  }
  /** Whom the word is set beside, or said to be: `Vaitkutė` of `Vaitkutė, a judge` and `Vaitkutė is a judge`. */
  const sameAs = (token: number): Noted<Draft> | undefined => {
    const own = tokens[token]
    return passed
      .slice(-12)
      .findLast(
        (one) =>
          (own?.relation === 'appos' && own.head === one.head) ||
          (tokens[one.head]?.head === token && tokens[one.head]?.relation === 'nsubj'),
      )
  }
  const pass = (one: Noted<Draft>): void => {
    if (one.unit < 0) return
    passed.push(one)
    one.spoken.count++
    if (one.form !== 'pronoun') one.spoken.nouns.add(one.noun)
    if (one.role === 'subject') one.spoken.subject = one.sentence
    if (one.sort === 'm' || one.sort === 'f') one.spoken.gender ??= one.sort
  }
  return {
    passed,
    note({ first, last, form }, drafts, sort) {
      const [draft] = drafts
      if (!draft) return
      const token = headOf(scene, first, last)
      const spoken = drafts.length > 1 ? both(drafts) : lasting(draft)
      for (const noun of draft.nouns) spoken.nouns.add(noun)
      const thing = passed.at(-1)
      if (thing && thing.spoken.actors.length === 0 && thing.head === beside(tokens[token])) {
        passed.pop()
        pass({ ...thing, spoken })
      }
      const plural = drafts.length > 1 || sort === 'they' || isPlural(tokens[token])
      pass({ spoken, form, kind: KIND[draft.kind], plural, sort, ...place(first, token) })
    },
    again(at, sort, spoken) {
      const token = words[at]?.first ?? 0
      const kind = passed.findLast((one) => one.spoken === spoken)?.kind ?? 'other'
      pass({ spoken, form: 'pronoun', kind, plural: sort === 'they', sort, ...place(at, token) })
    },
    thing(at) {
      const token = (words[at]?.last ?? 1) - 1
      const [heardWord, own] = [heard.words[token], tokens[token]]
      const relative = own && antecedentOf(tokens, token, passed)
      if (relative) return pass({ ...relative, ...place(at, token), form: 'pronoun', sort: null })
      if (!heardWord?.kind || !own || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(own.tag)) return
      const name = own.tag === 'PROPN'
      if (isTitle(scene, at)) return
      const kind = /^(?:person|place|organization)$/.test(heardWord.kind) ? (heardWord.kind as NotedKind) : 'other'
      const same = sameAs(token)
      const known = name || isDefinite(scene, at) ? things.get(own.lower) : undefined
      const spoken = (same?.kind === kind ? same.spoken : known) ?? made<Draft>([])
      if (spoken.actors.length === 0) things.set(own.lower, spoken)
      pass({ spoken, form: name ? 'name' : 'nominal', kind, plural: isPlural(own), sort: null, ...place(at, token) })
    },
    asked(at, sort, may) {
      const token = sort === 'noun' ? (words[at]?.last ?? 1) - 1 : (words[at]?.first ?? 0)
      const { unit, ...here } = place(at, token)
      if (unit < 0) return null
      const own = tokens[token]
      const anaphor: Anaphor = {
        ...here,
        unit,
        sort,
        plural: sort === 'they' || isPlural(own),
        ...pathOf(tokens, token),
        reflexive: /sel(?:f|ves)$/.test(own?.lower ?? ''),
      }
      const above = partsOf(tokens, token)
      return chancesOf(head, anaphor, passed, (candidate) => !above.has(candidate.head) && may(candidate))
    },
  }
}

const made = <Whom>(actors: readonly Whom[]): Spoken<Whom> => ({
  actors,
  count: 0,
  gender: null,
  nouns: new Set(),
  subject: -99,
})

const KIND: Readonly<Record<Draft['kind'], NotedKind>> = {
  person: 'person',
  group: 'person',
  state: 'place',
  organization: 'organization',
}

/** The token of words half-open [first, last) that depends on one outside them. */
function headOf({ words, parsed: { tokens } }: Scene, first: number, last: number): number {
  const [from, to] = [words[first]?.first ?? 0, words[last - 1]?.last ?? 0]
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if (tokens[at]?.tag !== 'PUNCT' && (head < from || head >= to)) return titleOf(tokens, at)
  }
  return to - 1
}

/** Of whom the clause tells that `who` or `which` opens; failing a tree that says so, the last mention of the sentence. */
function antecedentOf(tokens: readonly Token[], at: number, passed: readonly Noted<Draft>[]): Noted<Draft> | undefined {
  const own = tokens[at]
  if (!own || !/^(?:who|which|that)$/.test(own.lower) || own.features.PronType !== 'Rel') return undefined
  const last = passed.at(-1)
  for (let token = own, step = 0; token.head >= 0 && step < 5; step++) {
    const head = token.head
    if (token.relation.startsWith('acl')) return passed.slice(-12).findLast((one) => one.head === head)
    token = tokens[head] ?? own
  }
  return last && own.lower !== 'that' && at - last.head < 4 ? last : undefined
}

/** The title that heads a name, `Professor` of `Professor Petras`; else the name's own head. */
const titleOf = (tokens: readonly Token[], at: number): number => {
  const { relation, head } = tokens[at] ?? { relation: '', head: -1 }
  return relation.startsWith('flat') && head >= 0 && head < at && at - head < 4 ? head : at
}

/** The nouns that a word is part of: `company` for `its` in `the company of its founder`. */
function partsOf(tokens: readonly Token[], at: number): Set<number> {
  const found = new Set<number>()
  for (let token = tokens[at]; token && token.head >= 0 && INNER.test(token.relation); token = tokens[token.head]) {
    if (found.has(token.head)) break
    found.add(token.head)
  }
  return found
}

/** The words that a word depends on, and which of them a clause tells of in which it stands. */
function pathOf(tokens: readonly Token[], at: number): Pick<Anaphor, 'path' | 'tells'> {
  const path: number[] = []
  const tells = new Set<number>()
  for (let token = tokens[at]; token && token.head >= 0 && !path.includes(token.head); token = tokens[token.head]) {
    if (token.relation.startsWith('acl')) tells.add(token.head)
    path.push(token.head)
  }
  return { path, tells }
}

const INNER = /^(?:nmod|amod|compound|nummod|det)/

/** The word that a word is set beside: `person` for `Orvel` in `a person, Orvel`. */
const beside = (token: Token | undefined): number => (token?.relation === 'appos' ? token.head : -1)

/** Whether the word ends a title right before its holder's name. */
const isTitle = ({ words, startsAt }: Scene, at: number): boolean =>
  words[at]?.gap === ' ' && words[at]?.possessive === false && startsAt.get(at + 1)?.draft.kind === 'person'

const isPlural = (token: Token | undefined): boolean => /^(?:Plur|Ptan)$/.test(token?.features.Number ?? '')

function roleOf(token: Token | undefined): NotedRole {
  const relation = token?.relation ?? ''
  if (relation.startsWith('nsubj')) return 'subject'
  if (relation === 'obj' || relation === 'iobj') return 'object'
  return relation === 'nmod:poss' ? 'possessor' : 'oblique'
}

/** Whether `the`, `this` or the like stands in the noun phrase before a word. */
function isDefinite({ words }: Scene, at: number): boolean {
  for (let index = at - 1; index >= at - 5 && words[index]?.gap === ' '; index--) {
    if (/^(?:the|this|that|these|those|both)$/.test(words[index]?.fold ?? '')) return true
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[index]?.tag ?? '')) return false
  }
  return false
}
