/** What XML 1.0 and calendars have no room for, and characters that turn the text around them about. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/gu

/** A text as feeds and calendars can carry it: what they cannot hold is left out.
 * @example plainText('a\u0000b\u202Ec') //=> 'abc' */
export const plainText = (text: string): string => text.replace(NOT_TEXT, '')

const LONGEST = 300

/** The same, in one line and no longer than a list shows. @example plainTitle('a\nb') //=> 'a b' */
export function plainTitle(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim()
  const points = line.length > LONGEST ? [...line.slice(0, 2 * LONGEST)] : []
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : line
}
