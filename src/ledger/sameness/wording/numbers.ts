/** Small number words. `one` is left to the other words: it is a pronoun more often than a count. */
const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
)

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
)

/** The number that is written at `at`, in figures or in words, and how many words it takes; null where there is none.
 * @example numberAt(['two', 'hundred', 'and', 'six', 'men'], 0) //=> { value: 206, length: 4 } */
export function numberAt(words: readonly string[], at: number): { value: number; length: number } | null {
  const first = words[at] ?? ''
  const figures = /^\d/.test(first)
  const ordinal = ORDINALS.get(first)
  if (ordinal !== undefined) return { value: ordinal, length: 1 }
  if (!figures && !SMALL.has(first) && !(TIMES.has(first) && first.length > 2)) return null
  let whole = 0
  let part = figures ? Number(first) : (SMALL.get(first) ?? TIMES.get(first) ?? 0)
  let next = at + 1
  for (; next < words.length; next++) {
    const word = words[next] ?? ''
    const times = TIMES.get(word)
    const small = SMALL.get(word) ?? ORDINALS.get(word)
    if (figures && next === at + 1 && /^(?:st|nd|rd|th)$/.test(word)) continue
    if (times !== undefined) {
      part *= times
      if (times >= 1e3) {
        whole += part
        part = 0
      }
    } else if (small !== undefined && !figures && fits(part, small)) part += small
    else if (!(word === 'and' && !figures && fits(part, SMALL.get(words[next + 1] ?? '') ?? Infinity))) break
  }
  return { value: whole + part, length: next - at }
}

/** Whether `small` may follow what was read: `twenty five`, `two hundred and six`, `three thousand forty`. */
const fits = (part: number, small: number): boolean =>
  part === 0 || (part >= 20 && part < 100 && part % 10 === 0 && small < 10) || (part % 100 === 0 && small < 100)

/** Spans of time that are told as one word or as a number of others. */
export const TIME_SPANS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['decade', [10, 'year']],
  ['century', [100, 'year']],
  ['fortnight', [2, 'week']],
])

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Whether a word is the name of a month or weekday: as good as a number. @example isCalendarName('may', false) //=> false */
export const isCalendarName = (word: string, capital: boolean): boolean =>
  WEEKDAYS.includes(word) || (MONTHS.includes(word) && (capital || !/^(?:march|may|august)$/.test(word)))
