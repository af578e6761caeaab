/** A stretch of an article's units, half-open [first, end). */
export type Run = { readonly first: number; readonly end: number }

/** The runs of a path of tags in which `begin` opens a run and `begin + 1` goes on with it.
 * @example runs([0, 1, 2, 0, 1], 1) //=> [{ first: 1, end: 3 }, { first: 4, end: 5 }] */
export function runs(path: ArrayLike<number>, begin: number): Run[] {
  const found: Run[] = []
  let first = -1
  for (let at = 0; at <= path.length; at++) {
    const tag = path[at] ?? 0
    if (first >= 0 && tag !== begin + 1) {
      found.push({ first, end: at })
      first = -1
    }
    if (tag === begin) first = at
  }
  return found
}

/** Whether two runs share a unit. @example meet({ first: 0, end: 2 }, { first: 1, end: 3 }) //=> true */
export const meet = (a: Run, b: Run): boolean => a.first < b.end && b.first < a.end
