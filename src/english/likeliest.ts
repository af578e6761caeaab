/** The index of the greatest number, the first of several; 0 where there is none. @example likeliest([1, 3, 2]) //=> 1 */
export function likeliest(scores: ArrayLike<number>): number {
  let best = 0
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  return best
}
