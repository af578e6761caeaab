import type { Units } from './units.ts'
import { blocks, type Window } from './windows.ts'

/** For each unit the number of the window that is believed about it: the one in which its paragraph lies farthest from a border.
 * The paragraph and not the unit, so that a sentence is heard in one window. */
export function innermost(
  units: Pick<Units, 'pieces' | 'paragraph'>,
  windows: readonly Window[],
  budget: number,
): Int32Array {
  const count = units.pieces.length
  const found = new Int32Array(count)
  let from = 0
  for (const block of blocks(units, Math.floor((budget - 2) / 2))) {
    while ((windows[from]?.end ?? count) < block.end) from++
    let best = -1
    for (let at = from; at < windows.length && (windows[at]?.first ?? count) <= block.first; at++) {
      const room = roomIn(windows[at], block, count)
      if (room <= best) continue
      best = room
      found.fill(at, block.first, block.end)
    }
  }
  return found
}

/** Units between a stretch and the nearer border of the window; the text's own ends are no borders. -1 where it is not within. */
export function roomIn(window: Window | undefined, { first, end }: Window, count: number): number {
  if (!window || window.first > first || end > window.end) return -1
  const left = window.first > 0 ? first - window.first : FAR
  const right = window.end < count ? window.end - end : FAR
  return Math.min(left, right)
}

const FAR = 1e6
