import { MOST_COUNTED } from '../select.ts'
import { plural } from './text.ts'

/** How many lines an answer has in all, of which nobody counts more than `MOST_COUNTED`.
 * @example totalOf(10_001, 'statement') //=> 'more than 10,000 statements' */
export const totalOf = (total: number, one: string, many = `${one}s`): string =>
  total > MOST_COUNTED ? `more than ${plural(MOST_COUNTED, one, many)}` : plural(total, one, many)
