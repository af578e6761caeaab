import type { FC } from 'hono/jsx'
import { markedPieces } from '../views/words/index.ts'

/** A text with the words asked for marked in it. */
export const Marked: FC<{ text: string; words: readonly string[] }> = ({ text, words }) => (
  <>
    {markedPieces(text, words).map(({ text: piece, isAsked }) =>
      isAsked ? <mark class="asked">{piece}</mark> : piece,
    )}
  </>
)

/** The words of a search. @example wordsAsked('harbour "port data"') //=> ['harbour', 'port', 'data'] */
export const wordsAsked = (asked: string): string[] => asked.match(/[\p{L}\p{N}]+/gu) ?? []
