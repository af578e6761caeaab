import { doubts } from '../../views/index.ts'
import { plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { handleOf } from '../options/actor.ts'
import { type AnswerOptions, limitAsked, withAnswerOptions, withLimit } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { stateName } from '../options/states.ts'
import { allOf, printJson } from '../print/answer.ts'
import { commandOf, doubtLines, type Settleable } from '../print/doubts.ts'
import { shellWord } from '../print/shellWord.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

/** `attache doubts`: who may be one. */
export const declareDoubts: Declare = (command, act) => {
  command
    .description(
      `Prints the pairs of actors that may be one, the likeliest first: names, countries and
offices, why they may be, a sentence of each, and the two commands that settle it.`,
    )
    .action((options: AnswerOptions) => act((io) => print(options, io)))
  withAnswerOptions(withLimit(command))
  withExamples(command, [
    ['attache doubts', 'what only a person can tell'],
    ['attache doubts --limit 5 --json', 'the five likeliest, for another program'],
  ])
}

const print = (options: AnswerOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const { lines, total } = await doubts(ledger, limitAsked(options))
    const where = options.ledger === undefined ? '' : ` --ledger ${shellWord(options.ledger)}`
    const settleable: Settleable[] = []
    for (const doubt of lines) {
      const [a, b] = [await handleOf(ledger, doubt.a.actor), await handleOf(ledger, doubt.b.actor)]
      const settle = { same: commandOf('same', a, b, where), apart: commandOf('apart', a, b, where) }
      settleable.push({ ...doubt, settle })
    }
    if (options.json) {
      await printJson(settleable, io)
      return 0
    }
    const style = styleOf(io.stdout, io.env)
    const more = total - lines.length
    const text =
      total === 0
        ? ['no doubts: nobody in the ledger may be somebody else in it']
        : [
            style.bold(plural(total, 'pair that may be one', 'pairs that may be one')),
            ...doubtLines(settleable, stateName, columnsOf(io.stdout, io.env), style),
            ...(more > 0 ? ['', `… and ${more} more: ${allOf(io.line)}`] : []),
          ]
    await write(io.stdout, `${text.join('\n')}\n`)
    return 0
  })
