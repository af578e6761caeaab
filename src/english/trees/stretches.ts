/** Words that are read as one tree, half-open [first, last): a sentence, or a piece of one too long. `opens` tells its first piece. */
export type Stretch = { readonly first: number; readonly last: number; readonly opens: boolean }

/** Words of the longest tree: the time and room it takes grow with their square. */
const LONGEST = 200
/** Scores of one run of the graph, of all its stretches together. */
const ROOM = 40_000

/** Sentences without words left out, and those too long cut up.
 * @example stretchesOf([{ first: 0, last: 3 }]) //=> [{ first: 0, last: 3, opens: true }] */
export function stretchesOf(sentences: readonly { readonly first: number; readonly last: number }[]): Stretch[] {
  return sentences.flatMap(({ first, last }) => {
    const pieces: Stretch[] = []
    for (let from = first; from < last; from += LONGEST)
      pieces.push({ first: from, last: Math.min(last, from + LONGEST), opens: from === first })
    return pieces
  })
}

/** Stretches of like length together, as many as one run of the graph has room for. */
export function sideBySide(stretches: readonly Stretch[]): Stretch[][] {
  const length = ({ first, last }: Stretch): number => last - first
  const groups: Stretch[][] = []
  let group: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => length(b) - length(a))) {
    const most = length(group[0] ?? stretch)
    if (group.length > 0 && (group.length + 1) * most * (most + 1) > ROOM) {
      groups.push(group)
      group = []
    }
    group.push(stretch)
  }
  if (group.length > 0) groups.push(group)
  return groups
}
