import { stemOf } from '../../ledger/index.ts'
import { foldText } from '../../terms/index.ts'

/** A piece of a text, and whether a word asked for stands there. */
export type MarkedPiece = { readonly text: string; readonly isAsked: boolean }

/** A text cut where words asked for stand in it, in whatever form.
 * @example markedPieces('The harbours, again', ['harbour']) //=> [{ text: 'The ', isAsked: false }, { text: 'harbours', isAsked: true }, { text: ', again', isAsked: false }] */
export function markedPieces(text: string, words: readonly string[]): readonly MarkedPiece[] {
  const wanted = new Set(words.flatMap((word) => foldText(word).split(' ')).filter((word) => word !== ''))
  if (wanted.size === 0) return [{ text, isAsked: false }]
  const stems = new Set([...wanted].map(stemOf))
  const pieces: { text: string; isAsked: boolean }[] = []
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const folded = foldText(piece)
    const isAsked = folded !== '' && (wanted.has(folded) || stems.has(stemOf(folded)))
    const last = pieces.at(-1)
    if (last && last.isAsked === isAsked) last.text += piece
    else if (piece !== '') pieces.push({ text: piece, isAsked })
  }
  return pieces
}
