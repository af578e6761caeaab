import { meet } from '../runs.ts'
import type { Decoded } from './attributionsOf.ts'

/** Of contents of two attributions that overlap, the surer stays; an attribution always keeps its surest. `sureness` is that of each piece. */
export function keepApart(found: readonly Decoded[], sureness: readonly (readonly number[])[]): Decoded[] {
  return found.map((one, index) => {
    const own = sureness[index] ?? []
    const best = own.indexOf(Math.max(...own))
    const content = one.content.filter((run, piece) => {
      if (piece === best) return true
      return !found.some(
        (other, rival) =>
          rival !== index &&
          other.content.some((theirs, at) => meet(run, theirs) && (sureness[rival]?.[at] ?? 0) > (own[piece] ?? 0)),
      )
    })
    return { ...one, content }
  })
}
