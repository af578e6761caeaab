import { stripVTControlCharacters } from 'node:util'
import type { Out } from '../io.ts'

const NARROWEST = 40
const WIDEST = 100

/** Columns to lay text out in: the terminal's, within what one reads with ease; 100 where there is no terminal. */
export const columnsOf = (out: Out): number =>
  out.isTTY ? Math.max(NARROWEST, Math.min(WIDEST, out.columns ?? WIDEST)) : WIDEST

/** Columns a text takes on a terminal, without its colours.
 * @example widthOf('Žemaitaitė') //=> 10 */
export const widthOf = (text: string): number =>
  [...stripVTControlCharacters(text).normalize('NFC')].filter((letter) => !/\p{M}|\p{Cf}/u.test(letter)).length

/** A text with spaces after it up to a width. @example padEnd('ab', 4) //=> 'ab  ' */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** A text with spaces before it up to a width. @example padStart('7', 3) //=> '  7' */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
