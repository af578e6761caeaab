/** The part of `eld` that is used: `detect` names a language, or none. */
export type LanguageDetector = {
  readonly detect: (text: string) => { readonly language: string; isReliable(): boolean }
}

const ENOUGH = 60
const LOOKED_AT = 2_000

/** Names the language of a text as ISO 639-1 by its first 2,000 code units; null where the text is short or the detector unsure.
 * @example languageBy({ detect: () => ({ language: 'et', isReliable: () => true }) })('Too short.') //=> null */
export const languageBy =
  (detector: LanguageDetector) =>
  (text: string): string | null => {
    if (text.length < ENOUGH) return null
    const found = detector.detect(text.slice(0, LOOKED_AT))
    return found.language !== '' && found.isReliable() ? found.language : null
  }
