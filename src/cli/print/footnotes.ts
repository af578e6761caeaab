import type { EvidenceRow } from '../../views/index.ts'
import { distinct, footnote, placeOf } from '../../views/words/index.ts'

/** Footnotes opened by one line; the further ones are only counted. */
const MOST_A_LINE = 3

/** Numbers the sentences that lines rest on, each sentence once, in the order in which lines ask for them. */
export type Footnotes = {
  readonly cite: (evidence: readonly EvidenceRow[]) => { notes: readonly number[]; furtherNotes: number }
  readonly texts: () => readonly string[]
}

/** An empty list of footnotes. */
export function footnotes(): Footnotes {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  return {
    cite: (evidence) => {
      const rows = distinct(evidence)
      const notes = rows.slice(0, MOST_A_LINE).map((row) => {
        const known = numbers.get(placeOf(row))
        if (known !== undefined) return known
        texts.push(footnote(row))
        numbers.set(placeOf(row), texts.length)
        return texts.length
      })
      return { notes: notes.sort((a, b) => a - b), furtherNotes: rows.length - notes.length }
    },
    texts: () => texts,
  }
}
