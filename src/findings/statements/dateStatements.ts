import type { Reading, Time } from '../../english/index.ts'
import { type Day, overlaps, type Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { isOfOtherClause } from './otherClause.ts'
import { startingWithin } from './places.ts'

/** Gives a statement the day its sentence names outside its content; failing that the day of the same speaker's statement before,
 * as long as no other time comes between: a report of one appearance says once when it was. Comes after the speakers are named. */
export const dateStatements: Refiner<Statement> = {
  name: 'statements/dateStatements',
  refine: (found, { reading }) => {
    const sorted = [...found].sort((a, b) => place(a) - place(b))
    let last: { readonly date: Day; readonly speaker: string; readonly end: number } | null = null
    return sorted.map((statement) => {
      const own = ownDay(reading, statement)
      const speaker = statement.speaker?.actor ?? null
      const between = last && startingWithin(reading.times, { start: last.end, end: statement.evidence.sentence.start })
      const inherited =
        last && speaker === last.speaker && between?.length === 0 && ownTimes(reading.times, statement).length === 0
          ? last.date
          : null
      const date = own ?? inherited
      if (date && speaker) last = { date, speaker, end: statement.evidence.sentence.end }
      return date ? { ...statement, date } : statement
    })
  },
}

const place = ({ cue, evidence }: Statement): number => cue?.start ?? evidence.span.start

/** The times in a statement's sentence that are not part of what is said. */
const ownTimes = (times: readonly Time[], { content, evidence }: Statement): Time[] =>
  startingWithin(times, evidence.sentence).filter((time) => !content.some((piece) => overlaps(piece, time)))

/** The day nearest to the cue, of those that no other clause has for itself. */
function ownDay({ times, tokens }: Reading, statement: Statement): Day | null {
  const at = place(statement)
  const days = ownTimes(times, statement).filter(({ kind }) => kind === 'day')
  const [nearest] = days
    .filter((time) => !isOfOtherClause(tokens, time, at))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return nearest?.interval.from ?? null
}
