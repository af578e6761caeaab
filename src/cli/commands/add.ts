import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write } from '../io.ts'
import { type FactOptions, factsAsked } from '../options/facts.ts'
import { type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'
import { outletOption, publishedOption } from '../options/paths.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'
import { failureLines, summary, summaryJson, tallyOf } from '../print/tally.ts'

type AddOptions = FactOptions & LedgerOptions & { readonly json?: boolean; readonly quiet?: boolean }

/** `attache add PATH...`: reads reports into the ledger. */
export const declareAdd: Declare = (command, act) => {
  command
    .description(
      `Reads reports into the ledger. A report that is there already changes nothing, and
each is kept whole or not at all: a run that was stopped goes on where it stopped.`,
    )
    .argument('<paths...>', 'text files, folders or globs; - is standard input')
    .addOption(ledgerOption())
    .addOption(outletOption())
    .addOption(publishedOption())
    .option('--quiet', 'print errors only')
    .option('--json', 'print the summary as JSON')
    .action((paths: string[], options: AddOptions) => act((io) => add(paths, options, io)))
  withExamples(command, [
    ['attache add examples/', 'every text file of a folder, into ./attache.db'],
    [
      'attache add examples/the-strait/*.txt --outlet "The Strait" --ledger news.db',
      'reports that do not name their outlet',
    ],
    ['cat examples/northern-wire/*.txt | attache add - --published 2025-03-04', 'one report from standard input'],
  ])
}

async function add(paths: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const facts = factsAsked(options, io.now())
  const path = ledgerPath(options, io)
  const started = io.now().getTime()
  const [{ loadModels }, { openLedger }, { filesOf }, { addAll }] = await Promise.all([
    import('../model.ts'),
    import('../../ledger/index.ts'),
    import('../../press/index.ts'),
    import('../../pipeline.ts'),
  ])
  const ledger = await openLedger(path)
  const tally = tallyOf()
  const interruption = { asked: false }
  const usual = io.onInterrupt(() => {
    interruption.asked = true
  })
  const progress = progressOf(io, { quiet: options.quiet === true || options.json === true, total: null })
  let broken: unknown = null
  try {
    const models = loadModels()
    for await (const outcome of addAll(filesOf(paths, facts, { model: models.press }), models, ledger)) {
      tally.count(outcome)
      progress.step(outcome.status === 'failed' ? outcome.source : outcome.article.source)
      await signalsArrive()
      if (interruption.asked) break
    }
  } catch (error) {
    // What was kept before is whole, so the summary is told all the same.
    broken = error ?? new Error('no reason given')
  } finally {
    usual()
    progress.end()
    await ledger.close()
  }
  const run = { ledger: path, seconds: (io.now().getTime() - started) / 1000, stopped: interruption.asked }
  for (const line of failureLines(tally)) io.stderr.write(`${line}\n`)
  if (broken !== null) report(broken, io)
  if (options.json) await printJson(summaryJson(tally, run), io)
  else if (!options.quiet) await write(io.stdout, summary(tally, run))
  if (interruption.asked) return INTERRUPTED
  return broken !== null || tally.failed.length > 0 ? 1 : 0
}

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

/** Reading never pauses by itself; this lets a pending Ctrl-C in. */
const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
