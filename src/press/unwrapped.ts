/** Texts are wrapped within these widths, in UTF-16 code units, at so many lines at least. */
const NARROWEST = 50
const WIDEST = 100
const FEWEST = 3

/** A text that was wrapped at a fixed width, as letters are, with a line for each paragraph; a line that had room for the next word ends one there,
 * as in an address. Any other text as it is.
 * @example unwrapped('One\ntwo') //=> 'One\ntwo' */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (widest < NARROWEST || widest > WIDEST) return text
  const isFull = (at: number): boolean => {
    const [line = '', next = ''] = lines.slice(at, at + 2)
    if (line === '' || next === '' || APART.test(next)) return false
    const [first = ''] = next.trimStart().split(' ')
    return line.length + first.length + 1 > widest || isCut(line, next)
  }
  const long = lines.flatMap((line, at) => (line.length > widest * 0.6 && (lines[at + 1] ?? '') !== '' ? [at] : []))
  const full = long.filter(isFull)
  if (full.length < FEWEST || full.length < long.length * 0.7) return text
  return lines.reduce((whole, line, at) => {
    if (at === 0) return line
    return isFull(at - 1) ? joined(whole, line.trim()) : `${whole}\n${line}`
  }, '')
}

/** Two lines of one paragraph as one: a word that was cut at its hyphen keeps it.
 * @example joined('plans for the well-', 'known quay') //=> 'plans for the well-known quay' */
export const joined = (before: string, after: string): string =>
  isCut(before, after) ? before + after : `${before} ${after}`

/** Whether a line ends within a word. @example isCut('the well-', 'known quay') //=> true */
export const isCut = (before: string, after: string): boolean => /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)

/** An item of a list, what somebody quotes from a letter, or a line that is set in. */
const APART = /^(?:\s{2,}|>|[-*•–—]\s|\d{1,2}[.)]\s)/
