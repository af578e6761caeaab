import { type Named, officesOf, said } from '../../views/index.ts'
import { daysAsked, totalOf, windowWords } from '../../views/words/index.ts'
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
import { askLedger } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { printList } from '../print/answer.ts'
import { saidOverTime } from './saidOverTime.ts'

type SaidOptions = AnswerOptions &
  WindowOptions &
  LexiconOptions & {
    readonly by?: string
    readonly about?: string
    readonly verbatim?: boolean
    readonly overTime?: boolean
  }

/** `attache said [WORDS...]`: who said what. */
export const declareSaid: Declare = (command, act) => {
  command
    .description('Prints who said what, the latest first, each statement with the sentence it rests on.')
    .argument('[words...]', 'words to find in what was said')
    .option('--by <actor>', 'who said it; a state stands for its people and bodies too')
    .option('--about <actor>', 'whom it is about')
    .option('--verbatim', 'only what stands between quotation marks')
    .option('--over-time', 'of one actor about another or with words: in order, month by month, likely turns marked')
    .addOption(lexiconOption())
    .action((words: string[], options: SaidOptions) => act((io) => answer(words, options, io)))
  withAnswerOptions(withLimit(withWindow(command)))
  withExamples(command, [
    ['attache said --by Tamberg', 'what one person said'],
    ['attache said harbour --about Estonia --since 2025-03-01', 'what was said of Estonia with one word in it'],
    [
      'attache said --by Estonia --about Latvia --over-time',
      'what one said of another in order, and where it likely turned',
    ],
    ['attache said --by Latvia --verbatim --json', 'exact quotes only, for another program'],
  ])
}

const answer = (words: readonly string[], options: SaidOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const days = daysAsked(options, io.now())
    const limit = limitAsked(options)
    const by = await actorOption(ledger, options.by, io)
    const about = await actorOption(ledger, options.about, io)
    const asked = words.length > 0 ? words.join(' ') : null
    if (options.overTime) {
      const title = `statements by ${by?.ref.name}${subjectOf(about, asked)}${windowWords(days)}`
      const how = { json: options.json ?? false, title, lexicon: lexiconAsked(options, io) }
      const most = options.limit === undefined ? null : limit
      return saidOverTime(ledger, { ...days, by, about, words: asked, limit: most }, how, io)
    }
    const found = await said(ledger, { ...days, by, about, words: asked, verbatim: options.verbatim ?? false, limit })
    const of = [by === null ? '' : ` by ${by.ref.name}`, subjectOf(about, asked), windowWords(days)].join('')
    const speakers = found.lines.flatMap(({ line }) => line.speaker?.id ?? [])
    return printList(found, io, {
      json: options.json ?? false,
      title: totalOf(found.total, options.verbatim ? 'quote' : 'statement') + of,
      offices: await officesOf(ledger, [...new Set(speakers)]),
    })
  })

const subjectOf = (about: Named | null, words: string | null): string =>
  `${about === null ? '' : ` about ${about.ref.name}`}${words === null ? '' : ` with “${words}”`}`
