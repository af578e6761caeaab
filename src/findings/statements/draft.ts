import type { Reading } from '../../english/index.ts'
import type { ContentSpan, Span, Statement } from '../../terms/index.ts'
import type { Draft } from '../steps.ts'
import { piecesOf } from './pieces.ts'
import { firstFrom } from './places.ts'

/** What a finder has seen, in UTF-16 code units. */
export type Sighting = {
  readonly speaker: Span | null
  readonly cue: Span | null
  /** In order of place. */
  readonly content: readonly Span[]
  /** From 0 to 1; of what the trained reader heard. */
  readonly confidence?: number
}

/** A statement as a finder proposes it: its speaker not yet known by name, its day not yet settled; null where no content is left. */
export function draftOf(reading: Reading, { speaker, cue, content, confidence }: Sighting): Draft<Statement> | null {
  const pieces = content.flatMap((span) => piecesOf(reading, span, cue))
  const whole = hullOf(pieces)
  if (!whole) return null
  const parts = [whole, ...(cue ? [cue] : []), ...(speaker ? [speaker] : [])]
  return {
    kind: 'statement',
    speaker: speaker && { actor: null, span: speaker },
    cue,
    content: pieces,
    date: null,
    about: [],
    evidence: {
      span: whole,
      sentence: sentencesAround(reading, parts),
      ...(confidence === undefined ? {} : { confidence }),
    },
  }
}

/** From the first piece to the last; null for none. @example hullOf([{ start: 2, end: 4, verbatim: true }, { start: 6, end: 9, verbatim: false }]) //=> { start: 2, end: 9 } */
export function hullOf(pieces: readonly ContentSpan[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The sentences that hold some spans, from the first to the last. */
function sentencesAround({ sentences }: Reading, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const first = sentences[Math.max(0, firstFrom(sentences, start + 1) - 1)]
  const last = sentences[Math.max(0, firstFrom(sentences, end) - 1)]
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) }
}
