import type { Token } from './reading.ts'

const PHRASES: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['nearly'],
  ['almost'],
  ['about'],
  ['around'],
  ['roughly'],
  ['approximately'],
  ['some'],
  ['over'],
]

/** Where the number begins that a phrase at `index` bounds: after `more than` in `more than 2,000 envoys`; `index` itself elsewhere,
 * as in `more than envoys`, `at least`. */
export function quantifierStart(tokens: readonly Token[], index: number, end: number): number {
  for (const phrase of PHRASES) {
    const after = index + phrase.length
    const number = after < end ? tokens[after] : undefined
    if (number?.tag !== 'NUM' && number?.tag !== 'SYM') continue
    if (number.tag === 'SYM' && tokens[after + 1]?.tag !== 'NUM') continue
    if (isDate(tokens, after)) continue
    if (phrase.every((word, at) => tokens[index + at]?.lower === word)) return after
  }
  return index
}

/** `around 2019`, `over 10 May`: a year or a day is no quantity. */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
