import { type Run, runs } from '../runs.ts'

/** A run of units that may be a cue, and the chance that it is. */
export type CueSpan = Run & { readonly chance: number }

/** The label that opens a cue; the next goes on with it. */
const BEGIN = 1

const LEAST = 1e-6
const IMPOSSIBLE = -1e4

/** The likeliest runs when a beginning counts as if `floor` were an even chance. `chances` are those of outside, begin and inside, unit
 * by unit. Where a cue begins is often less sure than that there is one, so its chance is that of its surest unit. */
export function cueSpans(chances: Float64Array, floor: number): CueSpan[] {
  const count = chances.length / 3
  const log = (unit: number, label: number) => Math.log(Math.max(chances[unit * 3 + label] ?? 0, LEAST))
  const bonus = Math.log((1 - floor) / floor)
  // a path over outside, begin, inside, where inside follows begin or inside; the bonus is for leaving the outside
  let best: readonly [number, number, number] = [log(0, 0), log(0, 1) + bonus, IMPOSSIBLE]
  const back = new Uint8Array(count * 3)
  for (let i = 1; i < count; i++) {
    const inner = best[1] > best[2] ? 1 : 2
    const before = best[0] >= best[inner] ? 0 : inner
    const fresh = best[0] + bonus >= best[inner] ? 0 : inner
    back.set([before, fresh, inner], i * 3)
    best = [best[before] + log(i, 0), best[fresh] + (fresh === 0 ? bonus : 0) + log(i, 1), best[inner] + log(i, 2)]
  }
  const labels = new Uint8Array(count)
  if (count > 0) labels[count - 1] = best.indexOf(Math.max(...best))
  for (let i = count - 1; i > 0; i--) labels[i - 1] = back[i * 3 + (labels[i] ?? 0)] ?? 0
  return runs(labels, BEGIN).map((run) => ({ ...run, chance: surest(chances, run) }))
}

/** The chance of the surest unit of a run. */
function surest(chances: Float64Array, { first, end }: Run): number {
  let chance = 0
  for (let unit = first; unit < end; unit++) chance = Math.max(chance, 1 - (chances[unit * 3] ?? 1))
  return chance
}
