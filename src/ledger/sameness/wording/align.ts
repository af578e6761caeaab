import { weightOf, wordIn } from './token.ts'

/** What a word passed over costs, as a share of its weight: a cut skips words, another sentence skips most. */
const PASSED = 0.35

/** Where two prints share words in the same order: pairs of indices, the run of them that weighs most (Smith and Waterman). */
export function alignment(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const from = new Uint8Array(best.length)
  let end = 0
  for (let i = 1; i <= a.length; i++) {
    const token = a[i - 1] ?? 0
    const word = wordIn(token)
    const weight = weightOf(token)
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] ?? 0
      const at = i * width + j
      const skipA = (best[at - width] ?? 0) - PASSED * weight
      const skipB = (best[at - 1] ?? 0) - PASSED * weightOf(other)
      const pair = word === wordIn(other) ? (best[at - width - 1] ?? 0) + Math.min(weight, weightOf(other)) : 0
      const most = Math.max(0, skipA, skipB, pair)
      best[at] = most
      from[at] = most === 0 ? STOP : most === pair ? PAIR : most === skipA ? SKIP_A : SKIP_B
      if (most > (best[end] ?? 0)) end = at
    }
  }
  return traced(from, width, end)
}

const STOP = 0
const SKIP_A = 1
const SKIP_B = 2
const PAIR = 3

function traced(from: Uint8Array, width: number, end: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let at = end
  for (let step = from[at]; step !== undefined && step !== STOP; step = from[at]) {
    if (step === PAIR) pairs.push([Math.floor(at / width) - 1, (at % width) - 1])
    at -= step === PAIR ? width + 1 : step === SKIP_A ? width : 1
  }
  return pairs.reverse()
}
