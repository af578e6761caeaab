/** Words in one shingle. */
const SHINGLE = 5

/** Bodies of fewer shingles are too short to be like each other without being the same. */
const FEWEST = 16

/** How much of one must be in the other for them to be versions of one text. */
const LIKE = 0.65

/** The runs of five words of a body's folded words, as hashes. */
export function shinglesOf(words: string): ReadonlySet<number> {
  const list = words.split(' ')
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= list.length; at++) shingles.add(hashOf(list.slice(at, at + SHINGLE).join(' ')))
  return shingles
}

/** Whether two bodies are versions of one text: two thirds of the shorter one's shingles are in the other. */
export function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size < FEWEST) return false
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared++
  return shared >= LIKE * short.size
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
