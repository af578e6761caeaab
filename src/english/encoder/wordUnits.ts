import type { Span } from '../../terms/index.ts'
import type { Units } from './units.ts'

/** For each word the unit that speaks for it: the first that begins in it, else the one before; -1 where there is none. */
export function wordUnits({ start }: Pick<Units, 'start'>, words: readonly Span[]): Int32Array {
  let at = 0
  return Int32Array.from(words, (word) => {
    while (at < start.length && (start[at] ?? 0) < word.start) at++
    return (start[at] ?? Number.POSITIVE_INFINITY) < word.end ? at : at - 1
  })
}
