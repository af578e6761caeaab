import { foldText } from '../../terms/index.ts'

const SMALL_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .map((word, at) => [word, at + 2]),
)

/** What is counted, not when: years, days of the month, hours and ages are no figures of an event. */
const NO_COUNT =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|years?|months?|weeks?|days?|hours?|minutes?|o|st|nd|rd|th|and|or|to|of|in|on|at|by|the|a)$/

/** Numbers of something that a sentence tells, as `value noun`: for setting reports of one event side by side.
 * @example figuresIn('Police counted 1,200 marchers and four buses.') //=> ['1200 marchers', '4 buses'] */
export function figuresIn(sentence: string): readonly string[] {
  const found = new Set<string>()
  const pattern =
    /(?<![\p{L}\p{N}.,-])(\p{N}[\p{N},]*(?:\.\p{N}+)?|\p{L}+)\s?(%|(?:(?:million|billion|thousand)\s)?\p{L}+)/gu
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    const [, number = '', of = ''] = match
    const value = /^\p{N}/u.test(number) ? Number(number.replace(/,/g, '')) : SMALL_NUMBERS[number.toLowerCase()]
    const what = of === '%' ? 'percent' : foldText(of)
    if (value === undefined || !Number.isFinite(value) || NO_COUNT.test(what) || (value >= 1900 && value < 2100)) {
      pattern.lastIndex = match.index + number.length
      continue
    }
    found.add(`${value} ${what}`)
  }
  return [...found]
}
