/** A run of units that may be a cue, half-open, and the chance that it is. */
export type CueSpan = { readonly first: number; readonly end: number; readonly chance: number }

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
  const labels = new Uint8Array(count + 1)
  if (count > 0) labels[count - 1] = best.indexOf(Math.max(...best))
  for (let i = count - 1; i > 0; i--) labels[i - 1] = back[i * 3 + (labels[i] ?? 0)] ?? 0
  return runs(labels, chances)
}

function runs(labels: Uint8Array, chances: Float64Array): CueSpan[] {
  const found: CueSpan[] = []
  let first = -1
  let chance = 0
  for (const [i, label] of labels.entries()) {
    if (first >= 0 && label !== 2) {
      found.push({ first, end: i, chance })
      first = -1
    }
    if (label === 1) {
      first = i
      chance = 0
    }
    if (first >= 0) chance = Math.max(chance, 1 - (chances[i * 3] ?? 1))
  }
  return found
}
