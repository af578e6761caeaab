import type { Span } from '../../terms/index.ts'
import { colourOf } from './kinds.ts'
import type { Noted } from './readRows.ts'
import type { Style } from './style.ts'
import { lineSpans } from './wrap.ts'

type Look = (text: string) => string

/** The lines of a paragraph at a width, the findings in it underlined where there are colours and their numbers in brackets. */
export function markedLines(
  text: string,
  paragraph: Span,
  noted: readonly Noted[],
  width: number,
  style: Style,
): string[] {
  const { shown, looks } = laidOut(text, paragraph, noted, style)
  return lineSpans(shown, width).map(({ start, end }) => {
    let line = ''
    for (let at = start; at < end; ) {
      const look = looks[at]
      let stop = at + 1
      while (stop < end && looks[stop] === look) stop++
      line += look ? look(shown.slice(at, stop)) : shown.slice(at, stop)
      at = stop
    }
    return line
  })
}

/** A paragraph on one line with `[n]` after each finding, and how each of its code units looks. */
function laidOut(text: string, paragraph: Span, noted: readonly Noted[], style: Style) {
  const looks: (Look | null)[] = []
  let shown = ''
  const put = (words: string, look: Look | null) => {
    shown += words
    for (let at = 0; at < words.length; at++) looks.push(look)
  }
  const lookOf = new Map(noted.map((note) => [note, underlined(note, style)]))
  for (let at = paragraph.start; at <= paragraph.end; at++) {
    const ended = noted.filter(({ marks }) => marks.at(-1)?.end === at)
    const last = at === paragraph.end
    if (ended.length > 0 && at > paragraph.start) put(`[${ended.map(({ number }) => number).join(', ')}]`, style.dim)
    if (last) break
    const letter = text[at] ?? ''
    const inner = shortestAt(noted, at)
    if (!/\s/.test(letter)) put(letter, inner && style.colours ? (lookOf.get(inner) ?? null) : null)
    else if (!/\s$/.test(shown) && shown !== '') put(' ', inner && style.colours ? (lookOf.get(inner) ?? null) : null)
  }
  return { shown, looks }
}

const underlined = ({ row }: Noted, style: Style): Look => {
  const colour = colourOf(row.kind, style)
  return (text) => style.underline(colour(text))
}

/** The narrowest of the findings that mark a place, so that an event inside a quote shows. */
function shortestAt(noted: readonly Noted[], at: number): Noted | null {
  let best: Noted | null = null
  let least = Number.POSITIVE_INFINITY
  for (const note of noted)
    for (const { start, end } of note.marks)
      if (start <= at && at < end && end - start < least) {
        best = note
        least = end - start
      }
  return best
}
