import type { Tongue } from './tongue.ts'

type Place = 'start' | 'first' | 'middle' | 'last'

/** Whether two groups of vowels at one place of a word may be one, given the languages the names may be of. */
export function vowelsAlike(a: string, b: string, place: Place, tongue: Tongue, long: boolean): boolean {
  if (a === b) return true
  const pair = [a, b].sort().join(' ')
  if (GENERAL.has(pair)) return true
  if (long && place !== 'last' && place !== 'start' && UMLAUTS.has(pair)) return true
  if (place === 'start' && pair === 'e ie') return true // Yelena, Elena
  if (tongue.slavic && a.replace('ie', 'e') === b.replace('ie', 'e')) return true
  if (!tongue.arabic) return false
  if (place === 'middle' && (a === '' || b === '')) return !/^(?:ai|ei|au|ou)$/.test(a + b)
  return place === 'last' ? ARABIC_LAST.has(pair) : ARABIC.has(pair)
}

const GENERAL = new Set(['ou u'])
/** Müller is written Mueller, and Muller where letters lack. */
const UMLAUTS = new Set(['u ue', 'o oe', 'a ae'])
/** Arabic has three vowels; a is written e, i is written e, u is written o. Never a for i or for u: Jamal, Jamil; Hassan, Hussein. */
const ARABIC = new Set(['a e', 'e i', 'o u', 'ai ei', 'o ou', 'ie i', 'i ie', 'au ao', 'ao au'])
const ARABIC_LAST = new Set(['o u', 'o ou', 'ai ei', 'i ie'])
