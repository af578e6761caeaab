import { agenda, covered } from '../../views/index.ts'
import { daysAsked, totalOf, windowWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorOption } from '../options/actor.ts'
import {
  type AnswerOptions,
  limitAsked,
  type WindowOptions,
  withAnswerOptions,
  withLimit,
  withWindow,
} from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { printList } from '../print/answer.ts'

type AgendaOptions = AnswerOptions & WindowOptions & { readonly for?: string; readonly ics?: boolean }

/** `attache agenda`: what is to come, and when. */
export const declareAgenda: Declare = (command, act) => {
  command
    .description(
      `Prints what is announced to come, day by day: visits, meetings, summits, votes and
hearings, and commitments that fall due, each with the sentence it rests on.`,
    )
    .option('--for <actor>', 'only what concerns a state with its people and bodies, a person or a body')
    .option('--ics', 'print an iCalendar file, for calendars')
    .action((options: AgendaOptions) => act((io) => answer(options, io)))
  withAnswerOptions(withLimit(withWindow(command)))
  command.addHelpText('after', '\nWithout --since: from the last day that the ledger covers.')
  withExamples(command, [
    ['attache agenda', 'what was still to come when the last report was written'],
    ['attache agenda --ics > agenda.ics', 'for a calendar'],
    ['attache agenda --for Estonia --since 2025-03-01 --until 2025-12-31', 'of one state, in the days named'],
  ])
}

const answer = (options: AgendaOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const asked = daysAsked(options, io.now())
    const days = { ...asked, since: asked.since ?? (await covered(ledger)).last }
    const limit = limitAsked({ ...options, json: options.json === true || options.ics === true })
    const named = await actorOption(ledger, options.for, io)
    const found = await agenda(ledger, { ...days, for: named, limit })
    if (options.ics) {
      const { calendarOf } = await import('../../serve/index.ts')
      const title = named === null ? 'Agenda' : `Agenda, ${named.ref.name}`
      const lines = found.lines.map(({ line }) => line)
      await write(io.stdout, calendarOf(lines, { title, origin: null }))
      return 0
    }
    const of = named === null ? '' : ` for ${named.ref.name}`
    return printList(found, io, {
      json: options.json ?? false,
      title: `${totalOf(found.total, 'date')} to come${of}${windowWords(days).replace(/^ since/, ' from')}`,
      offices: new Map(),
    })
  })
