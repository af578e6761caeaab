/** Half-open [start, end) in UTF-16 code units of `article.text`. */
export type Span = { readonly start: number; readonly end: number }

/** Whether `inner` lies wholly in `outer`. @example contains({ start: 0, end: 9 }, { start: 2, end: 9 }) //=> true */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share a code unit. @example overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }) //=> false */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The words of a span. @example textOf('Tallinn calls', { start: 0, end: 7 }) //=> 'Tallinn' */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The span without white space at its edges; empty at its start where it holds nothing else.
 * @example trim(' so ', { start: 0, end: 4 }) //=> { start: 1, end: 3 } */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  while (start < end && /\s/.test(text[start] ?? '')) start++
  return { start, end }
}
