import type { FC } from 'hono/jsx'
import { foldText } from '../terms/index.ts'

/** A text with the words asked for marked in it; a word is marked whole wherever one asked for begins it. */
export const Marked: FC<{ text: string; words: readonly string[] }> = ({ text, words }) => (
  <>{piecesOf(text, words).map(({ text: piece, isAsked }) => (isAsked ? <mark class="asked">{piece}</mark> : piece))}</>
)

/** A text cut where words asked for stand in it.
 * @example piecesOf('The harbours, again', ['harbour']) //=> [{ text: 'The ', isAsked: false }, { text: 'harbours', isAsked: true }, { text: ', again', isAsked: false }] */
export function piecesOf(text: string, words: readonly string[]): { text: string; isAsked: boolean }[] {
  const wanted = words.map(foldText).filter((word) => word !== '')
  if (wanted.length === 0) return [{ text, isAsked: false }]
  const pieces: { text: string; isAsked: boolean }[] = []
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    const folded = foldText(piece)
    const isAsked = folded !== '' && wanted.some((word) => folded.startsWith(word))
    const last = pieces.at(-1)
    if (last && last.isAsked === isAsked) last.text += piece
    else if (piece !== '') pieces.push({ text: piece, isAsked })
  }
  return pieces
}

/** The words of a search, without what only joins them. @example wordsAsked('harbour "port data" OR ships') //=> ['harbour', 'port', 'data', 'ships'] */
export const wordsAsked = (asked: string): string[] =>
  (asked.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:AND|OR|NOT|NEAR)$/.test(word))
