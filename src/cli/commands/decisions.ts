import { Failure } from '../../terms/index.ts'
import { decisionRows } from '../../views/index.ts'
import { dayWords, decisionWords, plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf, padEnd, padStart, widthOf } from '../print/width.ts'
import { hang } from '../print/wrap.ts'

/** `attache decisions`: what people decided. */
export const declareDecisions: Declare = (command, act) => {
  command
    .description('Lists what was decided and not taken back, in order; attache undo takes back the last.')
    .action((options: AnswerOptions) => act((io) => list(options, io)))
  withAnswerOptions(command)
  withExamples(command, [['attache decisions --json', 'every decision, for another program']])
}

const list = (options: AnswerOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const rows = await decisionRows(ledger, await ledger.decisions())
    if (options.json) await printJson(rows, io)
    if (rows.length === 0)
      throw new Failure('NOTHING_FOUND', 'nothing was decided', 'What may need deciding: attache doubts')
    if (options.json) return 0
    const width = columnsOf(io.stdout, io.env)
    const days = rows.map(({ madeAt }) => dayWords(madeAt))
    const column = Math.max(...days.map(widthOf))
    const digits = `${rows.length}`.length
    const lines = rows.flatMap((row, at) =>
      hang(`${padStart(`${at + 1}`, digits)}  ${padEnd(days[at] ?? '', column)}  `, decisionWords(row), width),
    )
    const { bold } = styleOf(io.stdout, io.env)
    await write(io.stdout, `${[bold(plural(rows.length, 'decision')), ...lines].join('\n')}\n`)
    return 0
  })
