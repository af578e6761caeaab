import type { Chunk, Sentence, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'

/** Who stands before a finite verb: its own subject, or word that it shares the subject of the verb before. */
export type Subject = { readonly chunks: readonly Chunk[]; readonly shared: boolean; readonly relative: boolean }

const NOBODY: Subject = { chunks: [], shared: false, relative: false }
const SHARED: Subject = { chunks: [], shared: true, relative: false }
const RELATIVE = /^(who|which|that)$/
const REPORTING =
  /^(say|add|announce|report|claim|believe|think|hope|know|note|stress|insist|allege|argue|warn|suggest|confirm|mean|show|tell|declare|ensure)$/

/** The subject of a finite verb. Skips adverbs, times, brackets, relative clauses and appositions between commas.
 * "[China], which sees …, responded"; "[leaders] of member states met"; in "came and signed" the subject is shared. */
export function subjectOf(layout: Layout, verb: VerbGroup, sentence: Sentence): Subject {
  const { tokens } = layout.reading
  let index = stepBack(layout, verb.first - 1, sentence.first)
  const before = tokens[index]
  if (!before || index < sentence.first) return NOBODY
  if (before.tag === 'CCONJ') return SHARED
  const chunk = layout.chunkAt(index)
  if (chunk && RELATIVE.test(before.lower) && chunk.last === chunk.first + 1) return antecedent(layout, index, sentence)
  if (RELATIVE.test(before.lower)) return antecedent(layout, index, sentence)
  if (before.text === ',' || /^[–—-]$/.test(before.text)) {
    const opening = openingComma(layout, index, sentence, before.text)
    if (opening === null) return SHARED
    index = opening - 1
  }
  const nearest = subjectChunk(layout, index, sentence)
  return nearest ? { chunks: wholeSubject(layout, nearest, sentence), shared: false, relative: false } : NOBODY
}

/** The noun phrase that ends at a token; "Budrys, in a statement, …" skips what stands between comma and preposition. */
function subjectChunk(layout: Layout, at: number, sentence: Sentence): Chunk | undefined {
  const { tokens } = layout.reading
  const chunk = layout.chunkAt(at) ?? adjectival(layout, at, sentence)
  if (!chunk) return undefined
  const first = chunk.first
  if (tokens[first - 1]?.tag !== 'ADP' || first - 1 <= sentence.first) return chunk
  let index = first - 2
  let further = layout.chunkAt(index)
  while (further && tokens[further.first - 1]?.tag === 'ADP' && further.first - 1 > sentence.first) {
    index = further.first - 2
    further = layout.chunkAt(index)
  }
  if (further || tokens[index]?.text !== ',') return chunk
  const opening = openingComma(layout, index, sentence, ',')
  return (opening === null ? undefined : layout.chunkAt(opening - 1)) ?? layout.chunkAt(index - 1) ?? chunk
}

/** "the U.S. [military]" where the last word was read as an adjective. */
function adjectival(layout: Layout, at: number, sentence: Sentence): Chunk | undefined {
  const { tokens } = layout.reading
  const word = tokens[at]
  if (word?.tag !== 'ADJ' || at - 1 < sentence.first) return undefined
  const noun = layout.chunkAt(at - 1)
  if (noun) return { ...noun, end: word.end, last: at + 1, head: at }
  const owner = layout.mentionsAt(at - 1)[0]
  if (!owner) return undefined
  let first = at - 1
  while (first > sentence.first && (tokens[first - 1]?.start ?? 0) >= owner.span.start) first--
  return { start: tokens[first]?.start ?? word.start, end: word.end, first, last: at + 1, head: at }
}

/** Skips adverbs, times and brackets leftwards. */
function stepBack(layout: Layout, from: number, first: number): number {
  const { tokens } = layout.reading
  let index = from
  for (;;) {
    const token = tokens[index]
    if (!token || index < first) return index
    if (/^[)\]]$/.test(token.text)) {
      while (index > first && !/^[([]$/.test(tokens[index]?.text ?? '')) index--
      index--
    } else if (token.tag === 'ADV' || /^["”“'’]$/.test(token.text)) index--
    else if (layout.isTime(index)) {
      index--
      if (/^(on|in|at|since|during|by|from|until|late|early|earlier|last|this|next)$/.test(tokens[index]?.lower ?? ''))
        index--
    } else return index
  }
}

/** The comma that opens what the comma at `close` closes, where a noun phrase stands before it; null where there is none. */
function openingComma(layout: Layout, close: number, sentence: Sentence, mark: string): number | null {
  const { tokens } = layout.reading
  for (let index = close - 1; index > sentence.first; index--) {
    if (tokens[index]?.text !== mark) continue
    const after = index + 1
    const noun = layout.chunkAt(stepBack(layout, index - 1, sentence.first))
    if (!noun) continue
    const opens = tokens[after]
    const verbs = finiteBetween(layout, after, close)
    const relative =
      /^(who|which|whose|where|whom)$/.test(opens?.lower ?? '') ||
      /^(who|which|whose|whom)$/.test(tokens[after + 1]?.lower ?? '')
    if (verbs === 0 || (relative && verbs <= 2)) {
      if (!noun || layout.isTime(noun.head)) continue
      const beforeNoun = layout.verbAt(noun.first - 1)
      if (beforeNoun && beforeNoun.form === 'finite' && !relative && verbs === 0 && !layout.chunkAt(after)) return null
      if (isLeadIn(layout, noun, sentence)) continue
      return index
    }
    if (!relative) return null
  }
  return null
}

/** "In the capital, …": a noun phrase behind a preposition that opens the sentence. */
function isLeadIn(layout: Layout, noun: Chunk, sentence: Sentence): boolean {
  const { tokens } = layout.reading
  let first = noun.first
  for (;;) {
    const before = tokens[first - 1]
    if (!before || first - 1 < sentence.first) return false
    if (before.tag !== 'ADP' && before.tag !== 'SCONJ') return false
    if (first - 1 === sentence.first || /^[,;"“]$/.test(tokens[first - 2]?.text ?? '')) return true
    const further = layout.chunkAt(first - 2)
    if (!further) return false
    first = further.first
  }
}

function finiteBetween(layout: Layout, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; ) {
    const verb = layout.verbAt(index)
    if (verb?.form === 'finite') count++
    index = verb ? verb.last : index + 1
  }
  return count
}

function antecedent(layout: Layout, pronoun: number, sentence: Sentence): Subject {
  const { tokens } = layout.reading
  let index = pronoun - 1
  if (tokens[index]?.text === ',') index--
  index = stepBack(layout, index, sentence.first)
  const noun = layout.chunkAt(index)
  if (!noun) return { ...NOBODY, relative: true }
  return { chunks: pronounHead(layout, noun, sentence), shared: false, relative: true }
}

/** A relative clause is said of the noun right before it, or of the head of "members of the council". */
function pronounHead(layout: Layout, noun: Chunk, sentence: Sentence): readonly Chunk[] {
  const { tokens } = layout.reading
  if (tokens[noun.first - 1]?.lower !== 'of') return [noun]
  const head = layout.chunkAt(noun.first - 2)
  return head && head.first >= sentence.first ? [head] : [noun]
}

/** From the noun phrase next to the verb to the head of the whole subject: `[leaders] of states in the region`, `[A], [B] and [C]`. */
export function wholeSubject(layout: Layout, nearest: Chunk, sentence: Sentence): readonly Chunk[] {
  const { tokens } = layout.reading
  let group: readonly Chunk[] = conjuncts(layout, nearest, sentence)
  for (;;) {
    const first = group[0]?.first ?? 0
    const before = tokens[first - 1]
    if (!before || first - 1 < sentence.first) return group
    const verb = layout.verbAt(first - 1)
    if (verb) {
      if (verb.form === 'finite' || verb.first === sentence.first) return splitFrom(layout, group, verb.lemma, nearest)
      const head = layout.chunkAt(verb.first - 1)
      if (!head || group.length > 1) return splitFrom(layout, group, verb.lemma, nearest)
      group = conjuncts(layout, head, sentence)
      continue
    }
    if (before.tag !== 'ADP' && before.lower !== 'to') return group
    if ((layout.phraseAt(first)?.phrase.start ?? before.start) < before.start)
      return described(layout, nearest, before.start) ?? group
    let index = first - 2
    while (index > sentence.first && tokens[index]?.tag === 'ADV') index--
    const reduced = layout.verbAt(index)
    if (reduced && reduced.form !== 'finite') index = reduced.first - 1
    let head = layout.chunkAt(index)
    while (head && layout.isTime(head.head) && head.first > sentence.first) head = layout.chunkAt(head.first - 1)
    if (!head || head.first < sentence.first)
      return described(layout, nearest, before.start) ?? (group.length > 1 ? [nearest] : group)
    group = conjuncts(layout, head, sentence)
  }
}

/** "[farmers in Peru]" where only the last word was read as a noun phrase: the whole description. */
function described(layout: Layout, nearest: Chunk, before: number): readonly Chunk[] | null {
  const { tokens } = layout.reading
  const mention = layout.mentionsAt(nearest.head).find(({ span }) => span.start < before)
  if (!mention) return null
  let first = nearest.first
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= mention.span.start) first--
  return [{ ...nearest, start: mention.span.start, first, head: first }]
}

/** "He said [A] and [B] met" has two, "She met A and [B] left" one. */
const splitFrom = (_layout: Layout, group: readonly Chunk[], lemma: string, nearest: Chunk): readonly Chunk[] =>
  group.length > 1 && !REPORTING.test(lemma) ? [nearest] : group

/** Noun phrases joined by commas and "and" that end with `last`. */
function conjuncts(layout: Layout, last: Chunk, sentence: Sentence): Chunk[] {
  const { tokens } = layout.reading
  const group = [last]
  let first = last.first
  let joined = false
  for (;;) {
    let index = first - 1
    if (index <= sentence.first) break
    const word = tokens[index]
    if (!joined) {
      if (!word || !/^(and|or|&)$/.test(word.lower)) break
      index--
      if (tokens[index]?.text === ',') index--
    } else {
      if (word?.text !== ',') break
      index--
    }
    if (tokens[index]?.text === ')') while (index > sentence.first && tokens[index]?.text !== '(') index--
    if (tokens[index]?.text === '(') index--
    const before = layout.chunkAt(index)
    if (!before || before.first < sentence.first || before.last !== index + 1 || layout.isTime(before.head)) break
    if (joined && isLeadIn(layout, before, sentence)) break
    group.unshift(before)
    first = before.first
    joined = true
  }
  return group
}
