import { stripVTControlCharacters } from 'node:util'
import type { Io, Out } from '../io.ts'

const NARROWEST = 40
const WIDEST = 100

/** Columns to lay text out in: the terminal's, or those that COLUMNS asks for, within what one reads with ease; 100 else. */
export function columnsOf(out: Out, env: Io['env']): number {
  const columns = out.isTTY ? out.columns : columnsAsked(env)
  return Math.max(NARROWEST, Math.min(WIDEST, columns || WIDEST))
}

/** Whether an output is looked at as it is: a terminal, or what COLUMNS says is laid out as one. */
export const isScreen = (out: Out, env: Io['env']): boolean => out.isTTY === true || columnsAsked(env) > 0

/** Shells keep COLUMNS to themselves; who exports it wants a screen of that width. */
const columnsAsked = ({ COLUMNS = '' }: Io['env']): number => (/^\d+$/.test(COLUMNS) ? Number(COLUMNS) : 0)

/** Columns a text takes on a terminal, without its colours.
 * @example widthOf('Žemaitaitė') //=> 10 */
export const widthOf = (text: string): number =>
  [...stripVTControlCharacters(text).normalize('NFC')].filter((letter) => !/\p{M}|\p{Cf}/u.test(letter)).length

/** A text with spaces after it up to a width. @example padEnd('ab', 4) //=> 'ab  ' */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** A text with spaces before it up to a width. @example padStart('7', 3) //=> '  7' */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
