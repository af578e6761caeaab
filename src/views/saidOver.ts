import type { ReadLedger } from '../ledger/index.ts'
import { addDays, daysBetween } from '../terms/index.ts'
import { type SaidQuestion, wantedSaid } from './said.ts'
import { selectDays } from './select.ts'
import { stepAfter, stepStart } from './steps.ts'

/** How many lines fall in some days, both ends included. */
export type Stretch = { readonly from: string; readonly to: string; readonly count: number }

/** Stretches that are drawn beside each other at most. */
const MOST = 31

/** How many of the statements that a question wants were said when: by day, week, month or year, whichever lets all of them be seen together.
 * Empty where they are more than are counted, since some of them would tell a wrong tale. */
export async function saidOver(ledger: ReadLedger, question: SaidQuestion): Promise<readonly Stretch[]> {
  const found = await selectDays(ledger, await wantedSaid(ledger, { ...question, after: null }))
  const counts = new Map<string, number>()
  for (const day of found?.values() ?? []) if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1)
  const rows = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1))
  return stretchesOf(rows)
}

/** Counts by day as counts by longer stretches where the days are many: the earliest first, without gaps; of more years than can be shown the last.
 * @example stretchesOf([{ day: '2025-03-04', count: 2 }, { day: '2025-03-06', count: 1 }]) //=> [{ from: '2025-03-04', to: '2025-03-04', count: 2 }, { from: '2025-03-05', to: '2025-03-05', count: 0 }, { from: '2025-03-06', to: '2025-03-06', count: 1 }] */
export function stretchesOf(counts: readonly { readonly day: string; readonly count: number }[]): Stretch[] {
  const first = counts[0]?.day
  const last = counts.at(-1)?.day
  if (first === undefined || last === undefined) return []
  const days = daysBetween(first, last) + 1
  const next = days <= MOST ? byDay : days <= MOST * 7 ? byWeek : days <= MOST * 30 ? byMonth : byYear
  const stretches: Stretch[] = []
  let at = 0
  for (let from = next.start(first); from <= last; ) {
    const after = next.after(from)
    let count = 0
    for (; at < counts.length && (counts[at]?.day ?? '') < after; at++) count += counts[at]?.count ?? 0
    stretches.push({ from, to: addDays(after, -1), count })
    from = after
  }
  return stretches.slice(-MOST)
}

const byDay = { start: (day: string) => day, after: (day: string) => addDays(day, 1) }
const byWeek = {
  start: (day: string) => stepStart(day, 'week'),
  after: (day: string) => stepAfter(day, 'week'),
}
const byMonth = {
  start: (day: string) => stepStart(day, 'month'),
  after: (day: string) => stepAfter(day, 'month'),
}
const byYear = {
  start: (day: string) => `${day.slice(0, 4)}-01-01`,
  after: (day: string) => `${Number(day.slice(0, 4)) + 1}-01-01`,
}
