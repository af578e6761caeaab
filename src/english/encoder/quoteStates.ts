/** Where a unit stands to quotation marks. Numbers are the model's. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, unclosed: 4 } as const

const OPENING = new Set('“«„')
const CLOSING = new Set('”»')

/** Which units lie within quotation marks; a paragraph starts outside. A mark that does not fit is an opening or closing one by its looks.
 * @example [...quoteStates(['“', 'so', '”', 'he'], [0, 0, 0, 0])] //=> [2, 1, 3, 0] */
export function quoteStates(units: readonly string[], paragraph: ArrayLike<number>): Uint8Array {
  const states = new Uint8Array(units.length)
  let openAt = -1
  for (const [i, unit] of units.entries()) {
    if (i > 0 && paragraph[i] !== paragraph[i - 1]) {
      if (openAt >= 0) states.fill(QUOTE.unclosed, openAt + 1, i)
      openAt = -1
    }
    if (unit !== '"' && !OPENING.has(unit) && !CLOSING.has(unit)) continue
    const opens = unit === '"' ? openAt < 0 : OPENING.has(unit)
    if (opens && openAt < 0) {
      openAt = i
      states[i] = QUOTE.opening
    } else if (openAt >= 0 && !opens) {
      states.fill(QUOTE.inside, openAt + 1, i)
      states[i] = QUOTE.closing
      openAt = -1
    } else states[i] = opens ? QUOTE.opening : QUOTE.closing
  }
  if (openAt >= 0) states.fill(QUOTE.unclosed, openAt + 1)
  return states
}
