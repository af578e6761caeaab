/** How a word is written. Numbers are the model's. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  capitals: 2,
  oneCapital: 3,
  mixed: 4,
  digits: 5,
  withDigits: 6,
  mark: 7,
} as const

/** Decimal digits and the superscripts, circled and ancient ones that count as digits too. */
const DIGIT = /[\p{Nd}²³¹፩-፱᧚⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒𐩀-𐩃𐹠-𐹨𑁒-𑁚🄀-🄊]/u
const DIGITS = new RegExp(`^${DIGIT.source}+$`, 'u')
const BEGINS_A_WORD = /^[\p{L}\p{N}]/u
const UPPER = /\p{Uppercase}/u
const LOWER_OR_TITLE = /[\p{Lowercase}\p{Lt}]/u
const ONE_UPPER = /^\p{Uppercase}$/u
const UPPER_THEN_NONE = /^\p{Uppercase}\P{Uppercase}*$/u

/** The shape of one unit. @example [shapeOf('the'), shapeOf('Kenya'), shapeOf('UN'), shapeOf('4th')] //=> [0, 1, 2, 6] */
export function shapeOf(unit: string): number {
  if (DIGITS.test(unit)) return SHAPE.digits
  if (!BEGINS_A_WORD.test(unit)) return SHAPE.mark
  if (DIGIT.test(unit)) return SHAPE.withDigits
  if (!UPPER.test(unit)) return SHAPE.lower
  if (!LOWER_OR_TITLE.test(unit)) return ONE_UPPER.test(unit) ? SHAPE.oneCapital : SHAPE.capitals
  return UPPER_THEN_NONE.test(unit) ? SHAPE.capital : SHAPE.mixed
}
