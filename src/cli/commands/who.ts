import { type Profile, profile } from '../../views/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorAsked } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { stateName } from '../options/states.ts'
import { flatSome, printJson } from '../print/answer.ts'
import { pageTerminal } from '../print/pageTerminal.ts'
import { profilePage } from '../print/profilePage.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

const LAST = 6

/** `attache who ACTOR`: all that the ledger knows of an actor. */
export const declareWho: Declare = (command, act) => {
  command
    .description(
      `Prints who somebody is: names, offices with their days, country, memberships, and the
last statements, events and commitments, each with the sentence it rests on.`,
    )
    .argument('<actor...>', 'a person, state or body by any name, without regard to case and diacritics')
    .action((words: string[], options: AnswerOptions) => act((io) => answer(words.join(' '), options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache who Liisa Tamberg', 'a person'],
    ['attache who EST --json', 'a state by its code, everything, for another program'],
  ])
}

const answer = (name: string, options: AnswerOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const named = await actorAsked(ledger, name, io)
    const found = await profile(ledger, named, options.json ? null : LAST)
    if (options.json) {
      await printJson(jsonOf(found), io)
      return 0
    }
    const { country } = named.ref
    const page = profilePage(found, country === null ? null : stateName(country))
    await write(io.stdout, pageTerminal(page, columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env)))
    return 0
  })

const jsonOf = (found: Profile): object => ({
  ...found,
  offices: flatSome(found.offices),
  memberships: flatSome(found.memberships),
  statements: flatSome(found.statements),
  events: flatSome(found.events),
  commitments: flatSome(found.commitments),
})
