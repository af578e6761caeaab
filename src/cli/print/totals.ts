import { MOST_COUNTED } from '../../views/index.ts'

/** How many lines an answer has beside those shown; null where it has none. @example leftOf(23, 20) //=> '3 more' */
export const leftOf = (total: number, shown: number): string | null =>
  total > MOST_COUNTED ? 'many more' : total > shown ? `${total - shown} more` : null
