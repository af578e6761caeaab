/** Letters added, dropped, changed or swapped with their neighbour to make one word of the other; Infinity where that takes more than `limit`.
 * @example editDistance('budrys', 'burdis', 2) //=> 2 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > 2 * limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const costs = [at(last, column - 1) + (same ? 0 : 1), at(last, column) + 1, at(next, column - 1) + 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swapped) costs.push(at(before, column - 2) + 1)
      next.push(Math.min(...costs))
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY
    before = last
    last = next
  }
  const distance = at(last, b.length)
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}

/** How many of 32 kinds of letters only one of the words has: each change adds two at most, so this settles most pairs at once. */
function lettersApart(a: string, b: string): number {
  let bits = letters(a) ^ letters(b)
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count++
  return count
}

function letters(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

/** How far a word of a name may be from what was meant: short words are too easily others.
 * @example [...'ab abc abcd abcdefgh'.split(' ')].map(tolerance) //=> [0, 0, 1, 2] */
export const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)
