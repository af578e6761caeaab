import type { Span } from '../terms/index.ts'

/** Names that are words of the language too, or that the library takes for such. */
const NAMES = new Set(
  'albanian argentine beirut brussels burundi bush canadian cayenne china chinese czech damascus faroese french guinea hunt indian japan japanese jersey jordan macau polish rice russia tehran tripoli trump turkey warsaw'.split(
    ' ',
  ),
)
const ENDS = /^(?:[.!?…:•*]+|["“‘`([]|``)$/

/** The text with the capital taken off words that have one only because they open a sentence, so that a tagger does not see names in them.
 * `isCommon` tells whether a word in lower case is a word of the language. A word before another capital keeps its own: `White House`.
 * @example lowerOpenings('Diplomats left.', [{ start: 0, end: 9 }], () => true) //=> 'diplomats left.' */
export function lowerOpenings(text: string, words: readonly Span[], isCommon: (lower: string) => boolean): string {
  const pieces: string[] = []
  let at = 0
  let before = '.'
  words.forEach(({ start, end }, index) => {
    const word = text.slice(start, end)
    const opens = ENDS.test(before)
    before = word
    if (!opens || !/^[A-Z][a-z]+$/.test(word)) return
    const next = words[index + 1]
    if (next && /^[A-Z]/.test(text.slice(next.start, next.start + 1))) return
    const lower = word.toLowerCase()
    if (NAMES.has(lower) || !isCommon(lower)) return
    pieces.push(text.slice(at, start), lower)
    at = end
  })
  pieces.push(text.slice(at))
  return pieces.join('')
}
