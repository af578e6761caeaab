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
    .description('Takes back the last decision that still counts, or the one asked for, and says what it was.')
    .argument('[number]', 'which, as attache decisions numbers them; the last where none is given')
    .action((number: string | undefined, options: AnswerOptions) => act((io) => takeBack(number, options, io)))
  withAnswerOptions(command)
  withExamples(command, [['attache undo', 'as if it had never been decided; given again, the one before it']])
}

const takeBack = (asked: string | undefined, options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const made = await ledger.decisions()
    const last = asked === undefined ? made.at(-1) : made[numberOf(asked, made.length) - 1]
    const [row] = last === undefined ? [] : await decisionRows(ledger, [last])
    const undone = await ledger.undo(last?.number)
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

/** Throws NOTHING_TO_UNDO where no decision has that number. */
function numberOf(asked: string, count: number): number {
  const number = Number(asked)
  if (/^\d+$/.test(asked) && number >= 1 && number <= count) return number
  throw new Failure('NOTHING_TO_UNDO', `no decision has the number "${asked}"`, 'See: attache decisions')
}
