import { fuseWords } from './fuseWords.ts'
import { LATIN_GIVEN } from './latinGiven.ts'
import type { NameWord, PersonName } from './personName.ts'

/** The same name as others write it: with its particles joined to the surname (Delacruz), without the endings that Latvian gives to men's names. */
export function otherForms({ words, particles }: PersonName): readonly (readonly NameWord[])[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const found: (readonly NameWord[])[] = []
  if (particles !== '') found.push([...words.slice(0, -1), fuseWords([...particles.split(' '), last.text])])
  const latvian = LATVIAN.test(first.text) && LATVIAN.test(last.text) && !LATIN_GIVEN.has(first.text)
  if (latvian) found.push(words.map((word) => (LATVIAN.test(word.text) ? fuseWords([word.text.slice(0, -1)]) : word)))
  return found
}

/** Aleksandrs, Dombrovickis. */
const LATVIAN = /(?<=.{4}[^aeou])s$/
