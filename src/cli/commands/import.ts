import { createReadStream, statSync } from 'node:fs'
import type { Imported } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { listed, plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { linesOf } from '../conllu/lines.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { addingTo, ledgerPath } from '../options/ledger.ts'
import { lexiconAsked } from '../options/lexicon.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'

type ImportOptions = AnswerOptions & { readonly quiet?: boolean }

/** `attache import FILE`: an export becomes a ledger again. */
export const declareImport: Declare = (command, act) => {
  command
    .description(
      `Takes what attache export wrote into a ledger: into an empty one it makes the same
ledger, byte for byte in the next export. What is there already changes nothing, so
an import that was stopped is given again. Evidence is checked as it is on add.`,
    )
    .argument('<file>', 'an export; - is standard input')
    .option('--quiet', 'print errors only')
    .action((file: string, options: ImportOptions) => act((io) => importAll(file, options, io)))
  withAnswerOptions(command)
  withExamples(command, [['attache import ledger.jsonl --ledger copy.db', 'a ledger out of an export']])
}

async function importAll(file: string, options: ImportOptions, io: Io): Promise<number> {
  const [{ importLines }, { openToAdd }] = await Promise.all([
    import('../../ledger/index.ts'),
    import('../openToAdd.ts'),
  ])
  const path = ledgerPath(options, io)
  const total = file === '-' ? null : await articlesIn(file)
  const ledger = await openToAdd(path, lexiconAsked({}, io), addingTo(io))
  const interruption = { asked: false }
  const usual = io.onInterrupt(() => {
    interruption.asked = true
  })
  const quiet = options.quiet === true || options.json === true || total === null
  const progress = progressOf(io, { quiet, total: total ?? 0, doing: 'importing' })
  const counts = { article: both(), known: both(), decision: both() }
  try {
    const lines = linesOf(file === '-' ? io.stdin() : createReadStream(file))
    for await (const done of importLines(ledger, lines)) {
      counts[done.kind][done.status]++
      if (done.kind === 'article') progress.step(done.of)
      await signalsArrive()
      if (interruption.asked) break
    }
  } finally {
    usual()
    progress.end()
    await ledger.close()
  }
  const stopped = interruption.asked
  if (options.json)
    await printJson(
      { articles: counts.article, lists: counts.known, decisions: counts.decision, ledger: path, stopped },
      io,
    )
  else if (!options.quiet) await write(io.stdout, `${summary(counts, path, stopped)}\n`)
  return stopped ? INTERRUPTED : 0
}

const both = (): Record<Imported['status'], number> => ({ new: 0, unchanged: 0 })

type Counts = Readonly<Record<Imported['kind'], Readonly<Record<Imported['status'], number>>>>

function summary({ article, known, decision }: Counts, path: string, stopped: boolean): string {
  const fresh = [
    plural(article.new, 'article'),
    ...(known.new > 0 ? [plural(known.new, 'list of known actors', 'lists of known actors')] : []),
    ...(decision.new > 0 ? [plural(decision.new, 'decision')] : []),
  ]
  const there = article.unchanged
  return [
    ...(stopped ? ['stopped; the same command goes on from here'] : []),
    `imported ${listed(fresh)}. Ledger: ${path}`,
    ...(there > 0 ? [`${plural(there, 'article')} ${there === 1 ? 'was' : 'were'} there already`] : []),
  ].join('\n')
}

/** How many articles an export has; they come first. */
async function articlesIn(file: string): Promise<number> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Failure('NOT_FOUND', `no file ${file}`, 'Make an export with: attache export > FILE')
  let count = 0
  for await (const line of linesOf(createReadStream(file))) {
    if (!line.startsWith('{"kind":"article"')) break
    count++
  }
  return count
}

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
