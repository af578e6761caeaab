/** The word pieces an encoder was trained with; which kind, the model's manifest tells. */
export type Vocabulary = {
  /** The pieces of one unit, at least one and at most twelve; `spaced` where white space or nothing stands before it. */
  readonly pieces: (unit: string, spaced: boolean) => readonly number[]
  /** The pieces that open, close and fill up a window. */
  readonly first: number
  readonly last: number
  readonly padding: number
}

export type SpecialPieces = {
  readonly first: number
  readonly last: number
  readonly padding: number
  readonly unknown: number
}

/** The most pieces of one unit that are read. */
export const MOST_PIECES = 12

/** How many units' pieces are kept. */
const KEPT = 100_000

/** The same, remembering what it was asked. */
export function remembered(
  piecesOf: (unit: string, spaced: boolean) => readonly number[],
): (unit: string, spaced: boolean) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (unit, spaced) => {
    const key = spaced ? ` ${unit}` : unit
    const found = known.get(key)
    if (found) return found
    const made = piecesOf(unit, spaced)
    if (known.size >= KEPT) known.clear()
    known.set(key, made)
    return made
  }
}
