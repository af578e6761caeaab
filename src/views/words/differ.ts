import type { Difference, DifferingField, Teller } from '../rows.ts'
import { amountWords } from './amount.ts'
import { dayWords, intervalWords } from './days.ts'
import { grouped, listed } from './text.ts'

/** Where reports part, each value with who tells it: `reports differ: 1,200 marchers (Port Herald) / 3,000 (Daily Pier)`; empty where they agree. */
export function differWords(differ: readonly Difference[]): string {
  const some = differ.filter(({ field }) => !CODED.has(field))
  const fields = some.length > 0 ? some : differ
  return fields.length === 0 ? '' : `reports differ: ${fields.map(fieldWords).join('; ')}`
}

/** What our coding of the reports' words makes of them; told only where nothing plainer differs. */
const CODED: ReadonlySet<DifferingField> = new Set(['type', 'mode'])

const BEFORE: Readonly<Partial<Record<DifferingField, string>>> = {
  due: 'due ',
  from: 'since ',
  until: 'until ',
  source: 'by ',
  by: 'by ',
  target: 'to ',
  to: 'to ',
}

/** Outlets named behind one value; the others are counted. */
const MOST_TELLERS = 2

function fieldWords({ field, values }: Difference): string {
  const days = values.map(({ by }) => firstDay(by))
  const dated = field !== 'days' && new Set(days).size > 1
  return values
    .map(({ value, by }, at) => {
      const words = at > 0 && field === 'figure' ? value.replace(/(\d) .*$/, '$1') : value
      return `${at === 0 ? (BEFORE[field] ?? '') : ''}${valueWords(words)} (${tellersOf(by)}${dated && days[at] ? `, ${dayWords(days[at])}` : ''})`
    })
    .join(' / ')
}

const firstDay = (by: readonly Teller[]): string | undefined => by.flatMap(({ day }) => day ?? []).sort()[0]

function tellersOf(by: readonly Teller[]): string {
  const outlets = [...new Set(by.map(({ outlet, source }) => outlet ?? source))]
  const more = outlets.length - MOST_TELLERS
  return more > 0 ? `${outlets.slice(0, MOST_TELLERS).join(', ')} and ${more} more` : listed(outlets)
}

function valueWords(value: string): string {
  const [, from, to] = value.match(/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/) ?? []
  if (from && to) return intervalWords(from, to)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value)
  if (value.startsWith('{')) return amountWords(JSON.parse(value))
  return value.replace(/\d{4,}/g, (digits) => grouped(Number(digits)))
}
