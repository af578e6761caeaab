import { assertNever } from '../../terms/index.ts'
import type { Mended } from '../rows.ts'
import { dayWords, intervalWords } from './days.ts'

/** What a person put right in a line, so that nobody takes it for the reports' word:
 * `mended on 12 May 2025: the type, by its reports SANCTION withdraw`; empty where nobody did. */
export function mendedWords(mended: readonly Mended[]): string {
  const days = [...new Set(mended.map(({ madeAt }) => dayWords(madeAt)))]
  return days
    .map((day) => {
      const some = mended.filter(({ madeAt }) => dayWords(madeAt) === day)
      return `mended on ${day}: ${some.map(fieldWords).join('; ')}`
    })
    .join('; ')
}

function fieldWords({ field, was }: Mended): string {
  switch (field) {
    case 'sides':
      return 'source and target, by its reports the other way round'
    case 'days':
      return `the day, by its reports ${was === null ? 'not told' : intervalWords(...spanOf(was))}`
    case 'due':
      return `the due day, by its reports ${was === null ? 'not told' : dayWords(was)}`
    case 'type':
    case 'status':
    case 'source':
    case 'target':
    case 'speaker':
      return `the ${field}, by its reports ${was ?? 'not told'}`
    default:
      return assertNever(field)
  }
}

const spanOf = (days: string): [from: string, to: string] => {
  const [from = '', to = from] = days.split('/')
  return [from, to]
}
