import { sep } from 'node:path'
import type { Ledger } from '../../ledger/index.ts'
import { type ArticleId, articleId, Failure, foldName } from '../../terms/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { changeLedger } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { type ThreadOptions, threadsAsked, threadsOption } from '../options/threads.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'
import { rereadJson, rereadSummary, rereadTally } from '../print/rereadTally.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

type RereadOptions = AnswerOptions &
  LexiconOptions &
  ThreadOptions & { readonly all?: boolean; readonly quiet?: boolean }

/** `attache reread`: a better reader goes over the kept texts. */
export const declareReread: Declare = (command, act) => {
  command
    .description(
      `Reads the kept reports anew, as after an update or with a lexicon of your own, and puts
what is found now in the place of what was found. Decisions stay. Reports that this
very reader has read are passed over, so a run that was stopped goes on next time.`,
    )
    .argument('[which...]', 'only reports of these paths, folders or outlets')
    .option('--all', 'also those that this very reader has read')
    .addOption(lexiconOption())
    .addOption(threadsOption())
    .option('--quiet', 'print errors only')
    .action((which: string[], options: RereadOptions) => act((io) => reread(which, options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache reread', 'what this version of the reader has not read yet'],
    ['attache reread "The Strait" --all', 'the reports of one outlet, or of a path, in any case'],
  ])
}

const reread = (which: readonly string[], options: RereadOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const threads = threadsAsked(options)
    const lexicon = lexiconAsked(options, io)
    const [{ readBy }, { loadLexicon }, { readingRoom }, { rereadAll }] = await Promise.all([
      import('../readBy.ts'),
      import('../lexicon.ts'),
      import('../readingRoom.ts'),
      import('../../pipeline.ts'),
    ])
    const { keys, current } = await keysOf(ledger, which, options.all ? null : readBy(loadLexicon(lexicon)))
    const started = io.now().getTime()
    const interruption = { asked: false }
    const usual = io.onInterrupt(() => {
      interruption.asked = true
    })
    const quiet = options.quiet === true || options.json === true
    const progress = progressOf(io, { quiet, total: keys.length })
    const tally = rereadTally()
    try {
      if (keys.length > 0) {
        const room = await readingRoom(keys.length, { threads, lexicon }, io)
        try {
          for await (const outcome of rereadAll(ledger.records(keys), room, ledger)) {
            tally.count(outcome)
            if (outcome.status === 'failed') report(outcome.cause, io)
            progress.step(outcome.status === 'failed' ? outcome.source : outcome.article.source)
            await signalsArrive()
            if (interruption.asked) break
          }
        } finally {
          await room.end()
        }
      }
    } finally {
      usual()
      progress.end()
    }
    const run = { current, left: keys.length - tally.done(), seconds: (io.now().getTime() - started) / 1000 }
    if (options.json) await printJson(rereadJson(tally, run), io)
    else if (!options.quiet)
      await write(io.stdout, rereadSummary(tally, run, columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env)))
    if (interruption.asked) return INTERRUPTED
    return tally.failed() > 0 ? 1 : 0
  })

/** The articles to read, in the order of their keys, and how many of those asked for this reader has read already. */
async function keysOf(
  ledger: Ledger,
  which: readonly string[],
  readBy: string | null,
): Promise<{ readonly keys: readonly ArticleId[]; readonly current: number }> {
  const rows = await ledger.query
    .selectFrom('articles')
    .innerJoin('readers', 'readers.id', 'articles.reader_id')
    .select(['articles.key', 'articles.source', 'articles.outlet', 'readers.read_by'])
    .orderBy('articles.key')
    .execute()
  const wanted = which.length === 0 ? rows : rows.filter((row) => which.some((asked) => isAsked(row, asked)))
  if (wanted.length === 0 && which.length > 0)
    throw new Failure(
      'NOTHING_FOUND',
      `no kept report is of ${which.join(' or ')}`,
      'Give paths as they were added, or outlets',
    )
  const old = wanted.filter(({ read_by }) => read_by !== readBy)
  return { keys: old.map(({ key }) => articleId(key)), current: wanted.length - old.length }
}

/** Whether a report is of an outlet, or is or lies below a path, as it was added. */
function isAsked(
  { source, outlet }: { readonly source: string; readonly outlet: string | null },
  asked: string,
): boolean {
  if (outlet !== null && foldName(outlet) === foldName(asked)) return true
  const path = asked.replace(/^\.[/\\]/, '').replace(/[/\\]+$/, '')
  const at = source.replace(/^\.[/\\]/, '')
  return at === path || at.startsWith(`${path}/`) || at.startsWith(path + sep)
}

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
