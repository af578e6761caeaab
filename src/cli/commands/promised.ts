import type { CommitmentStatus, ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { commitmentsNamed, placeWord, promised, type StandingCommitment } from '../../views/index.ts'
import { daysAsked, dayWords, listed, oneLine, promiseParties, totalOf, windowWords } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { loadOutcomes } from '../cues.ts'
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
import { askLedger, ledgerPath } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { standingsAsked, statusConfirmed } from '../options/standing.ts'
import { oneDayAsked, type TodayOptions, todayAsked, todayOption } from '../options/today.ts'
import { allOf, printJson } from '../print/answer.ts'
import { promisedLines, shortId } from '../print/promisedList.ts'
import { styleOf } from '../print/style.ts'
import { leftOf } from '../print/totals.ts'
import { columnsOf } from '../print/width.ts'

type PromisedOptions = AnswerOptions &
  WindowOptions &
  TodayOptions &
  LexiconOptions & {
    readonly by?: string
    readonly to?: string
    readonly status?: string
    readonly dueBefore?: string
    readonly confirm?: string
  }

/** `attache promised`: who promised what to whom, and how it stands. */
export const declarePromised: Declare = (command, act) => {
  command
    .description(
      `Prints who promised what to whom, how much and by when, the latest report first,
each commitment with the sentence it rests on, how it stands today, and what later
reports make of it: done, slipped or withdrawn. That is only proposed, with its
sentence; somebody who has read it confirms.`,
    )
    .argument('[standing...]', 'with --confirm: done, slipped, withdrawn or open')
    .option('--by <actor>', 'who promised; a state stands for its people and bodies too')
    .option('--to <actor>', 'to whom')
    .option(
      '--status <list>',
      'only open, due (within a week), overdue, done, slipped or withdrawn; several with commas',
    )
    .option('--due-before <date>', 'only what falls due before this day')
    .option('--confirm <id>', 'keep how a commitment stands, for good; the id is in brackets beside it')
    .addOption(todayOption())
    .addOption(lexiconOption())
    .action((words: string[], options: PromisedOptions) =>
      act((io) =>
        options.confirm === undefined ? answer(words, options, io) : confirm(options.confirm, words, options, io),
      ),
    )
  withAnswerOptions(withLimit(withWindow(command)))
  withExamples(command, [
    ['attache promised --by Estonia', 'what a state, its people and bodies promised'],
    ['attache promised --to Latvia --since 2025-03', 'what was promised to another, by anybody'],
    ['attache promised --status overdue,due,open --due-before 2026-01-01', 'what is to be kept before a day'],
  ])
  command.addHelpText(
    'after',
    '\nTo keep what came of one: attache promised --confirm ID done (or slipped, withdrawn, open).',
  )
}

const answer = (words: readonly string[], options: PromisedOptions, io: Io): Promise<number> => {
  if (words.length > 0)
    throw new Failure('BAD_STATUS', `"${words.join(' ')}" needs --confirm ID`, 'To choose by it: --status done')
  return askLedger(options, io, async (ledger) => {
    const days = daysAsked(options, io.now())
    const limit = limitAsked(options)
    const standings = standingsAsked(options.status)
    const dueBefore = options.dueBefore === undefined ? null : oneDayAsked('--due-before', options.dueBefore, io.now())
    const by = await actorOption(ledger, options.by, io)
    const to = await actorOption(ledger, options.to, io)
    const today = todayAsked(options, io.now())
    const cues = loadOutcomes(lexiconAsked(options, io))
    const found = await promised(ledger, { ...days, by, to, standings, dueBefore, today, cues, limit })
    const of = [
      by === null ? '' : ` by ${by.ref.name}`,
      to === null ? '' : ` to ${to.ref.name}`,
      windowWords(days),
      standings === null ? '' : `, ${listed(standings, 'or')} on ${dayWords(today)}`,
      dueBefore === null ? '' : `, due before ${dayWords(dueBefore)}`,
    ].join('')
    const title = totalOf(found.total, 'commitment') + of
    if (options.json) await printJson(found.lines.map(flat), io)
    if (found.total === 0)
      throw new Failure('NOTHING_FOUND', title.replace(/^0 /, 'no '), 'Ask for less, or for other days')
    if (options.json) return 0
    const style = styleOf(io.stdout, io.env)
    const more = leftOf(found.total, found.lines.length)
    const text = [
      style.bold(title),
      ...promisedLines(found.lines, columnsOf(io.stdout, io.env), style),
      ...(more === null ? [] : ['', `… and ${more}: ${allOf(io.line)}`]),
    ]
    await write(io.stdout, `${text.join('\n')}\n`)
    return 0
  })
}

const flat = ({ line, ...rest }: StandingCommitment): object => ({ ...line, ...rest })

/** Keeps how a commitment stands. Where a report was proposed for it, that report is kept as what the person went by. */
async function confirm(id: string, words: readonly string[], options: PromisedOptions, io: Io): Promise<number> {
  const status = statusConfirmed(words)
  const it = await askLedger(options, io, (ledger) => commitmentMeant(ledger, id, options, io))
  const [report] = it.line.evidence
  if (report === undefined) throw new RangeError('a commitment without a report')
  const going = it.proposed.find(({ outcome }) => outcome === status)
  const { openLedger } = await import('../../ledger/index.ts')
  const ledger = await openLedger(ledgerPath(options, io))
  try {
    const { article, start, end } = report
    const by = going === undefined ? null : placeWord(going.evidence)
    const made = await ledger.decide({ verb: 'commitment', article, start, end, status, by }, io.now().toISOString())
    if (options.json) await printJson({ id: it.line.id, ...made }, io)
    else await write(io.stdout, `${keptWords(it, status)}\n`)
    return 0
  } finally {
    await ledger.close()
  }
}

const keptWords = ({ line }: StandingCommitment, status: CommitmentStatus): string =>
  `kept: ${promiseParties(line)}, ${oneLine(line.content)} [${shortId(line.id)}] is ${status}`

/** The one commitment whose id begins so. Throws NO_COMMITMENT where there is none, or several. */
async function commitmentMeant(
  ledger: ReadLedger,
  id: string,
  options: PromisedOptions,
  io: Io,
): Promise<StandingCommitment> {
  const keys = /^[0-9a-f]+$/.test(id) ? await commitmentsNamed(ledger, id) : []
  const [key] = keys
  if (key === undefined)
    throw new Failure('NO_COMMITMENT', `no commitment has the id "${id}"`, 'Ids are in brackets in: attache promised')
  if (keys.length > 1)
    throw new Failure('NO_COMMITMENT', `several commitments have an id that begins "${id}"`, 'Give more of it')
  const everything = { since: null, until: null, by: null, to: null, standings: null, dueBefore: null, limit: null }
  const cues = loadOutcomes(lexiconAsked(options, io))
  const { lines } = await promised(ledger, { ...everything, id: key, today: todayAsked(options, io.now()), cues })
  const [it] = lines
  if (it === undefined) throw new Failure('NO_COMMITMENT', `no report tells of "${id}" any more`, null)
  return it
}
