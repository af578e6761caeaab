import type { Gazetteer } from '../gazetteer.ts'
import type { Chunk, Token } from '../reading.ts'
import type { Parsed } from './actorsOf.ts'
import { type Draft, draftOf, type Reference, use } from './draft.ts'
import { foldWord } from './fold.ts'
import { OFFICIAL } from './groups.ts'

/** People and bodies without a name that do something or have something done to them, and that nothing before has made actors:
 * `two men`, `a former candidate`, `37 prisoners`. They come last, so that no pronoun or title goes to them before somebody known.
 * Matches `a Turkish court freed [two journalists]`; not `the number of [prisoners]` nor `[people] are tall`. */
export function passersby(parsed: Parsed, gazetteer: Gazetteer, references: readonly Reference[]): Reference[] {
  const { tokens, chunks } = parsed
  const covered = coveredBy(parsed, references)
  const latest = new Map<string, Draft>()
  const found: Reference[] = []
  for (const chunk of chunks) {
    const head = tokens[chunk.head]
    if (head?.tag !== 'NOUN' || covered.has(chunk.head)) continue
    if (isOfSeveral(parsed, references, chunk)) continue
    if (!hasPart(tokens, chunk) || isBeside(parsed, chunk.head, chunk.first, covered)) continue
    const sort = sortOf(parsed, gazetteer, chunk)
    const span = sort === null ? null : spanOf(parsed, chunk, covered)
    if (!span || sort === null) continue
    const [first] = chunk.first === span.from ? [undefined] : [tokens[chunk.first]]
    const known = /^(the|these|those)$/.test(first?.lower ?? '') ? latest.get(head.lemma) : undefined
    const draft = known ?? draftOf(isPlural(head) ? 'group' : sort, countryIn(references, chunk))
    draft.unnamed = true
    latest.set(head.lemma, draft)
    use(draft, parsed.article.text.slice(span.start, head.end).replace(/\s+/g, ' '))
    found.push({ draft, start: span.start, end: head.end, first: -1, last: -1, form: 'nominal' })
  }
  return found
}

/** "[Peruvian] and [Bolivian] guards": people who act for two states are two sides. */
function isOfSeveral({ tokens }: Parsed, references: readonly Reference[], { first, head }: Chunk): boolean {
  if (!OFFICIAL.test(tokens[head]?.lower ?? '')) return false
  for (let at = first + 1; at < head; at++) {
    if (tokens[at]?.lower !== 'and') continue
    const before = references.find(({ draft, end }) => draft.kind === 'state' && end === tokens[at - 1]?.end)
    const after = references.find(({ draft, start }) => draft.kind === 'state' && start === tokens[at + 1]?.start)
    if (before && after && before.draft !== after.draft) return true
  }
  return false
}

const PLURAL_ONLY = /^(police|people|staff|personnel|crew)$/
const isPlural = ({ features, lower }: Token): boolean =>
  /^(Plur|Ptan)$/.test(features.Number ?? '') || PLURAL_ONLY.test(lower)

/** Nouns too wide to be anybody without a word that says which, and nouns for how many. */
const WIDE =
  /^(people|men|women|children|countr(y|ies)|nations?|states?|governments?|powers?|part(y|ies)|sides?|members?|groups?|others|leaders?|ones?|owners?|hosts?|users?|players?|head|body|family|families|army|military|staff|personnel)$/
const QUANTITY =
  /^(ten|dozen|hundred|thousand|million|billion|score|number|half|majority|most|pair|couple|part|rest|lot|series|one|percent|percentage|share)s?$/
/** Bodies that act without a name. */
const BODIES =
  /^(courts?|tribunals?|newspapers?|banks?|committees?|commissions?|councils?|brigades?|battalions?|broadcasters?|universit(y|ies)|airlines?|compan(y|ies)|firms?|agenc(y|ies)|charit(y|ies)|unions?|militias?)$/
const MACHINES =
  /(plane|jet|ship|boat|vessel|craft|drone|missile|power|tank|vehicle|bomber|artillery|rocket|helicopter|gunship|trawler|tanker|frigate|destroyer|corvette|cruiser|freighter|cutter|submarine|yacht|barge|icebreaker|minesweeper|minehunter|liner|steamer|schooner|dhow|ferry|ferrie|longliner|lorry|lorrie|truck|bus|train|convoy)s?$/
/** Of these the singular is no body of its own here. */
const NOBODY =
  /^(state|country|nation|government|power|party|member|side|head|office|press|regime|administration|army|band|public|market|coach|goalkeeper|striker|team)$/

/** A person or a body, by the lexicon of groups or as the reader hears it; null for a thing. */
function sortOf(
  { heard, tokens }: Parsed,
  gazetteer: Gazetteer,
  { head, first }: Chunk,
): 'person' | 'organization' | null {
  const noun = tokens[head]
  if (!noun || QUANTITY.test(noun.lower) || NOBODY.test(noun.lower) || MACHINES.test(noun.lower)) return null
  if (WIDE.test(noun.lower) && !isTold(tokens, head, first)) return null
  if (/^(my|our|your)$/.test(tokens[first]?.lower ?? '')) return null
  const kind = heard.words[head]?.kind
  if (BODIES.test(noun.lower)) return 'organization'
  if (gazetteer.groups.has(foldWord(noun.text))) return kind === 'organization' ? 'organization' : 'person'
  return kind === 'person' ? 'person' : null
}

/** Whether words with a wide noun say which are meant: "nineteen people", "thousands of people", "people fleeing". */
function isTold(tokens: readonly Token[], head: number, first: number): boolean {
  if (tokens.slice(first, head).some(({ tag }) => /^(NUM|ADJ|NOUN|PROPN|VERB)$/.test(tag))) return true
  if (QUANTITY.test(tokens[tokens[head]?.head ?? -1]?.lower ?? '')) return true
  return tokens.slice(head + 1, head + 4).some((token) => token.head === head && token.relation.startsWith('acl'))
}

/** "her host, [Minister Omar Hadi]", "the [Ventus] group": whom a description stands beside is the actor. */
function isBeside({ tokens }: Parsed, at: number, first: number, covered: ReadonlySet<number>): boolean {
  if (
    covered.has(at - 1) &&
    at - 1 >= first &&
    tokens[at - 1]?.tag === 'PROPN' &&
    DESCRIBES.test(tokens[at]?.lower ?? '')
  )
    return true
  if (tokens[at]?.relation === 'appos' && covered.has(tokens[at]?.head ?? -1)) return true
  for (let index = at + 1; index < at + 14; index++)
    if (
      tokens[index]?.head === at &&
      /^(appos|flat|nmod:desc)/.test(tokens[index]?.relation ?? '') &&
      covered.has(index)
    )
      return true
  return tokens[at + 1]?.text === ',' && covered.has(at + 2) && tokens[at + 2]?.tag === 'PROPN'
}

const DESCRIBES =
  /^(group|organization|organisation|movement|party|militia|cartel|company|firm|agency|network|union|airline|bank|newspaper|gang|club|church|coalition|alliance|bloc)$/

const BEHIND = /^(by|against|with|on|to|from|for|at|between|among|of|into|toward|towards|upon|over)$/
const DOING = /^(VERB|NOUN)$/

/** Whether a noun is done something to or does it: beside a verb as subject or object, or behind a preposition of either side. */
function hasPart(tokens: readonly Token[], { head: at, first }: Pick<Chunk, 'head' | 'first'>): boolean {
  const own = tokens[at]
  const above = tokens[own?.head ?? -1]
  if (!own || !above) return false
  const relation = own.relation.replace(/:.*/, '')
  if (relation === 'conj') return own.head < at && hasPart(tokens, { head: own.head, first: own.head })
  if (/^(nsubj|obj|iobj)$/.test(relation)) return above.tag === 'VERB'
  if (relation !== 'obl' && relation !== 'nmod') return false
  return DOING.test(above.tag) && BEHIND.test(tokens[first - 1]?.lower ?? '')
}

const LEADING =
  /^(the|a|an|at|least|most|more|less|than|over|about|around|nearly|almost|roughly|some|many|several|all|both|any|these|those|this|that|other|another|no|every|each|his|her|its|their|our|my|approximately|up|to)$/

/** From the first word that tells anything to the head; null where a name is in between that is no mere modifier. */
function spanOf(
  { tokens }: Parsed,
  { first, head }: Chunk,
  covered: ReadonlySet<number>,
): { start: number; from: number } | null {
  let from = first
  while (from < head && (LEADING.test(tokens[from]?.lower ?? '') || tokens[from]?.tag === 'NUM')) from++
  for (let index = head - 1; index >= from; index--)
    if (tokens[index]?.lower === "'s" || tokens[index]?.lower === "'") {
      from = index + 1
      break
    }
  const start = tokens[from]?.start
  return start === undefined || covered.has(head) ? null : { start, from }
}

/** The country of a state named inside a noun phrase: "a [Nigerian] man". */
const countryIn = (references: readonly Reference[], { start, end }: Chunk): string | null =>
  references.find((one) => one.draft.kind === 'state' && one.start >= start && one.end <= end)?.draft.country ?? null

function coveredBy({ tokens }: Parsed, references: readonly Reference[]): Set<number> {
  const covered = new Set<number>()
  let from = 0
  for (const { start, end } of [...references].sort((a, b) => a.start - b.start)) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++
    for (let at = from; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) covered.add(at)
  }
  return covered
}
