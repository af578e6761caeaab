import type { Token } from '../../english/index.ts'
import type { Span } from '../../terms/index.ts'

/** Whether a word stands in a relative or adverbial clause that the word at `cue` is no part of: its time is not the cue's.
 * Matches the day of "Omar, who came on [Monday], said"; not that of "Omar, who came, said on [Monday]". */
export function isOfOtherClause(tokens: readonly Token[], word: Span, cue: number): boolean {
  const above = new Set(
    pathFrom(
      tokens,
      tokens.findIndex(({ start, end }) => start <= cue && cue < end),
    ),
  )
  const at = tokens.findIndex(({ end }) => end > word.start)
  for (const index of pathFrom(tokens, at)) {
    if (above.has(index)) return false
    if (/^(acl|advcl)/.test(tokens[index]?.relation ?? '')) return true
  }
  return false
}

/** A word and all that it hangs on, upwards. */
function pathFrom(tokens: readonly Token[], from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && !path.includes(at); at = tokens[at]?.head ?? -1) path.push(at)
  return path
}
