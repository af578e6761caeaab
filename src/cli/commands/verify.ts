import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault, ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'
import { progressOf } from '../print/progress.ts'

type VerifyOptions = AnswerOptions & { readonly deep?: boolean; readonly quiet?: boolean }

/** `attache verify`: whether the ledger rests on what it says it rests on. */
export const declareVerify: Declare = (command, act) => {
  command
    .description(
      `Checks every text against its hash, every span of every report against its body and
sentence, that every line has its reports, and the counts kept beside them. Ends with
exit status 1 where anything is wrong, and says what.`,
    )
    .option('--deep', 'also work all of it out anew in a ledger of its own, and compare every line')
    .option('--quiet', 'print errors only')
    .action((options: VerifyOptions) => act((io) => verify(options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache verify', 'texts, spans, reports and counts'],
    ['attache verify --deep', 'and whether all of it follows from the reports; takes as long as an import'],
  ])
}

/** What is printed of a ledger that is wrong in many places. */
const MOST_TOLD = 20

const verify = (options: VerifyOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const articles = await countOf(ledger, 'articles')
    const quiet = options.quiet === true || options.json === true
    const faults: Fault[] = []
    const progress = progressOf(io, { quiet, total: articles * (options.deep ? 2 : 1), doing: 'checking' })
    try {
      for await (const found of ledger.verify()) {
        if (found === 'step') progress.step('')
        else faults.push(found)
        await signalsArrive()
      }
      // What is not whole cannot be read back.
      if (options.deep && faults.length === 0)
        for await (const fault of madeAnew(ledger, () => progress.step(''))) faults.push(fault)
    } finally {
      progress.end()
    }
    const checked = {
      articles,
      reports: await countOf(ledger, 'reports'),
      lines: await countOf(ledger, 'findings'),
      actors: await countOf(ledger, 'actors'),
    }
    if (options.json) await printJson({ ...checked, deep: options.deep === true, faults }, io)
    if (faults.length === 0) {
      if (!options.json && !options.quiet)
        await write(
          io.stdout,
          `all is well: ${plural(checked.articles, 'article')}, ${plural(checked.reports, 'report')} on ${plural(checked.lines, 'line')}, ${plural(checked.actors, 'actor')}${options.deep ? '; worked out anew, it is the same' : ''}\n`,
        )
      return 0
    }
    if (!options.json) {
      const told = faults.slice(0, MOST_TOLD).map(({ where, what }) => `${where}: ${what}`)
      const more = faults.length - told.length
      await write(
        io.stdout,
        `${[...told, ...(more > 0 ? [`… and ${more} more; --json has them all`] : [])].join('\n')}\n`,
      )
    }
    throw new Failure(
      'NOT_WHOLE',
      `${plural(faults.length, 'thing')} in this ledger ${faults.length === 1 ? 'is' : 'are'} not as ${faults.length === 1 ? 'it' : 'they'} should be`,
      'Take the last good copy of it, or add the reports to a new one',
    )
  })

/** Works the ledger out anew from its articles, lists and decisions, in a file of its own, and gives what differs. */
async function* madeAnew(ledger: ReadLedger, step: () => void): AsyncGenerator<Fault> {
  const { differencesBetween, importLines, openLedger } = await import('../../ledger/index.ts')
  const folder = mkdtempSync(join(tmpdir(), 'attache-verify-'))
  try {
    const scratch = await openLedger(join(folder, 'anew.db'))
    try {
      const lines = async function* () {
        for await (const line of ledger.exportLines()) yield JSON.stringify(line)
      }
      for await (const { kind } of importLines(scratch, lines())) {
        if (kind === 'article') step()
        await signalsArrive()
      }
      yield* differencesBetween(ledger.exportLines(), scratch.exportLines())
    } finally {
      await scratch.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function countOf(ledger: ReadLedger, table: 'articles' | 'reports' | 'findings' | 'actors'): Promise<number> {
  const row = await ledger.query
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** Lets a Ctrl-C in, which ends this at once: nothing is written. */
const signalsArrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
