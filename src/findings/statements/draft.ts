import type { ContentSpan, Span, Statement } from '../../terms/index.ts'
import type { Draft } from '../steps.ts'
import type { Stage } from './cue.ts'
import type { Range } from './nounPhrase.ts'
import { piecesOf } from './pieces.ts'
import type { Scene, Unit } from './scene.ts'

/** What a finder has seen, in tokens. */
export type Sighting = {
  readonly unit: Unit
  readonly speaker: Range | null
  readonly cue: Range | null
  /** In order of place. */
  readonly content: readonly Range[]
}

/** The characters of a range of tokens; null where it is empty. */
export function spanOf(scene: Scene, { first, last }: Range): Span | null {
  const [a, b] = [scene.tokens[first], scene.tokens[last - 1]]
  return a && b && first < last ? { start: a.start, end: b.end } : null
}

/** A statement as a finder proposes it: its speaker not yet known by name, its day not yet settled; null where no content is left. */
export function draftOf({ scene }: Stage, { unit, speaker, cue, content }: Sighting): Draft<Statement> | null {
  const pieces = content.flatMap((range) => {
    const hull = spanOf(scene, range)
    return hull ? piecesOf(scene.reading, hull) : []
  })
  const whole = hullOf(pieces)
  const sentence = spanOf(scene, unit)
  if (!whole || !sentence) return null
  const span = speaker && spanOf(scene, speaker)
  return {
    kind: 'statement',
    speaker: span && { actor: null, span },
    cue: cue && spanOf(scene, cue),
    content: pieces,
    date: null,
    about: [],
    evidence: {
      span: whole,
      sentence: { start: Math.min(sentence.start, whole.start), end: Math.max(sentence.end, whole.end) },
    },
  }
}

/** From the first piece to the last; null for none. @example hullOf([{ start: 2, end: 4, verbatim: true }, { start: 6, end: 9, verbatim: false }]) //=> { start: 2, end: 9 } */
export function hullOf(pieces: readonly ContentSpan[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
