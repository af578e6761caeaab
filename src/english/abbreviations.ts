const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Stand before a name and never end a sentence. */
const BEFORE_NAMES = set(
  'adm amb brig capt cmdr col cpl det dr fr gen gov hon insp lt ma maj messrs mgr mr mrs ms msgr mt pfc ph pres prof pte pvt rep reps rev sen sens sgt spc sr st supt treas rt',
)
/** Stand before a number: `No. 5`; without one they are words (`He said no.`). */
const BEFORE_NUMBERS = set(
  'no nos art arts ch fig figs op p pp par para sec sect vol vols jan feb mar apr may jun jul aug sep sept oct nov dec ca',
)
/** Never end a sentence, whatever follows. */
const INSIDE = set('vs viz cf eg ie approx')
/** May end a sentence. */
const ANYWHERE = set(
  'jan feb apr aug sep sept oct nov dec inc ltd co corp bros cos plc jr sr esq etc ave blvd rd mon tue tues wed thu thur thurs fri dept dist est ext govt intl natl assn univ al hq ala ariz ark calif colo conn del fla ill kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta ft lb lbs oz km mph tel',
)

/** Words that open a sentence and follow no initial. */
const OPENERS = set(
  'The This That These Those He She It They We You There His Her Its Their Our In On At But And If When',
)

/** How a word and its full stop go together; null where the stop is a sentence's own.
 * `bound` never ends a sentence, `free` may. `next` is the word after it. @example abbreviation('Gen', 'Ivo') //=> 'bound' */
export function abbreviation(word: string, next: string): 'bound' | 'free' | null {
  const lower = word.toLowerCase()
  const capital = /^\p{Lu}/u.test(word)
  if (/^(\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return /^(e\.g|i\.e)$/i.test(word) ? 'bound' : 'free'
  if (/^\d/.test(next) && BEFORE_NUMBERS.has(lower) && (capital || lower.length < 4)) return 'bound'
  if (INSIDE.has(lower)) return 'bound'
  if (capital && BEFORE_NAMES.has(lower) && (lower !== 'sr' || /^\p{Lu}/u.test(next))) return 'bound'
  if (ANYWHERE.has(lower) && (capital || /^(etc|al|inc|approx|ft|lbs?|oz|km|mph|est)$/.test(lower))) return 'free'
  if (word === 'v' && /^\p{Lu}/u.test(next)) return 'bound'
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next)) return word === 'I' || OPENERS.has(next) ? null : 'bound'
  return null
}
