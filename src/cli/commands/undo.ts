import { Failure } from '../../terms/index.ts'
import { decisionRows } from '../../views/index.ts'
import { changeWords, dayWords, decisionWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'

/** `attache undo`: takes the last decision back. */
export const declareUndo: Declare = (command, act) => {
  command
    .description('Takes back the last decision that still counts, and says what it was.')
    .action((options: AnswerOptions) => act((io) => takeBack(options, io)))
  withAnswerOptions(command)
  withExamples(command, [['attache undo', 'as if it had never been decided; given again, the one before it']])
}

const takeBack = (options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const last = (await ledger.decisions()).at(-1)
    const [row] = last === undefined ? [] : await decisionRows(ledger, [last])
    const undone = await ledger.undo()
    if (undone === undefined || row === undefined)
      throw new Failure('NOTHING_TO_UNDO', 'nothing was decided, or all of it is taken back', 'See: attache decisions')
    if (options.json) await printJson(undone, io)
    else {
      const lines = [
        `taken back: ${decisionWords(row)} (decided ${dayWords(row.madeAt)})`,
        ...(row.verb === 'same' || row.verb === 'apart' ? [changeWords(undone.change)] : []),
      ]
      await write(io.stdout, `${lines.join('\n')}\n`)
    }
    return 0
  })
