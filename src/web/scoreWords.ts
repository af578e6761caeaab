import type { Tally } from '../views/index.ts'
import { plural } from '../views/words/index.ts'

/** A conflict–cooperation score with its sign. @example [scoreWords(4.5), scoreWords(-6), scoreWords(0)] //=> ['+4.5', '−6', '0'] */
export const scoreWords = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${Math.abs(score)}` : '0')

/** What one did to and said of the other in a step.
 * @example tallyWords({ acts: 2, score: -4.5, types: [{ type: 'ACCUSE', mode: null, count: 2 }], statements: 1 }) //=> '−4.5 in 2 acts (ACCUSE); 1 statement' */
export function tallyWords({ acts, score, types, statements }: Tally): string {
  const codes = types.map(({ type, mode }) => `${type}${mode === null ? '' : ` ${mode}`}`)
  const named = codes.slice(0, MOST_CODES).join(', ') + (codes.length > MOST_CODES ? ' and others' : '')
  const done = score === null ? 'no act told' : `${scoreWords(score)} in ${plural(acts, 'act')} (${named})`
  return statements === 0 ? done : `${done}; ${plural(statements, 'statement')}`
}

const MOST_CODES = 3
