import { QUOTE } from '../encoder/quoteStates.ts'
import { meet, type Run } from '../runs.ts'

/** Contents that begin or end within a quotation, up to `reach` units from its mark, taken to the mark; never into source or cue. */
export function toQuotes(content: readonly Run[], taken: readonly Run[], quote: Uint8Array, reach: number): Run[] {
  const isTaken = (at: number) => taken.some((run) => meet(run, { first: at, end: at + 1 }))
  const found: Run[] = []
  for (const run of content) {
    const first = backToMark(run.first)
    const end = onToMark(run.end)
    const last = found.at(-1)
    if (last && run.first < last.end) found[found.length - 1] = { first: last.first, end: Math.max(end, last.end) }
    else found.push({ first: last ? Math.max(first, last.end) : first, end })
  }
  return found

  function backToMark(from: number): number {
    if (quote[from] !== QUOTE.inside) return from
    let at = from
    while (at > 0 && quote[at] === QUOTE.inside && !isTaken(at - 1) && from - at <= reach) at--
    return quote[at] === QUOTE.opening ? at : from
  }

  function onToMark(end: number): number {
    let at = end - 1
    if (quote[at] !== QUOTE.inside && quote[at] !== QUOTE.opening) return end
    while (at + 1 < quote.length && quote[at] !== QUOTE.closing && !isTaken(at + 1) && at - end < reach) at++
    return quote[at] === QUOTE.closing ? at + 1 : end
  }
}
