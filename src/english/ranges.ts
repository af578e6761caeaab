/** Where groups laid end to end come to stand, half-open [first, last).
 * @example rangesOf([['a', 'b'], [], ['c']]) //=> [{ first: 0, last: 2 }, { first: 2, last: 2 }, { first: 2, last: 3 }] */
export function rangesOf(
  groups: readonly { readonly length: number }[],
): { readonly first: number; readonly last: number }[] {
  let last = 0
  return groups.map(({ length }) => {
    last += length
    return { first: last - length, last }
  })
}
