import type { Window } from '../encoder/windows.ts'

/** Windows of whole sentences side by side, as many as fit `budget` word pieces; a sentence that is longer is cut.
 * `firsts` are the units at which sentences begin; what lies between belongs to the one before.
 * @example windowsOf([0, 2, 3], [[1], [1], [1], [1]], 3) //=> [{ first: 0, end: 3 }, { first: 3, end: 4 }] */
export function windowsOf(firsts: readonly number[], pieces: readonly (readonly number[])[], budget: number): Window[] {
  const windows: Window[] = []
  let first = 0
  let used = 0
  const close = (end: number): void => {
    if (end > first) windows.push({ first, end })
    first = end
    used = 0
  }
  firsts.forEach((from, index) => {
    const start = index === 0 ? 0 : from
    const end = firsts[index + 1] ?? pieces.length
    const size = piecesIn(pieces, start, end)
    if (used > 0 && used + size > budget) close(start)
    if (size <= MOST) {
      used += size
      return
    }
    for (let unit = start; unit < end; unit++) {
      const own = pieces[unit]?.length ?? 0
      if (used + own > budget) close(unit)
      used += own
    }
  })
  close(pieces.length)
  return windows
}

/** Word pieces that the encoder takes at once, its edges counted. */
const MOST = 500

const piecesIn = (pieces: readonly (readonly number[])[], from: number, to: number): number => {
  let sum = 0
  for (let unit = from; unit < to; unit++) sum += pieces[unit]?.length ?? 0
  return sum
}
