/** How many of the first `count` indexes, from `from` on, come before: the first that does not, or `count`. Found by halving, so that no
 * index that comes before may follow one that does not.
 * @example partitionPoint(4, (index) => [1, 3, 5, 7][index] < 5) //=> 2 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean, from = 0): number {
  let [low, high] = [from, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
