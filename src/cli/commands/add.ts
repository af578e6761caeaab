import type { ArticleFacts, Input } from '../../press/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write } from '../io.ts'
import { type FactOptions, factsAsked } from '../options/facts.ts'
import { type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { outletOption, publishedOption } from '../options/paths.ts'
import { type ThreadOptions, threadsAsked, threadsOption } from '../options/threads.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'
import { failureLines, summary, summaryJson, type Tally, tallyOf } from '../print/tally.ts'
import type { RoomOptions } from '../readingRoom.ts'

type AddOptions = FactOptions &
  LedgerOptions &
  LexiconOptions &
  ThreadOptions & { readonly json?: boolean; readonly quiet?: boolean }

/** `attache add PATH...`: reads reports into the ledger. */
export const declareAdd: Declare = (command, act) => {
  command
    .description(
      `Reads reports into the ledger. A report that is there already changes nothing, and
each is kept whole or not at all: a run that was stopped goes on where it stopped.`,
    )
    .argument('<paths...>', 'text files and web pages, folders or globs; - is standard input')
    .addOption(ledgerOption())
    .addOption(outletOption())
    .addOption(publishedOption())
    .addOption(lexiconOption())
    .addOption(threadsOption())
    .option('--quiet', 'print errors only')
    .option('--json', 'print the summary as JSON')
    .action((paths: string[], options: AddOptions) => act((io) => add(paths, options, io)))
  withExamples(command, [
    ['attache add examples/', 'every report of a folder, into ./attache.db'],
    [
      'attache add examples/the-strait/*.txt --outlet "The Strait" --ledger news.db',
      'reports that do not name their outlet',
    ],
    [
      'attache add - --published 2025-03-05 < examples/nairobi-ledger/harbour-schools.txt',
      'one report from standard input',
    ],
  ])
}

async function add(paths: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const facts = factsAsked(options, io.now())
  const threads = threadsAsked(options)
  const started = io.now().getTime()
  const { listOf } = await import('../../press/index.ts')
  const { inputs } = await listOf(paths)
  const tally = tallyOf()
  const path = ledgerPath(options, io)
  const readable = inputs.some(({ status }) => status === 'found')
  // Where nothing can be read, no ledger is made.
  if (!readable) for (const input of inputs) if (input.status === 'failed') tally.count(input)
  const { broken, stopped } = readable
    ? await readInto(path, inputs, { facts, threads, lexicon: lexiconAsked(options, io) }, tally, options, io)
    : NOTHING_READ
  const run = { ledger: readable ? path : null, seconds: (io.now().getTime() - started) / 1000, stopped }
  for (const line of failureLines(tally)) io.stderr.write(`${line}\n`)
  if (broken !== null) report(broken, io)
  if (options.json) await printJson(summaryJson(tally, run), io)
  else if (!options.quiet) await write(io.stdout, summary(tally, run))
  if (stopped) return INTERRUPTED
  return broken !== null || tally.failed.length > 0 ? 1 : 0
}

/** How reading ended: `broken` holds what made it end early, as a full disk would. */
type Ending = { readonly broken: unknown; readonly stopped: boolean }

const NOTHING_READ: Ending = { broken: null, stopped: false }

/** Reads inputs into a ledger and counts what comes of each; at Ctrl-C the article at hand is finished first. */
async function readInto(
  path: string,
  inputs: readonly Input[],
  { facts, threads, lexicon }: { readonly facts: ArticleFacts } & RoomOptions,
  tally: Tally,
  options: AddOptions,
  io: Io,
): Promise<Ending> {
  const [{ readingRoom }, { openLedger }, { articlesOf }, { addAll }] = await Promise.all([
    import('../readingRoom.ts'),
    import('../../ledger/index.ts'),
    import('../../press/index.ts'),
    import('../../pipeline.ts'),
  ])
  const ledger = await openLedger(path)
  const interruption = { asked: false }
  const usual = io.onInterrupt(() => {
    interruption.asked = true
  })
  const progress = progressOf(io, { quiet: options.quiet === true || options.json === true, total: inputs.length })
  const room: { end: () => Promise<void> }[] = []
  try {
    const reading = await readingRoom(inputs.length, { threads, lexicon }, io)
    room.push(reading)
    const reports = articlesOf(inputs, facts, {
      model: reading.press,
      stdin: io.stdin(),
      fetched: io.now().toISOString(),
    })
    for await (const outcome of addAll(reports, reading, ledger)) {
      tally.count(outcome)
      progress.step(outcome.status === 'failed' ? outcome.source : outcome.article.source)
      await signalsArrive()
      if (interruption.asked) break
    }
    return { broken: null, stopped: interruption.asked }
  } catch (broken) {
    // What was kept before is whole, so the summary is told all the same.
    return { broken, stopped: interruption.asked }
  } finally {
    usual()
    progress.end()
    for (const { end } of room) await end()
    await ledger.close()
  }
}

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

/** Reading never pauses by itself; this lets a pending Ctrl-C in. */
const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
