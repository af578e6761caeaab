import { Failure } from '../../terms/index.ts'
import { isOne, meantWhole, sameMeaning } from '../../views/index.ts'
import { changeWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorDecidedOn } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'
import { meantByName } from './same.ts'

/** `attache apart A B`: two actors, or two names of one, are two. */
export const declareApart: Declare = (command, act) => {
  command
    .description(
      `Decides that two actors are two, so that no report joins them; or that two names which
the ledger takes for one actor's are two actors'.`,
    )
    .argument('<a>', 'an actor by any name of its own, "Georgia (state)" or "Ion Popa (ROU)", or its id')
    .argument('<b>', 'the other, or another name of the same')
    .action((a: string, b: string, options: AnswerOptions) => act((io) => part(a, b, options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache apart "Kenyan Navy" "Kenyan police"', 'they are never one, whatever a report says'],
    ['attache decisions', 'all that was decided'],
  ])
}

const part = (a: string, b: string, options: AnswerOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const one = await actorDecidedOn(ledger, a)
    const other = await actorDecidedOn(ledger, b)
    const areOne = isOne(one, other)
    const [meantA, meantB] = areOne
      ? [await meantByName(ledger, one, a), await meantByName(ledger, other, b)]
      : [await meantWhole(ledger, one), await meantWhole(ledger, other)]
    if (sameMeaning(meantA, meantB))
      throw new Failure(
        'SAME_NAME',
        areOne
          ? `"${a}" and "${b}" both mean ${one.ref.name}`
          : `${one.ref.name} and ${other.ref.name} have one name and country, so a decision could not tell them apart`,
        areOne ? `Names of one actor: attache who ${one.ref.id}` : 'They stay two as long as reports tell them apart',
      )
    const made = await ledger.decide({ verb: 'apart', a: meantA, b: meantB }, io.now().toISOString())
    if (areOne && made.change.actorsMore <= 0) {
      await ledger.undo()
      throw new Failure(
        'NOT_PARTED',
        `${a} and ${b} cannot be parted: a report calls one actor by both names`,
        'Nothing was changed',
      )
    }
    if (options.json) {
      await printJson(made, io)
      return 0
    }
    const lines = areOne
      ? [`${a} and ${b} are two actors from now on`, changeWords(made.change)]
      : [`${one.ref.name} and ${other.ref.name} are two actors, and stay so`]
    await write(io.stdout, `${lines.join('\n')}\n`)
    return 0
  })
