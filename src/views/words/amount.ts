import type { Amount } from '../../terms/index.ts'
import { grouped } from './text.ts'

/** A number of something as people write it: `at least 2,500,000 EUR per year`. */
export const amountWords = ({ value, unit, per, bound }: Amount): string =>
  [...(bound === null ? [] : [bound]), grouped(value), unit, ...(per === null ? [] : [`per ${per}`])].join(' ')
