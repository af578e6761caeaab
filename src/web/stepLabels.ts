import type { Step } from '../views/index.ts'
import { columnDay } from '../views/words/index.ts'

export type StepLabel = {
  /** The place of its step. */
  readonly at: number
  readonly words: string
}

/** More would run into one another. */
const MOST = 12

/** What stands under a row of weeks or months: a month where it begins, its year with the first and with January; of many months the years alone.
 * @example stepLabels(['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24', '2025-03-31', '2025-04-07'], 'week') //=> [{ at: 0, words: 'Mar 2025' }, { at: 5, words: 'Apr' }]
 * @example stepLabels(['2025-12-01', '2026-01-01'], 'month') //=> [{ at: 0, words: 'Dec 2025' }, { at: 1, words: 'Jan 2026' }] */
export function stepLabels(starts: readonly string[], by: Step): readonly StepLabel[] {
  const begins = starts.flatMap((start, at) =>
    at === 0 || start.slice(0, 7) !== starts[at - 1]?.slice(0, 7) ? [at] : [],
  )
  const years = begins.filter((at) => starts[at]?.slice(5, 7) === '01')
  const some = begins.length > 2 * MOST && years.length > 1 ? years : begins
  const every = Math.ceil(some.length / MOST)
  return some
    .filter((_, order) => order % every === 0)
    .filter((at, order, all) => order > 0 || all[1] === undefined || by === 'month' || all[1] - at > 2)
    .map((at, order) => {
      const [, month = '', year = ''] = columnDay(starts[at] ?? '')
        .trim()
        .split(' ')
      return { at, words: order === 0 || month === 'Jan' ? `${month} ${year}` : month }
    })
}
