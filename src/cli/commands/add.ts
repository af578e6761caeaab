import type { Ledger } from '../../ledger/index.ts'
import type { ArticleFacts, ColumnMap, Input } from '../../press/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { report } from '../errors.ts'
import { type Io, write } from '../io.ts'
import { type AgentOptions, agentOption } from '../options/agent.ts'
import { type AllowOptions, allowHostOption } from '../options/allowHost.ts'
import { type FactOptions, factsAsked } from '../options/facts.ts'
import { addingTo, type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { type MapOptions, mapAsked, mapOption } from '../options/map.ts'
import { outletOption, publishedOption } from '../options/paths.ts'
import { type ThreadOptions, threadsAsked, threadsOption } from '../options/threads.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'
import { failureLines, summary, summaryJson, type Tally, tallyOf } from '../print/tally.ts'
import type { RoomOptions } from '../readingRoom.ts'
import type { WatchEvent } from '../watching/tend.ts'

type AddOptions = FactOptions &
  AgentOptions &
  AllowOptions &
  LedgerOptions &
  LexiconOptions &
  MapOptions &
  ThreadOptions & { readonly json?: boolean; readonly quiet?: boolean }

/** `attache add PATH...`: reads reports into the ledger. */
export const declareAdd: Declare = (command, act) => {
  command
    .description(
      `Reads reports into the ledger. A report that is there already changes nothing, and
each is kept whole or not at all: a run that was stopped goes on where it stopped.`,
    )
    .argument('<paths...>', 'files, folders, globs, or addresses of pages and feeds; - is standard input')
    .addOption(ledgerOption())
    .addOption(outletOption())
    .addOption(publishedOption())
    .addOption(mapOption())
    .addOption(lexiconOption())
    .addOption(threadsOption())
    .addOption(allowHostOption())
    .addOption(agentOption())
    .option('--quiet', 'print errors only')
    .option('--json', 'print the summary as JSON')
    .action((paths: string[], options: AddOptions) => act((io) => add(paths, options, io)))
  withExamples(command, [
    ['attache add examples/', 'every text file of a folder, into ./attache.db'],
    [
      'attache add examples/the-strait/*.txt --outlet "The Strait" --ledger news.db',
      'reports that do not name their outlet',
    ],
    [
      'attache add - --published 2025-03-05 < examples/nairobi-ledger/harbour-schools.txt',
      'one report from standard input',
    ],
    ['attache add news.warc.gz --ledger archive.db', 'every page of a web archive; what is damaged is counted'],
    [
      'attache add dump.csv --map text=story,title=head --ledger archive.db',
      'a table, a report a row; columns with usual names need no --map',
    ],
  ])
}

async function add(paths: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const facts = factsAsked(options, io.now())
  const map = mapAsked(options)
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
    ? await readInto(path, inputs, { facts, map, threads, lexicon: lexiconAsked(options, io) }, tally, options, io)
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
  { facts, map, threads, lexicon }: { readonly facts: ArticleFacts; readonly map: ColumnMap } & RoomOptions,
  tally: Tally,
  options: AddOptions,
  io: Io,
): Promise<Ending> {
  const [{ readingRoom }, { openToAdd }, { articlesOf, isAddress, likelyReports, listedBytes }, { addAll }] =
    await Promise.all([
      import('../readingRoom.ts'),
      import('../openToAdd.ts'),
      import('../../press/index.ts'),
      import('../../pipeline.ts'),
    ])
  const ledger = await openToAdd(path, lexicon, addingTo(io))
  const interruption = { asked: false }
  const usual = io.onInterrupt(() => {
    interruption.asked = true
  })
  const quiet = options.quiet === true || options.json === true
  const archives = likelyReports(inputs) > inputs.length
  const progress = archives
    ? progressOf(io, { quiet, total: listedBytes(inputs), of: 'bytes' })
    : progressOf(io, { quiet, total: inputs.length })
  const room: { end: () => Promise<void> }[] = []
  try {
    const reading = await readingRoom(likelyReports(inputs), { threads, lexicon }, io)
    room.push(reading)
    const web = inputs.some(({ source }) => isAddress(source))
      ? (await import('../webAsked.ts')).webAsked(io, { asking: options, facts, model: reading.press })
      : null
    if (web !== null) room.push({ end: web.close })
    const reports = articlesOf(inputs, facts, {
      model: reading.press,
      map,
      stdin: io.stdin(),
      fetched: io.now().toISOString(),
      onBytes: progress.advance,
      ...(web === null ? {} : { web: web.reports }),
    })
    for await (const outcome of addAll(reports, reading, ledger)) {
      tally.count(outcome)
      progress.step('article' in outcome ? outcome.article.source : outcome.source)
      await signalsArrive()
      if (interruption.asked) break
    }
    await tellWatches(ledger, options, io)
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

/** Tells watches what this run brought; the terminal's wait where it is not to be written to. */
async function tellWatches(ledger: Ledger, options: AddOptions, io: Io): Promise<void> {
  if ((await ledger.watching.watches()).length === 0) return
  const [{ tend }, { clientAsked }, { WATCH_CHANNELS }] = await Promise.all([
    import('../watching/tend.ts'),
    import('../webAsked.ts'),
    import('../../ledger/index.ts'),
  ])
  const silent = options.json === true || options.quiet === true
  const channels = WATCH_CHANNELS.filter((channel) => !silent || channel !== 'terminal')
  const client = clientAsked(io, options)
  try {
    await tend({ ledger, io, client, chance: Math.random, channels, tell: (event) => notTold(event, io) })
  } finally {
    await client.close()
  }
}

const notTold = (event: WatchEvent, io: Io): void => {
  if (event.event === 'not told') io.stderr.write(`watch ${event.watch}: ${event.message} [${event.code}]\n`)
}

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

/** Reading never pauses by itself; this lets a pending Ctrl-C in. */
const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
