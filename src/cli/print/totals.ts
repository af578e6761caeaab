import { MOST_COUNTED } from '../../views/index.ts'
import { plural } from '../../views/words/index.ts'

/** How many lines an answer has in all, of which nobody counts more than `MOST_COUNTED`.
 * @example totalOf(10_001, 'statement') //=> 'more than 10,000 statements' */
export const totalOf = (total: number, one: string, many = `${one}s`): string =>
  total > MOST_COUNTED ? `more than ${plural(MOST_COUNTED, one, many)}` : plural(total, one, many)

/** How many lines an answer has beside those shown; null where it has none. @example leftOf(23, 20) //=> '3 more' */
export const leftOf = (total: number, shown: number): string | null =>
  total > MOST_COUNTED ? 'many more' : total > shown ? `${total - shown} more` : null
