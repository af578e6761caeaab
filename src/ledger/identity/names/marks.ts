/** Keys as numbers in order, so that two lists are compared in one pass; two keys may be one number, which only costs a comparison. */
export function marksOf(keys: readonly string[]): Int32Array {
  return Int32Array.from(keys, mark).sort()
}

/** FNV-1a. */
function mark(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash
}

/** Whether two lists in order share a number. @example shareMark(marksOf(['s:a', 'p:b']), marksOf(['p:b'])) //=> true */
export function shareMark(a: Int32Array, b: Int32Array): boolean {
  let [at, to] = [0, 0]
  while (at < a.length && to < b.length) {
    const [one, other] = [a[at] ?? 0, b[to] ?? 0]
    if (one === other) return true
    if (one < other) at++
    else to++
  }
  return false
}
