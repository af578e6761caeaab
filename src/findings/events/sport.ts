import type { Scene } from './scene.ts'
import { isWord } from './words.ts'

const SCORE = /^\d{1,2}[-–:]\d{1,2}$/

/** Whether a sentence tells of a game: one sure word of it, a score, or two words that may be of it.
 * "Estonia met Latvia in the semi-final" does; "Estonia met Latvia's team of negotiators" does not. */
export function isGame({ layout, events, sentence }: Scene): boolean {
  const { tokens } = layout.reading
  let hints = 0
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    if (!token) continue
    if (/^\d{1,2}$/.test(token.text) && /^[-–]$/.test(tokens[index + 1]?.text ?? '')) {
      if (/^\d{1,2}$/.test(tokens[index + 2]?.text ?? '') && !layout.isTime(index)) return true
    }
    if (SCORE.test(token.text) && !layout.isTime(index)) return true
    for (const key of token.lower === token.lemma ? [token.lower] : [token.lower, token.lemma]) {
      for (const { words, sure } of events.sport.get(key) ?? []) {
        if (!words.every((word, at) => isWord(tokens[index + at], word))) continue
        if (sure) return true
        hints++
      }
    }
  }
  return hints > 1
}
