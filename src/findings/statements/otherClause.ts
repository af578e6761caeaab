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
    if (tokens[index]?.relation.startsWith('acl') || standsApart(tokens, index)) return true
  }
  return false
}

const APART = /^(after|before|since|until|because|if|unless|although|though)$/

/** Whether a word heads an adverbial clause that tells of another time than the clause it hangs on; "while" and "as" do not. */
const standsApart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.relation.startsWith('advcl') === true &&
  tokens.some(({ head, relation, lower }) => head === at && relation === 'mark' && APART.test(lower))

/** A word and all that it hangs on, upwards. */
function pathFrom(tokens: readonly Token[], from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && !path.includes(at); at = tokens[at]?.head ?? -1) path.push(at)
  return path
}
