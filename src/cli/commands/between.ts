import { between, type Dated, officesOf, type Some } from '../../views/index.ts'
import { daysAsked, totalOf, windowWords, withoutRepeats } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import type { Io } from '../io.ts'
import { actorAsked } from '../options/actor.ts'
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

type BetweenOptions = AnswerOptions & WindowOptions

/** `attache between A B`: what two parties said of, did to and promised each other. */
export const declareBetween: Declare = (command, act) => {
  command
    .description(
      `Prints what two parties said of each other, did to each other and promised each
other, both ways, the earliest first, each line with the sentence it rests on.`,
    )
    .argument('<a>', 'an actor by any name; a state stands for its people and bodies too')
    .argument('<b>', 'the other one')
    .action((a: string, b: string, options: BetweenOptions) => act((io) => answer(a, b, options, io)))
  withAnswerOptions(withLimit(withWindow(command)))
  withExamples(command, [
    ['attache between Estonia Latvia', 'two states, both ways'],
    ['attache between Tamberg Kenya --since 2025-03-04 --json', 'a person and a state, for another program'],
  ])
}

const answer = (first: string, second: string, options: BetweenOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const days = daysAsked(options, io.now())
    const limit = limitAsked(options)
    const a = await actorAsked(ledger, first, io)
    const b = await actorAsked(ledger, second, io)
    const all = await between(ledger, { ...days, a, b, limit })
    const found = options.json ? all : shownOf(all)
    return printList(found, io, {
      json: options.json ?? false,
      title: `${totalOf(found.total, 'line')} between ${a.ref.name} and ${b.ref.name}${windowWords(days)}`,
      offices: await officesOf(ledger, speakersOf(found.lines)),
    })
  })

/** What a person is shown: an act once, as an event, where its words are a statement or a commitment too. */
function shownOf({ lines, total }: Some<Dated>): Some<Dated> {
  const shown = withoutRepeats(lines)
  return { lines: shown, total: total - lines.length + shown.length }
}

const speakersOf = (lines: readonly Dated[]): string[] => [
  ...new Set(lines.flatMap(({ line }) => (line.kind === 'statement' ? (line.speaker?.id ?? []) : []))),
]
