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
      noun: tokens[token]?.lower ?? '',
      role: roleOf(tokens[token]),
      quoted: /^[14]$/.test(String(heard.units.quote[unit] ?? 0)),
      sentence: words[at]?.sentence ?? 0,
      paragraph: heard.units.paragraph[unit] ?? 0,
    }
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
      if (!heardWord?.kind || !own || !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(own.tag)) return
      const name = own.tag === 'PROPN'
      const known = name || isDefinite(scene, at) ? things.get(own.lower) : undefined
      const spoken = known ?? made<Draft>([])
      things.set(own.lower, spoken)
      const kind = /^(?:person|place|organization)$/.test(heardWord.kind) ? (heardWord.kind as NotedKind) : 'other'
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
        reflexive: /sel(?:f|ves)$/.test(own?.lower ?? ''),
      }
      const above = partsOf(tokens, token)
      return chancesOf(head, anaphor, passed, (candidate) => {
        if (above.has(candidate.head)) return false
        const beside = own?.head !== undefined && own.head >= 0 && tokens[candidate.head]?.head === own.head
        const itself = beside && anaphor.role === 'object' && candidate.role === 'subject' && !anaphor.reflexive
        return !itself && may(candidate)
      })
    },
  }
}

const made = <Whom>(actors: readonly Whom[]): Spoken<Whom> => ({ actors, count: 0, gender: null, nouns: new Set(), subject: -99 })

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
    if (tokens[at]?.tag !== 'PUNCT' && (head < from || head >= to)) return at
  }
  return to - 1
}

/** The words that a word is part of, up to a clause that tells of a noun. */
function partsOf(tokens: readonly Token[], at: number): Set<number> {
  const found = new Set<number>()
  for (let token = tokens[at]; token && token.head >= 0 && !token.relation.startsWith('acl'); token = tokens[token.head]) {
    if (found.has(token.head)) break
    found.add(token.head)
  }
  return found
}

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
