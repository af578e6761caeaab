/** A number from 0 up to, but not, 1. */
export type Chance = () => number

/** In milliseconds: the first wait, the longest, and what was asked for. */
export type Waits = { readonly baseMs: number; readonly longestMs: number; readonly askedMs: number | null }

/** How long to wait after so many failures in a row, in milliseconds: twice as long each time up to `longestMs`, and never less than was asked for; up
 * to a quarter more by chance, so that not all come back at once.
 * @example [1, 2, 3].map((failures) => backOff(failures, { baseMs: 60_000, longestMs: 200_000, askedMs: null }, () => 0)) //=> [60000, 120000, 200000] */
export function backOff(failures: number, { baseMs, longestMs, askedMs }: Waits, chance: Chance): number {
  const wait = Math.min(baseMs * 2 ** Math.min(Math.max(failures, 1) - 1, 30), Math.max(longestMs, baseMs))
  return Math.round(Math.max(wait, askedMs ?? 0) * (1 + chance() / 4))
}

/** A wait with up to a tenth more by chance, in milliseconds. @example jittered(1000, () => 0.5) //=> 1050 */
export const jittered = (ms: number, chance: Chance): number => Math.round(ms * (1 + chance() / 10))

/** Chance that comes out the same each time, for trials: the numbers that follow from a seed. @example seeded(1)() === seeded(1)() //=> true */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
