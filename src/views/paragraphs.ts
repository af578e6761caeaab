import { contains, overlaps, type Span, trim } from '../terms/index.ts'

/** A paragraph of an article. */
export type Paragraph = Span & {
  /** Whether it belongs to the report itself, or stands beside it: a date, a menu, a notice. */
  readonly isBody: boolean
}

/** The paragraphs of a text, without the white space around them: parted by empty lines, or by line ends where the text has no empty line; one that
 * lies partly in the body is cut at its edges. The title is no paragraph.
 * @example paragraphs('Lamps\n\nNorway spoke.\n\nMenu', [{ start: 7, end: 20 }], { start: 0, end: 5 }) //=> [{ start: 7, end: 20, isBody: true }, { start: 22, end: 26, isBody: false }] */
export function paragraphs(text: string, body: readonly Span[], title: Span | null): readonly Paragraph[] {
  const breaks = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g
  const edges = [
    0,
    text.length,
    ...[...text.matchAll(breaks)].map(({ index, 0: found }) => index + found.length),
    ...body.flatMap(({ start, end }) => [start, end]),
    ...(title === null ? [] : [title.start, title.end]),
  ]
  const points = [...new Set(edges)].sort((a, b) => a - b)
  return points.slice(0, -1).flatMap((start, at) => {
    const span = trim(text, { start, end: points[at + 1] ?? text.length })
    if (span.start === span.end || (title !== null && contains(title, span))) return []
    return [{ ...span, isBody: body.some((part) => overlaps(part, span)) }]
  })
}
