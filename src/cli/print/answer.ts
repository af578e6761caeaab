import { Failure } from '../../terms/index.ts'
import type { Dated, Some } from '../../views/index.ts'
import { type Io, write } from '../io.ts'
import { listLines, type Offices } from './list.ts'
import { styleOf } from './style.ts'
import { leftOf } from './totals.ts'
import { columnsOf } from './width.ts'

export type ListAnswer = {
  readonly json: boolean
  /** What the lines are: `3 statements by Liisa Tamberg`. */
  readonly title: string
  readonly offices: Offices
}

/** Prints lines as a list or as JSON. Throws NOTHING_FOUND where there are none; the JSON says so too, as an empty list. */
export async function printList(found: Some<Dated>, io: Io, answer: ListAnswer): Promise<number> {
  const { lines, total } = found
  if (answer.json)
    await printJson(
      lines.map(({ day, line }) => ({ ...line, day })),
      io,
    )
  if (total === 0)
    throw new Failure('NOTHING_FOUND', answer.title.replace(/^0 /, 'no '), 'Ask for less, or for other days')
  if (answer.json) return 0
  const style = styleOf(io.stdout, io.env)
  const width = columnsOf(io.stdout, io.env)
  const more = leftOf(total, lines.length)
  const text = [
    style.bold(answer.title),
    ...listLines(lines, answer.offices, width, style),
    ...(more === null ? [] : ['', `… and ${more}: ${allOf(io.line)}`]),
  ]
  await write(io.stdout, `${text.join('\n')}\n`)
  return 0
}

/** The command line that shows everything. @example allOf('attache said --limit 5 war') //=> 'attache said war --limit all' */
export const allOf = (line: string): string => `${line.replace(/ --limit[ =]\S+/, '')} --limit all`

/** An answer as one JSON value, for programs and for people who read it. */
export const printJson = (value: unknown, io: Io): Promise<void> =>
  write(io.stdout, `${JSON.stringify(value, null, 2)}\n`)

/** A line with its day in it, as programs like it. */
export const flat = ({ day, line }: Dated): object => ({ ...line, day })

/** Some lines with their days in them. */
export const flatSome = ({ lines, total }: Some<Dated>): object => ({ total, lines: lines.map(flat) })
