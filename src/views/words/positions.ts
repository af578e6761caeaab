import type { Acts, LikelyTurn } from '../positions.ts'
import { intervalWords } from './days.ts'
import { plural } from './text.ts'

/** `March 2025, 2 acts towards Ghana, −3 on average`. */
export function monthHead(month: string, acts: Acts | undefined, towards: string): string {
  const words = month === '' ? 'No day told' : monthWords(month)
  return acts === undefined ? words : `${words}, ${actsWords(acts, towards)}`
}

/** A month by its name; the empty one is of what tells no day. @example monthWords('2025-03') //=> 'March 2025' */
export const monthWords = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  return intervalWords(`${month}-01`, end)
}

/** The mean PLOVER score of some acts, and how many: `2 acts towards Ghana, −3 on average`. */
const actsWords = ({ score, count }: Acts, towards: string): string =>
  `${plural(count, 'act')} towards ${towards}, ${signed(score)}${count > 1 ? ' on average' : ''}`

/** A score with its sign. @example signed(-6) //=> '−6' */
export const signed = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0')

/** What was done in the four weeks before a likely turn, and from then: `four weeks before: 2 acts towards Ghana, −3 on average`. */
export function actsAround({ actsBefore, actsAfter }: LikelyTurn, towards: string): string {
  const before = actsBefore === null ? [] : [`four weeks before: ${actsWords(actsBefore, towards)}`]
  const after = actsAfter === null ? [] : [`from then: ${actsWords(actsAfter, towards)}`]
  return [...before, ...after].join('; ')
}
