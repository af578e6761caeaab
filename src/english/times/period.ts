import { addDays, type DatePart, type Interval } from '../../terms/index.ts'
import { addMonths, daysIn, isoOf, mondayOf, partsOf } from './calendar.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'span'

/** A stretch of days and how exactly it was named. */
export type Period = Interval & { readonly grain: Grain }

export const ALL: readonly DatePart[] = ['year', 'month', 'day']

export const period = (from: string, to: string, grain: Grain, implied: readonly DatePart[] = []): Period => ({
  from: { iso: from, implied },
  to: { iso: to, implied },
  grain,
})

export const dayPeriod = (iso: string, implied: readonly DatePart[] = []): Period => period(iso, iso, 'day', implied)

export const yearPeriod = (year: number, implied: readonly DatePart[] = []): Period => {
  const name = String(year).padStart(4, '0')
  return period(`${name}-01-01`, `${name}-12-31`, 'year', implied)
}

/** A month, 1–12. */
export const monthPeriod = (year: number, month: number, implied: readonly DatePart[] = []): Period =>
  monthsPeriod(year, month, 1, 'month', implied)

/** Months in a row from the first of one. */
export function monthsPeriod(
  year: number,
  month: number,
  months: number,
  grain: Grain,
  implied: readonly DatePart[] = [],
): Period {
  const from = isoOf(year, month, 1) ?? `${year}-01-01`
  return period(from, addDays(addMonths(from, months), -1), grain, implied)
}

/** Monday to Sunday around a day. */
export const weekPeriod = (iso: string): Period => period(mondayOf(iso), addDays(mondayOf(iso), 6), 'week', ALL)

/** The calendar's day, week, month, quarter, year or decade around a day, or `shift` units from it; what the day fills in is implied. */
export function calendarOf(iso: string, unit: Unit, shift = 0): Period {
  const { year, month } = partsOf(shifted(iso, shift, unit))
  switch (unit) {
    case 'day':
      return dayPeriod(addDays(iso, shift), ALL)
    case 'week':
      return weekPeriod(addDays(iso, 7 * shift))
    case 'month':
      return monthPeriod(year, month, ['year', 'month'])
    case 'quarter':
      return monthsPeriod(year, month - ((month - 1) % 3), 3, 'quarter', ['year', 'month'])
    case 'year':
      return yearPeriod(year, ['year'])
    case 'decade': {
      const start = Math.floor(year / 10) * 10
      return { ...through(yearPeriod(start, ['year']), yearPeriod(start + 9, ['year'])), grain: 'decade' }
    }
  }
}

/** The same day `count` units away. @example shifted('2025-11-10', -2, 'week') //=> '2025-10-27' */
export function shifted(iso: string, count: number, unit: Unit): string {
  if (unit === 'day') return addDays(iso, count)
  if (unit === 'week') return addDays(iso, 7 * count)
  return addMonths(iso, count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120))
}

/** From the start of one to the end of another. */
export const through = (a: Period, b: Period): Period => ({ from: a.from, to: b.to, grain: 'span' })

export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'firstHalf' | 'secondHalf'

/** A part of a period: of a year thirds, halves, or its first or last month; of a month ten days; else thirds of its days.
 * @example partOf(yearPeriod(2025), 'late') // 1 September to 31 December */
export function partOf(whole: Period, part: Part): Period {
  const { year, month } = partsOf(whole.from.iso)
  const { implied } = whole.from
  if (whole.grain === 'year') {
    const [first, count] = YEAR_PARTS[part]
    return monthsPeriod(year, month + first, count, 'span', implied)
  }
  if (whole.grain === 'month') {
    const last = daysIn(year, month)
    const [first, end] = MONTH_PARTS[part]
    return period(addDays(whole.from.iso, first - 1), addDays(whole.from.iso, Math.min(end, last) - 1), 'span', implied)
  }
  if (whole.grain === 'decade') {
    const [first, last] = DECADE_PARTS[part]
    return through(yearPeriod(year + first, implied), yearPeriod(year + last, implied))
  }
  if (whole.grain === 'day') return whole
  const length = Math.round((Date.parse(whole.to.iso) - Date.parse(whole.from.iso)) / 86_400_000) + 1
  const [low, high] = FRACTIONS[part]
  return period(
    addDays(whole.from.iso, Math.floor(length * low)),
    addDays(whole.from.iso, Math.max(0, Math.ceil(length * high) - 1)),
    'span',
    implied,
  )
}

const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 4],
  late: [8, 4],
  start: [0, 1],
  end: [11, 1],
  firstHalf: [0, 6],
  secondHalf: [6, 6],
}
const MONTH_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  start: [1, 5],
  end: [21, 31],
  firstHalf: [1, 15],
  secondHalf: [16, 31],
}
const DECADE_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  start: [0, 0],
  end: [9, 9],
  firstHalf: [0, 4],
  secondHalf: [5, 9],
}
const FRACTIONS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  start: [0, 1 / 3],
  end: [2 / 3, 1],
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
}
