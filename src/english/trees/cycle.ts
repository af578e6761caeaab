/** The nodes of one cycle of a graph in which each node but 0 has one head; none where all lead to 0. Those `gone` do not count.
 * @example cycleOf(new Int32Array([0, 2, 1]), null) //=> [1, 2] */
export function cycleOf(heads: Int32Array, gone: Uint8Array | null): number[] {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    if (gone?.[start] === 1) continue
    let at = start
    while (at > 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at] ?? 0
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at] ?? 0; next !== at; next = heads[next] ?? 0) cycle.push(next)
    return cycle
  }
  return []
}
