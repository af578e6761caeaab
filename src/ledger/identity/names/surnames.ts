import { familyPlace } from './eastAsian.ts'
import { isGivenName } from './givenNames.ts'
import { MUSLIM_NAMES } from './muslimNames.ts'
import type { NameWord, PersonName } from './personName.ts'
import type { Tongue } from './tongue.ts'
import { wordsAlike } from './wordsAlike.ts'

const FAMILY_FORM =
  /(?<=.{2})(?:[oe]va?|sk[yi]|sk[iy]y|skaya|ska|enko|chuk|shvili|adze|idze|yan|ian|sson|ssen|sen|evic|ovic|ovich|evich|aitis|auskas|ienė|iene|aite|yte|oglu|zade|zadeh|poulos|idis|escu|enchuk)$/
/** A father's name in Russian and its neighbours; many are surnames in the Balkans. */
export const PATRONYMIC = /(?<=.{2})(?:ovich|evich|ovych|yovych|ivna|ovna|evna|ichna|inichna)$/

/** Whether a folded word is a surname by its form. */
export const isFamilyForm = (word: string): boolean => word.length > 4 && FAMILY_FORM.test(word) && !isGivenName(word)

/** The words that may be a person's surname when they stand alone: the last, one before it that is no given name or patronymic, and where the family comes first the first. */
export function surnameWords(name: PersonName): readonly NameWord[] {
  const { words, tokens, single } = name
  if (single) return words
  const texts = words.map((word) => word.text)
  const place = familyPlace(tokens, texts, name.eastAsian)
  return words.filter((word, at) => {
    if (word.initial) return false
    if (at === words.length - 1) return place !== 'first'
    if (at === 0) return place !== 'last'
    return (
      place === 'last' &&
      !word.ofFirst &&
      !isGivenName(word.text) &&
      !MUSLIM_NAMES.has(word.text) &&
      !PATRONYMIC.test(word.text)
    )
  })
}

/** Whether a bare surname is that of a whole name; of a double one, either half or both. */
export function isSurnameOf(bare: PersonName, whole: PersonName, tongue: Tongue): boolean {
  const is = (one: NameWord | undefined, two: NameWord): boolean => {
    if (one === undefined || one.initial) return false
    const likeness = wordsAlike(one, two, false, tongue)
    return likeness === 'same' || likeness === 'variant'
  }
  if (bare.particles !== '' && bare.particles !== whole.particles) return false
  if (bare.words.length === 1) return surnameWords(whole).some((word) => is(bare.words[0], word))
  const may = surnameWords(whole)
  const ending = whole.words.slice(-bare.words.length)
  return (
    ending.length < whole.words.length && ending.every((word, at) => may.includes(word) && is(bare.words[at], word))
  )
}
