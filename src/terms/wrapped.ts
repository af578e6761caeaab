/** Texts are wrapped within these widths, in UTF-16 code units, at so many lines at least. */
const NARROWEST = 50
const WIDEST = 100
const FEWEST = 3

/** The lines of a text (their numbers, from 0) that go on in the next: it was wrapped at a fixed width, as letters are, and the next line's first word
 * had no room. A line that had room ends a paragraph, as in an address; a text without a width has none that go on.
 * @example [...wrappedLines(['One', 'two'])] //=> [] */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const ends = lines.map((line) => line.trimEnd())
  const widest = ends.reduce((most, { length }) => Math.max(most, length), 0)
  if (widest < NARROWEST || widest > WIDEST) return new Set()
  const goesOn = (at: number): boolean => {
    const [line = '', next = ''] = ends.slice(at, at + 2)
    if (line === '' || next === '' || APART.test(next)) return false
    const [first = ''] = next.trimStart().split(' ')
    return line.length + first.length + 1 > widest || isCut(line, next)
  }
  const long = ends.flatMap((line, at) => (line.length > widest * 0.6 && (ends[at + 1] ?? '') !== '' ? [at] : []))
  const full = long.filter(goesOn)
  if (full.length < FEWEST || full.length < long.length * 0.7) return new Set()
  return new Set(ends.flatMap((_, at) => (goesOn(at) ? [at] : [])))
}

/** Whether a line ends within a word. @example isCut('the well-', 'known quay') //=> true */
export const isCut = (before: string, after: string): boolean => /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after)

/** An item of a list, what somebody quotes from a letter, or a line that is set in. */
const APART = /^(?:\s{2,}|>|[-*•–—]\s|\d{1,2}[.)]\s)/
