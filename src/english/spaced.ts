import type { Span } from '../terms/index.ts'

/** A text with white space between all its words; `at` gives each code unit's place in the first. */
export type Spaced = { readonly text: string; readonly at: readonly number[] }

/** Puts a space between words that touch: `Kenya's` becomes `Kenya 's`. A library that learns how to cut a run of letters from
 * those it saw before would else read one article differently after another.
 * @example spacedText("Kenya's", [{ start: 0, end: 5 }, { start: 5, end: 7 }]).text //=> "Kenya 's" */
export function spacedText(text: string, words: readonly Span[]): Spaced {
  const pieces: string[] = []
  const at: number[] = []
  let from = 0
  const copy = (to: number): void => {
    pieces.push(text.slice(from, to))
    for (; from < to; from++) at.push(from)
  }
  words.forEach(({ start, end }, index) => {
    copy(end)
    if (words[index + 1]?.start !== end || start === end) return
    pieces.push(' ')
    at.push(end)
  })
  copy(text.length)
  return { text: pieces.join(''), at }
}
