import { MOST_PIECES, remembered, type SpecialPieces, type Vocabulary } from './vocabulary.ts'

/** The longest piece, in code points. */
const LONGEST = 16
/** How much less likely than the rarest piece a letter is that the vocabulary lacks. */
const LACKING = 10

type Step = { readonly score: number; readonly from: number; readonly piece: number }

/** SentencePiece's unigram vocabulary, cased: the likeliest way to cut a unit, "▁" before it where white space is.
 * `file` has a piece and its log chance a line, parted by a tab.
 * @example unigram('<s>\t0\n▁port\t-2\n▁ports\t-9\ns\t-3', { first: 0, last: 0, padding: 0, unknown: 0 }).pieces('ports', true) //=> [1, 3] */
export function unigram(file: string, { unknown, ...edges }: SpecialPieces): Vocabulary {
  const rows = file.replace(/\n$/, '').split('\n')
  const scores = rows.map((row) => Number(row.slice(row.indexOf('\t') + 1)))
  const special = new Set([unknown, edges.first, edges.last, edges.padding])
  const ids = new Map<string, number>()
  for (const [id, row] of rows.entries()) if (!special.has(id)) ids.set(row.slice(0, row.indexOf('\t')), id)
  const least = scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY) - LACKING
  return { ...edges, pieces: remembered(cut) }

  function cut(unit: string, spaced: boolean): readonly number[] {
    const letters = [...`${spaced ? '▁' : ''}${unit.normalize('NFKC')}`]
    const best: (Step | undefined)[] = [{ score: 0, from: 0, piece: -1 }]
    for (let from = 0; from < letters.length; from++) {
      const before = best[from]?.score ?? 0
      let text = ''
      for (let end = from + 1; end <= Math.min(letters.length, from + LONGEST); end++) {
        text += letters[end - 1]
        const id = ids.get(text)
        if (id === undefined && end > from + 1) continue
        const score = before + (id === undefined ? least : (scores[id] ?? least))
        if (score > (best[end]?.score ?? -1e30)) best[end] = { score, from, piece: id ?? unknown }
      }
    }
    const found: number[] = []
    for (let at = letters.length; at > 0; at = best[at]?.from ?? 0) found.push(best[at]?.piece ?? unknown)
    return found.reverse().slice(0, MOST_PIECES)
  }
}
