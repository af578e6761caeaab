import { printOf } from './wording/index.ts'
import { sortIn, wordIn } from './wording/token.ts'

/** The words of matter in a text, each as a number that its other forms share: without names, numbers and small words.
 * @example matterIn('They mended the dams').has([...matterIn('mending a dam')][0] ?? 0) //=> true */
export const matterIn = (text: string): ReadonlySet<number> => wordsOf(text, (sort) => sort === 'matter')

/** The words of matter in a text and its numbers, in no form of their own.
 * @example weighedIn('40 lamps').size - matterIn('40 lamps').size //=> 1 */
export const weighedIn = (text: string): ReadonlySet<number> =>
  wordsOf(text, (sort) => sort === 'matter' || sort === 'number')

const wordsOf = (text: string, isWanted: (sort: ReturnType<typeof sortIn>) => boolean): ReadonlySet<number> =>
  new Set(
    printOf(text)
      .filter((token) => isWanted(sortIn(token)))
      .map(wordIn),
  )
