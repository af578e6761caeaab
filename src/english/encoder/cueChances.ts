import type { Encoded } from './encoded.ts'

/** From this many units on a border is too far away to matter. */
const FAR = 40

/** Chances of outside, begin and inside of each unit, a mean over its windows; what lies near the border of a window,
 * unless the text ends there, counts less. */
export function cueChances(windows: readonly Pick<Encoded, 'window' | 'cues'>[], count: number): Float64Array {
  const chances = new Float64Array(count * 3)
  const weights = new Float64Array(count)
  for (const { window, cues } of windows) {
    for (let unit = window.first; unit < window.end; unit++) {
      const left = window.first > 0 ? unit - window.first + 1 : FAR
      const right = window.end < count ? window.end - unit : FAR
      const weight = Math.min(left, right, FAR)
      weights[unit] = (weights[unit] ?? 0) + weight
      for (let label = 0; label < 3; label++)
        chances[unit * 3 + label] =
          (chances[unit * 3 + label] ?? 0) + weight * (cues[(unit - window.first) * 3 + label] ?? 0)
    }
  }
  return chances.map((chance, at) => chance / Math.max(weights[Math.floor(at / 3)] ?? 0, 1e-9))
}
