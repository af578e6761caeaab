/** What XML 1.0 and calendars have no room for, and characters that turn the text around them about. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/gu

/** A text as feeds and calendars can carry it: what they cannot hold is left out.
 * @example plainText('a\u0000b\u202Ec') //=> 'abc' */
export const plainText = (text: string): string => text.replace(NOT_TEXT, '')

const LONGEST_TITLE = 300

/** The same, in one line and no longer than a list shows. @example plainTitle('a\nb') //=> 'a b' */
export const plainTitle = (text: string): string =>
  cut(
    plainText(cut(text, 20 * LONGEST_TITLE))
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST_TITLE,
  )

/** A text with at most so many UTF-16 code units, an ellipsis where it was longer, and no character cut in two.
 * @example cut('harbour', 4) //=> 'har…'
 * @example cut('a🕯b', 3) //=> 'a…' */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\uDC00-\uDFFF]/.test(text[most - 1] ?? '') ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}
