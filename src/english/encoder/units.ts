import type { Span } from '../../terms/index.ts'
import { quoteStates } from './quoteStates.ts'
import { shapeOf } from './shape.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What stands before a unit. Numbers are the model's. */
export const PLACE = { joined: 0, paragraph: 1, spaced: 2, line: 3 } as const

/** The words and marks that the encoder labels: parallel lists, one entry a unit. */
export type Units = {
  readonly text: string
  /** Half-open [start, end) in UTF-16 code units of `text`. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint8Array
  readonly quote: Uint8Array
  readonly place: Uint8Array
  /** Number of the paragraph, from 0; a blank line ends one. */
  readonly paragraph: Int32Array
  readonly pieces: readonly (readonly number[])[]
}

/** A run of letters, digits and combining marks, one Han character, or any other single visible character. */
const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s\p{C}]/gu

/** The units of the body's spans, cut where a run of letters holds several words: `cannot` is `can` and `not`. */
export function unitsOf(text: string, body: readonly Span[], words: readonly Span[], vocabulary: Vocabulary): Units {
  const start: number[] = []
  const end: number[] = []
  for (const span of cut(text, body, words)) {
    start.push(span.start)
    end.push(span.end)
  }
  const names = start.map((from, i) => text.slice(from, end[i]))
  const place = new Uint8Array(names.length)
  const paragraph = new Int32Array(names.length)
  for (let i = 0; i < names.length; i++) {
    place[i] = i === 0 ? PLACE.paragraph : placeAfter(text.slice(end[i - 1], start[i]))
    paragraph[i] = i === 0 ? 0 : (paragraph[i - 1] ?? 0) + (place[i] === PLACE.paragraph ? 1 : 0)
  }
  return {
    text,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    shape: Uint8Array.from(names, shapeOf),
    quote: quoteStates(names, paragraph),
    place,
    paragraph,
    pieces: names.map((name, i) => vocabulary.pieces(name, place[i] !== PLACE.joined)),
  }
}

function placeAfter(gap: string): number {
  if (gap === '') return PLACE.joined
  const lines = gap.split('\n').length - 1
  return lines === 0 ? PLACE.spaced : lines === 1 ? PLACE.line : PLACE.paragraph
}

function* cut(text: string, body: readonly Span[], words: readonly Span[]): Generator<Span> {
  let at = 0
  for (const part of body) {
    for (const match of text.slice(part.start, part.end).matchAll(UNIT)) {
      let start = part.start + match.index
      const end = start + match[0].length
      for (; at < words.length && (words[at]?.start ?? 0) < end; at++) {
        const border = words[at]?.start ?? 0
        if (border <= start || keepsItsN(text, border, end)) continue
        yield { start, end: border }
        start = border
      }
      yield { start, end }
    }
  }
}

/** "don't" keeps its "don": the mark after it stands for "n't". */
const keepsItsN = (text: string, border: number, end: number): boolean =>
  /^n$/i.test(text.slice(border, end)) && /^['’]$/.test(text.slice(end, end + 1))
