/** What one spelling of a word sounds like, roughly: consonants (H for kh, S for sh, C for ch, J for zh and dzh, Z for ts), and the vowels before each and after the last. */
export type Sound = { readonly consonants: string; readonly vowels: readonly string[] }

/** In this order; each with a pair that it brings together. */
const RULES: readonly [RegExp, string][] = [
  [/^abd(?:[aeou]{1,2}l|[aeou](?=([rnszdt])\1))/, 'abdl'], // Abdelaziz, Abdul Aziz; Abdurrahman, Abdulrahman
  [/eh$/, 'ah'], // Fatemeh, Fatemah
  [/^ou(?=[aei])/, 'w'], // Ouattara, Wattara
  [/eev(?=a?$)/, 'eyev'], // Sergeev, Sergeyev
  [/(?<=.{3})o(?:ff|w)$/, 'ov'], // Malinoff, Malinov
  [/(?<=.{3})eff$/, 'ev'],
  [/[iy]ov$/, 'iev'], // Solovyov, Solovyev
  [/shch|schtsch|sch|sh/g, 'S'], // Shevchenko, Schewtschenko
  [/tsch|tch|cz|ch/g, 'C'],
  [/(?<=.{3}[bdgklnrstvz])ic$/, 'iC'], // Petrovic, Petrovich
  [/dzh|dj|zh|j/g, 'J'], // Hadzhiev, Hadjiev
  [/kh/g, 'H'],
  [/t[sz]/g, 'Z'], // Kuznetsov, Kuznetzov
  [/c(?=ova?$)/g, 'Z'], // Kuznecov
  [/c[kq]/g, 'k'],
  [/ph/g, 'f'],
  [/qu(?=[ei])/g, 'k'], // Enrique, Enrike
  [/gu(?=[ei])/g, 'g'],
  [/([bdgpt])h/g, '$1'], // Gandhi, Gandi; Thomas, Tomas
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/w/g, 'v'],
  [/(?<=[aeiouy])h(?![aeiouy])/g, ''], // Mensah, Mensa
  [/y/g, 'i'],
  [/ee/g, 'i'], // Hakeem, Hakim
  [/oo/g, 'u'],
  [/(.)\1+/g, '$1'], // Hassan, Hasan
]

/** The sound of a spelling in letters a to z.
 * @example soundOf('hadjiev').consonants //=> 'hJv' */
export function soundOf(spelling: string): Sound {
  const text = RULES.reduce((now, [from, to]) => now.replace(from, to), spelling)
  const consonants = text.replace(/[aeiou]+/g, '')
  return { consonants, vowels: text.split(/[^aeiou]/) }
}

/** A sound's skeleton: its consonants, and of its vowels only whether the first are dark (o, u) or not, and the last too where consonants are few.
 * @example skeletonOf(soundOf('muhammad')) === skeletonOf(soundOf('mohammed')) //=> true */
export function skeletonOf({ consonants, vowels }: Sound): string {
  const [start = '', first = ''] = vowels
  const last = consonants.length < 3 ? shade(vowels.at(-1) ?? '') : ''
  return `${consonants.replace(/H/g, 'h')}${shade(start)}.${shade(first)}${last}`
}

const shade = (vowels: string): string => (vowels === '' ? '' : /[ou]/.test(vowels) ? 'o' : 'a')
