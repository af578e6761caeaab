import { isGivenName } from './givenNames.ts'
import { MUSLIM_NAMES } from './muslimNames.ts'
import { PINYIN } from './pinyin.ts'

/** Whether one given name may be short for the other by its form alone: the short one's consonants begin or end the long one's.
 * A short word that is a name of its own (Maria beside Marianne) is not.
 * @example [isPetForm('tess', 'teresita'), isPetForm('nando', 'fernando'), isPetForm('maria', 'marianne')] //=> [true, true, false] */
export function isPetForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3 || short.length > 6 || long.length < short.length + 3) return false
  if (isGivenName(short) || PINYIN.has(short) || MUSLIM_NAMES.has(short)) return false
  const stem = short.replace(/(.)\1/g, '$1').replace(/(?<=.{3})(?:ie|[yiaeos])$/, '')
  if (stem.length < 3) return false
  if (long.startsWith(stem) || (short.length > 3 && long.endsWith(short))) return true
  if (short.replace(/(.)\1/g, '$1').length !== 3) return false
  // A syllable left out: Tess, Teresita.
  return (
    /^[^aeiou][aeiou][^aeiou]$/.test(stem) &&
    long.startsWith(stem.slice(0, 2)) &&
    long.slice(3, 6).includes(stem.slice(2))
  )
}
