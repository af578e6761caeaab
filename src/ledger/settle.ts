/** A graph whose nodes are told one by one and belong together or not, as one ledger keeps it. A node's place in the order
 * (`rank`) rests on the node alone, and so does whom it may join: nothing depends on who came first. */
export type Graph = {
  /** Sorts as a string; no two nodes share one. Undefined where there is no such node any more. */
  readonly rankOf: (node: number) => string | undefined
  /** The root that the node belongs to, itself where it is one; undefined where that was never settled. */
  readonly rootOf: (node: number) => number | undefined
  /** The root it should belong to, among those that nodes of lower rank are settled in; itself where none will do. */
  readonly choose: (node: number) => number
  readonly assign: (node: number, root: number) => void
  /** Nodes of higher rank whose choice may be another now that this one moved from one root to another. */
  readonly wakes: (node: number, from: number | undefined, to: number) => Iterable<number>
}

/** Settles the nodes that changed and all that hang on them, in the order of their ranks: what comes of it is what settling the whole graph
 * anew would give (leader clustering in a fixed order; each choice looks only at nodes before it). */
export function settle(changed: Iterable<number>, graph: Graph): void {
  const queue = rankedQueue()
  const push = (node: number): void => {
    const rank = graph.rankOf(node)
    if (rank !== undefined) queue.push(rank, node)
  }
  for (const node of changed) push(node)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const before = graph.rootOf(node)
    const root = graph.choose(node)
    if (root === before) continue
    graph.assign(node, root)
    for (const other of graph.wakes(node, before, root)) push(other)
  }
}

/** Nodes by rank, the lowest first; each waits once. A binary heap. */
function rankedQueue() {
  const heap: { readonly rank: string; readonly node: number }[] = []
  const waiting = new Set<number>()
  const below = (a: number, b: number): boolean => (heap[a]?.rank ?? '') < (heap[b]?.rank ?? '')
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]]
    if (one && other) [heap[a], heap[b]] = [other, one]
  }
  const sink = (): void => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < heap.length && below(left, least)) least = left
      if (right < heap.length && below(right, least)) least = right
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  return {
    push: (rank: string, node: number): void => {
      if (waiting.has(node)) return
      waiting.add(node)
      heap.push({ rank, node })
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!below(at, parent)) return
        swap(at, parent)
        at = parent
      }
    },
    pop: (): number | undefined => {
      const first = heap[0]
      if (first === undefined) return undefined
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) {
        heap[0] = last
        sink()
      }
      waiting.delete(first.node)
      return first.node
    },
  }
}
