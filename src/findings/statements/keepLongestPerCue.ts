import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** One cue makes one statement: of several readings that of `thatSaid`, which sees both sides of a cue and speaks only where it is sure;
 * else the one with the most content, since a finder that sees only half sees less. */
export const keepLongestPerCue: Refiner<Statement> = {
  name: 'statements/keepLongestPerCue',
  refine: (found) => {
    const best = new Map<number, Statement>()
    const without: Statement[] = []
    for (const statement of found) {
      if (!statement.cue) {
        without.push(statement)
        continue
      }
      const other = best.get(statement.cue.start)
      if (!other || weight(statement) > weight(other)) best.set(statement.cue.start, statement)
    }
    return [...best.values(), ...without]
  },
}

const weight = ({ content, evidence }: Statement): number =>
  evidence.foundBy.endsWith('thatSaid')
    ? Number.POSITIVE_INFINITY
    : content.reduce((sum, { start, end }) => sum + end - start, 0)
