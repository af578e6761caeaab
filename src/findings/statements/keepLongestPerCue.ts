import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** One cue makes one statement: of several readings the one with the most content, since a finder that sees only half sees less. */
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
      if (!other || lengthOf(statement) > lengthOf(other)) best.set(statement.cue.start, statement)
    }
    return [...best.values(), ...without]
  },
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
