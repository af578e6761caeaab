/** A list in pieces of at most `size`, so that no query has more values than a database takes.
 * @example chunks([1, 2, 3], 2) //=> [[1, 2], [3]] */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}
