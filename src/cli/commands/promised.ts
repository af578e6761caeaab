import { promised } from '../../views/index.ts'
import { type Declare, withExamples } from '../command.ts'
import type { Io } from '../io.ts'
import { actorOption } from '../options/actor.ts'
import {
  type AnswerOptions,
  limitAsked,
  type WindowOptions,
  withAnswerOptions,
  withLimit,
  withWindow,
} from '../options/answer.ts'
import { daysAsked } from '../options/day.ts'
import { askLedger } from '../options/ledger.ts'
import { printList } from '../print/answer.ts'
import { windowWords } from '../print/days.ts'
import { plural } from '../print/text.ts'

type PromisedOptions = AnswerOptions & WindowOptions & { readonly by?: string; readonly to?: string }

/** `attache promised`: who promised what to whom. */
export const declarePromised: Declare = (command, act) => {
  command
    .description(
      `Prints who promised what to whom, how much and by when, the latest report first,
each commitment with the sentence it rests on.`,
    )
    .option('--by <actor>', 'who promised; a state stands for its people and bodies too')
    .option('--to <actor>', 'to whom')
    .action((options: PromisedOptions) => act((io) => answer(options, io)))
  withAnswerOptions(withLimit(withWindow(command)))
  withExamples(command, [
    ['attache promised --by Estonia', 'what a state, its people and bodies promised'],
    ['attache promised --to Latvia --since 2025-03', 'what was promised to another, by anybody'],
  ])
}

const answer = (options: PromisedOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const days = daysAsked(options, io.now())
    const limit = limitAsked(options)
    const by = await actorOption(ledger, options.by, io)
    const to = await actorOption(ledger, options.to, io)
    const found = await promised(ledger, { ...days, by, to, limit })
    const of = `${by === null ? '' : ` by ${by.ref.name}`}${to === null ? '' : ` to ${to.ref.name}`}${windowWords(days)}`
    return printList(found, io, {
      json: options.json ?? false,
      title: plural(found.total, 'commitment') + of,
      offices: new Map(),
    })
  })
