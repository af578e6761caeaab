import type { ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { holdersOn, type Profile, profile } from '../../views/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorAsked } from '../options/actor.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { officeAsked, refuseUnknownOffice } from '../options/office.ts'
import { stateName } from '../options/states.ts'
import { oneDayAsked } from '../options/today.ts'
import { flatSome, printJson } from '../print/answer.ts'
import { officePage } from '../print/officePage.ts'
import type { Page } from '../print/page.ts'
import { pageTerminal } from '../print/pageTerminal.ts'
import { profilePage } from '../print/profilePage.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

const LAST = 6

type WhoOptions = AnswerOptions & { readonly on?: string }

/** `attache who ACTOR`: all that the ledger knows of an actor, or who held an office. */
export const declareWho: Declare = (command, act) => {
  command
    .description(
      `Prints who somebody is: names, offices with their days, country, memberships, and the
last statements, events and commitments, each with the sentence it rests on. Of an
office, who held it: the days for which reports show each holder, and gaps as gaps.`,
    )
    .argument('<actor...>', 'a person, state or body by any name, without regard to case and diacritics; or an office')
    .option('--on <date>', 'who held the office on this day: 2025-11-01, yesterday')
    .action((words: string[], options: WhoOptions) => act((io) => answer(words.join(' '), options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache who Liisa Tamberg', 'a person'],
    ['attache who EST --json', 'a state by its code, everything, for another program'],
    ['attache who foreign minister of Estonia', 'who held an office, and for which days reports show it'],
    ['attache who "Estonian foreign minister" --on 2025-03-05', 'who held it on one day'],
  ])
}

const answer = (name: string, options: WhoOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const on = options.on === undefined ? null : oneDayAsked('--on', options.on, io.now())
    return (await officeAnswer(ledger, name, on, options, io)) || (await actorAnswer(ledger, name, options, io))
  }).then(() => 0)

/** Answers where the words name an office; says whether they did. */
async function officeAnswer(
  ledger: ReadLedger,
  name: string,
  on: string | null,
  options: WhoOptions,
  io: Io,
): Promise<boolean> {
  const history = await officeAsked(ledger, name)
  if (history === null) {
    await refuseUnknownOffice(ledger, name)
    if (on === null) return false
    throw new Failure(
      'NOT_AN_OFFICE',
      `--on asks who held an office, and "${name}" is none`,
      'Ask so: attache who foreign minister of Estonia --on 2025-03-05',
    )
  }
  if (options.json)
    await printJson(on === null ? history : { ...history, on, onDay: holdersOn(history.holders, on) }, io)
  else await printPage(officePage(history, on), io)
  return true
}

async function actorAnswer(ledger: ReadLedger, name: string, options: WhoOptions, io: Io): Promise<boolean> {
  const named = await actorAsked(ledger, name, io)
  const found = await profile(ledger, named, options.json ? null : LAST)
  const { country } = named.ref
  if (options.json) await printJson(jsonOf(found), io)
  else await printPage(profilePage(found, country === null ? null : stateName(country)), io)
  return true
}

const printPage = (page: Page, io: Io): Promise<void> =>
  write(io.stdout, pageTerminal(page, columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env)))

const jsonOf = (found: Profile): object => ({
  ...found,
  offices: flatSome(found.offices),
  memberships: flatSome(found.memberships),
  statements: flatSome(found.statements),
  events: flatSome(found.events),
  commitments: flatSome(found.commitments),
})
