import { mendAsked, mendFieldOf } from '../../views/index.ts'
import { lineWords, mendWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorDecidedOn } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { lineDecidedOn } from '../options/line.ts'
import { printJson } from '../print/answer.ts'

/** `attache mend LINE FIELD VALUE`: one thing of a line is another. */
export const declareMend: Declare = (command, act) => {
  command
    .description(
      `Decides that one thing of a line is another than its reports say. Answers show what a
person mended as such, and the reports under it as they are.

  of an event       type TYPE [MODE], status STATUS, days FROM [TO], sides (source and
                    target change places), source OLD NEW, target OLD NEW
  of a statement    speaker NAME, day DAY
  of a commitment   due DAY, due none`,
    )
    .argument('<line>', 'words of its sentence, or its id as --json has it, or the first letters of that')
    .argument('<field>', 'type, status, day, days, sides, source, target, speaker or due')
    .argument('[value...]', 'what it is; names of several words in quotation marks')
    .action((line: string, field: string, values: string[], options: AnswerOptions) =>
      act((io) => mend(line, field, values, options, io)),
    )
  withAnswerOptions(command)
  withExamples(command, [
    ['attache mend "went on strike in Mombasa" type PROTEST demo', 'what kind of act it was'],
    ['attache mend "a storm in a herring barrel" speaker "Liisa Tamberg"', 'who said it'],
    ['attache undo', 'takes the last decision back; undo 3 the third of attache decisions'],
  ])
}

const mend = (
  asked: string,
  field: string,
  values: readonly string[],
  options: AnswerOptions,
  io: Io,
): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const { line, meant } = await lineDecidedOn(ledger, asked, (it) => mendFieldOf(it, field) !== undefined)
    const what = await mendAsked(ledger, {
      line,
      field,
      values,
      now: io.now(),
      who: (name) => actorDecidedOn(ledger, name),
    })
    const made = await ledger.decide({ verb: 'mend', line: meant, mend: what.mend }, io.now().toISOString())
    if (options.json) await printJson({ id: line.id, ...made }, io)
    else await write(io.stdout, `mended: ${lineWords(line)}: ${mendWords(what.shown)}\n`)
    return 0
  })
