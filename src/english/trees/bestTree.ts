import { cycleOf } from './cycle.ts'

/** Heavier than all arcs of a sentence together: a tree with a second root never outweighs one without. */
const ROOT = 1e9

/** A knot of words that lead round in a circle, taken as one word while the rest of the tree is found. */
type Knot = {
  readonly members: readonly number[]
  /** The arc into each member, in the order of `members`. */
  readonly arcs: readonly number[]
  /** The word or knot that each word was part of before. */
  readonly within: Int32Array
}

/** The heads of the best tree with one root (Chu, Liu and Edmonds): for each of `count` words 0 for the root, else the head's number from 1.
 * `scores` holds a row a word, each the chances' logarithms of its head being the root, word 1, word 2 …
 * @example [...bestTree(new Float32Array([0, 0, -9, -9, -1, 0]), 2)] //=> [0, 1] */
export function bestTree(scores: Float32Array, count: number): Int32Array {
  const size = count + 1
  const greedy = greedyHeads(scores, count)
  if (greedy) return greedy
  const weights = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  for (let word = 1; word < size; word++)
    for (let head = 0; head < size; head++)
      if (head !== word) weights[word * size + head] = (scores[(word - 1) * size + head] ?? 0) - (head === 0 ? ROOT : 0)
  const heads = new Int32Array(count)
  for (const arc of arborescence(weights, size)) if (arc >= size) heads[Math.floor(arc / size) - 1] = arc % size
  return heads
}

/** Each word's likeliest head, if that is a tree with one root. */
function greedyHeads(scores: Float32Array, count: number): Int32Array | null {
  const size = count + 1
  const heads = new Int32Array(size)
  let roots = 0
  for (let word = 1; word < size; word++) {
    const row = (word - 1) * size
    let best = word === 1 && count > 1 ? 2 : 0
    for (let head = 0; head < size; head++)
      if (head !== word && (scores[row + head] ?? 0) > (scores[row + best] ?? 0)) best = head
    heads[word] = best
    if (best === 0) roots++
  }
  return roots === 1 && cycleOf(heads, null).length === 0 ? heads.subarray(1) : null
}

/** The arcs of the best tree from node 0, each as `word * size + head`; `weights` is laid out in the same way and is used up. */
function arborescence(weights: Float64Array, size: number): Int32Array {
  // the arc between two words that stands behind the arc between two knots
  const origin = Int32Array.from({ length: size * size }, (_, arc) => arc)
  const gone = new Uint8Array(size)
  const within = Int32Array.from({ length: size }, (_, node) => node)
  const knots: Knot[] = []
  const best = new Int32Array(size)
  for (;;) {
    for (let node = 1; node < size; node++) if (gone[node] === 0) best[node] = bestHead(weights, node, size, gone)
    const members = cycleOf(best, gone)
    if (members.length === 0) break
    const arcs = members.map((member) => origin[member * size + (best[member] ?? 0)] ?? 0)
    knots.push({ members, arcs, within: within.slice() })
    contract(weights, origin, members, best, size, gone)
    const [knot = 0] = members
    for (let node = 0; node < size; node++) if (members.includes(within[node] ?? 0)) within[node] = knot
  }
  const arcs = best.map((head, node) => origin[node * size + head] ?? 0)
  for (const { members, arcs: inner, within: before } of knots.reverse()) {
    const entering = arcs[members[0] ?? 0] ?? 0
    const entered = before[Math.floor(entering / size)]
    members.forEach((member, at) => {
      arcs[member] = member === entered ? entering : (inner[at] ?? 0)
    })
  }
  arcs[0] = 0
  return arcs
}

function bestHead(weights: Float64Array, node: number, size: number, gone: Uint8Array): number {
  let best = 0
  for (let head = 1; head < size; head++)
    if (gone[head] === 0 && (weights[node * size + head] ?? 0) > (weights[node * size + best] ?? 0)) best = head
  return best
}

/** Makes one node, the first, of those of a cycle: an arc into it weighs what it gains over the arc it takes the place of. */
function contract(
  weights: Float64Array,
  origin: Int32Array,
  members: readonly number[],
  best: Int32Array,
  size: number,
  gone: Uint8Array,
): void {
  const [knot = 0] = members
  const costs = members.map((member) => weights[member * size + (best[member] ?? 0)] ?? 0)
  for (const member of members) gone[member] = 1
  for (let other = 0; other < size; other++) {
    if (gone[other] !== 0) continue
    let [into, out] = [knot * size + other, other * size + knot]
    let gain = Number.NEGATIVE_INFINITY
    members.forEach((member, at) => {
      const own = (weights[member * size + other] ?? 0) - (costs[at] ?? 0)
      if (own > gain) [gain, into] = [own, member * size + other]
      if ((weights[other * size + member] ?? 0) > (weights[out] ?? 0)) out = other * size + member
    })
    origin[knot * size + other] = origin[into] ?? 0
    weights[knot * size + other] = gain
    origin[other * size + knot] = origin[out] ?? 0
    weights[other * size + knot] = weights[out] ?? 0
  }
  gone[knot] = 0
  weights[knot * size + knot] = Number.NEGATIVE_INFINITY
}
