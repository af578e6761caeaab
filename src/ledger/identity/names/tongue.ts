import { MUSLIM_NAMES } from './muslimNames.ts'

/** What is known of the languages a name, or a pair of names, may be of: it decides which vowels stand for each other. */
export type Tongue = { readonly arabic: boolean; readonly slavic: boolean }

const SLAVIC = /(?:[oe]v|[oe]va|sk(?:y|i|yi|iy|ii|yy|ij|a|aya|aia)|enko|chuk|[iy]uk|vi[ch]|vich|vych|shvili|adze|idze)$/

/** Slavic by a surname's ending, Arabic by a well-known name of the Muslim world, in its own form or with a Slavic or Turkic ending. */
export function tongueOf(words: readonly string[], arabicParticle: boolean): Tongue {
  const stems = words.map((word) => word.replace(/(?:[oe]va?|i?zade|oglu|oghlu|uly|ogly)$/, ''))
  return {
    arabic:
      arabicParticle || stems.some((stem) => MUSLIM_NAMES.has(stem)) || words.some((word) => /^abd[aeou]/.test(word)),
    slavic: words.some((word) => word.length > 4 && SLAVIC.test(word)),
  }
}
