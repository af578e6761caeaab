import type { Quote, Reading, VerbGroup } from '../../english/index.ts'
import type { Span, Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { draftOf } from './draft.ts'
import { chunkAt, holding, phraseAt, phraseBefore, type Range } from './phrase.ts'
import { isName } from './pieces.ts'
import { firstFrom, spanAt, touching } from './places.ts'

/** How many tokens a speaker with all appositions, or the setting between verb and quotation, may have. */
const REACH = 24

/** A quotation with its speaker and a verb of speech beside it, before or after; what was heard goes before it.
 * Matches `“The port is shut,” said Tamm, the mayor`; not `the “immediate” plan said little`, where the words belong to the sentence. */
export const taggedQuote: Finder<Statement> = {
  name: 'statements/taggedQuote',
  find: ({ reading, lexicon }) => {
    const { speechVerbs } = lexicon.statements
    return reading.quotes.flatMap((quote) => {
      if (isName(reading.article.text, quote)) return []
      const tag = tagAfter(reading, quote, speechVerbs) ?? tagBefore(reading, quote, speechVerbs)
      return (tag && sighting(reading, quote, tag)) ?? []
    })
  },
}

type Tag = { readonly speaker: Range; readonly cue: Range }

const sighting = (reading: Reading, { outer }: Quote, { speaker, cue }: Tag): Draft<Statement> | null =>
  draftOf(reading, { speaker: spanOf(reading, speaker), cue: spanOf(reading, cue), content: [outer] })

/** `“…,” Tamm said`, `“…,” said Tamm`, `“…,” according to Tamm`. */
function tagAfter(reading: Reading, { inner, outer }: Quote, verbs: ReadonlySet<string>): Tag | null {
  const { tokens, article } = reading
  let at = firstFrom(tokens, outer.end)
  const paused = /[,.!?…—–-]\s*$/.test(article.text.slice(inner.start, inner.end))
  if (tokens[at]?.text === ',') at++
  else if (!paused) return null
  const ceiling = endOfParagraph(reading, outer.end - 1)
  if (tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const source = phraseAt(reading, at + 2, ceiling)
    return source && { speaker: source, cue: { first: at, last: at + 2 } }
  }
  const verb = holding(reading.verbs, at)
  if (verb && isSpeech(reading, verb, verbs)) {
    const speaker = phraseAt(reading, verb.last, ceiling)
    return speaker && { speaker, cue: cueOf(verb) }
  }
  if (chunkAt(reading, at)?.first !== at) return null
  for (let next = at + 1; next < Math.min(ceiling, at + REACH); next++) {
    if (isBorder(tokens[next]?.text ?? '')) return null
    const said = holding(reading.verbs, next)
    if (!said) continue
    if (isSpeech(reading, said, verbs)) {
      const speaker = { first: at, last: subjectEnd(reading, at, said.first) }
      return speaker.last > at ? { speaker, cue: cueOf(said) } : null
    }
    if (said.form === 'finite' && !isRelative(tokens[said.first - 1]?.lower)) return null
    next = said.last - 1
  }
  return null
}

/** `Tamm said, “…”`, `Tamm told reporters in Riga: “…”`, `He was blunt: “…”`. */
function tagBefore(reading: Reading, { outer }: Quote, verbs: ReadonlySet<string>): Tag | null {
  const { tokens, sentences } = reading
  const mark = firstFrom(tokens, outer.start) - 1
  const text = tokens[mark]?.text ?? ''
  const verb = holding(reading.verbs, mark)
  const floor = holding(sentences, mark)?.first ?? mark
  if (verb && verb.last === mark + 1) return isSpeech(reading, verb, verbs) ? subjectOf(reading, verb, floor) : null
  if (text !== ',' && text !== ':') return null
  for (let at = mark - 1; at >= Math.max(floor, mark - REACH); at--) {
    if (isBorder(tokens[at]?.text ?? '') || isQuoted(reading, at)) break
    const said = holding(reading.verbs, at)
    if (!said) continue
    if (isSpeech(reading, said, verbs)) return subjectOf(reading, said, floor)
    if (said.form === 'finite' && !isRelative(tokens[said.first - 1]?.lower)) break
    at = said.first
  }
  if (text !== ':') return null
  const speaker = nearestSubject(reading, floor, mark)
  return speaker && { speaker, cue: { first: mark, last: mark + 1 } }
}

function subjectOf(reading: Reading, verb: VerbGroup, floor: number): Tag | null {
  const speaker = phraseBefore(reading, skipAdverbs(reading, verb.first), floor)
  if (speaker) return { speaker, cue: cueOf(verb) }
  // `Tamm shook his head and said, “…”`
  const main = firstFinite(reading, floor, verb.first)
  const shared = main && phraseBefore(reading, skipAdverbs(reading, main.first), floor)
  return shared ? { speaker: shared, cue: cueOf(verb) } : null
}

/** The first finite verb among some tokens. */
function firstFinite({ verbs }: Reading, first: number, last: number): VerbGroup | null {
  for (let at = first; at < last; at++) {
    const verb = holding(verbs, at)
    if (verb?.form === 'finite' && verb.last <= last) return verb
  }
  return null
}

/** Who stands before the last verb that has anybody before it: `Tamm was blunt: “…”`. */
function nearestSubject(reading: Reading, floor: number, mark: number): Range | null {
  for (let at = mark - 1; at >= floor; at--) {
    const verb = holding(reading.verbs, at)
    const speaker = verb?.form === 'finite' ? phraseBefore(reading, skipAdverbs(reading, verb.first), floor) : null
    if (speaker) return speaker
  }
  return null
}

const isRelative = (word: string | undefined): boolean => /^(?:who|which|that)$/.test(word ?? '')

/** A verb of speech; `Kask declared` is one even where it was read as a participle. */
function isSpeech({ tokens }: Reading, { head, first, passive }: VerbGroup, verbs: ReadonlySet<string>): boolean {
  const token = tokens[head]
  return (!passive || first === head) && token !== undefined && (verbs.has(token.lemma) || verbs.has(token.lower))
}

const cueOf = ({ first, head, last, negated, modal }: VerbGroup): Range => ({
  first: negated || modal ? first : head,
  last: Math.max(last, head + 1),
})

function skipAdverbs({ tokens }: Reading, end: number): number {
  let at = end
  while (tokens[at - 1]?.tag === 'ADV') at--
  return at
}

/** Where the speaker ends before the verb: without adverbs, a closing comma or a relative clause. */
function subjectEnd({ tokens }: Reading, first: number, verb: number): number {
  let last = verb
  for (let at = first; at < verb; at++)
    if (/^(?:who|which)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',') last = Math.min(last, at)
  while (last > first && (tokens[last - 1]?.tag === 'ADV' || tokens[last - 1]?.text === ',')) last--
  return last
}

const isBorder = (text: string): boolean => /^(?:[.!?;:…]+|[“”"«»]|``|'')$/.test(text)

const isQuoted = ({ tokens, quotes }: Reading, at: number): boolean => {
  const { start = 0, end = 0 } = tokens[at] ?? {}
  return touching(quotes, { start, end }).length > 0
}

function endOfParagraph({ paragraphs, tokens }: Reading, offset: number): number {
  const paragraph = spanAt(paragraphs, offset)
  return paragraph ? firstFrom(tokens, paragraph.end) : tokens.length
}

function spanOf({ tokens }: Reading, { first, last }: Range): Span | null {
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b ? { start: a.start, end: b.end } : null
}
