import { lineWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { lineDecidedOn } from '../options/line.ts'
import { printJson } from '../print/answer.ts'

/** `attache strike LINE`: a line is wrong. */
export const declareStrike: Declare = (command, act) => {
  command
    .description(
      `Decides that a line is wrong. It is shown nowhere from then on, in no answer, count or
search; reports of it that come later are struck with it. attache decisions lists what
was struck.`,
    )
    .argument('<line>', 'words of its sentence, or its id as --json has it, or the first letters of that')
    .action((line: string, options: AnswerOptions) => act((io) => strike(line, options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache strike "urged both foreign ministers to meet soon"', 'the one line that rests on these words'],
    ['attache undo', 'takes the last decision back; undo 3 the third of attache decisions'],
  ])
}

const strike = (asked: string, options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const { line, meant } = await lineDecidedOn(ledger, asked)
    const made = await ledger.decide({ verb: 'strike', line: meant }, io.now().toISOString())
    if (options.json) await printJson({ id: line.id, ...made }, io)
    else await write(io.stdout, `struck: ${lineWords(line)}\n`)
    return 0
  })
