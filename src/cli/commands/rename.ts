import { renameDecision } from '../../views/index.ts'
import { oneLine } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorDecidedOn } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'

/** `attache rename A NAME`: what an actor is called. */
export const declareRename: Declare = (command, act) => {
  command
    .description(
      `Decides what an actor is called in every answer. It is found by its other names as
before, and what reports call it stays as they have it.`,
    )
    .argument('<actor>', 'an actor by any name of its own, "Georgia (state)" or "Ion Popa (ROU)", or its id')
    .argument('<name>', 'what it is called from now on')
    .action((actor: string, name: string, options: AnswerOptions) => act((io) => call(actor, name, options, io)))
  withAnswerOptions(command)
  withExamples(command, [['attache rename "Kenyan Navy" "Kenya Navy"', 'the name that answers show']])
}

const call = (asked: string, given: string, options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const it = await actorDecidedOn(ledger, asked)
    const made = await ledger.decide(await renameDecision(ledger, it, given), io.now().toISOString())
    if (options.json) await printJson(made, io)
    else await write(io.stdout, `${it.ref.name} is called ${oneLine(given)} from now on\n`)
    return 0
  })
