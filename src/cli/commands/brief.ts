import { writeFile } from 'node:fs/promises'
import { Failure } from '../../terms/index.ts'
import { type Brief, brief } from '../../views/index.ts'
import { daysAsked, dayWords, intervalWords, isEmptyBrief } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { actorOption } from '../options/actor.ts'
import { type AnswerOptions, type WindowOptions, withAnswerOptions, withWindow } from '../options/answer.ts'
import { askLedger } from '../options/ledger.ts'
import { flatSome, printJson } from '../print/answer.ts'
import { briefPage } from '../print/briefPage.ts'
import { pageMarkdown } from '../print/pageMarkdown.ts'
import { pageTerminal } from '../print/pageTerminal.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf, isScreen } from '../print/width.ts'

type BriefOptions = AnswerOptions &
  WindowOptions & {
    readonly for?: string
    readonly with?: string
    readonly out?: string
    readonly all?: boolean
    readonly markdown?: boolean
  }

/** `attache brief`: what some days brought. */
export const declareBrief: Declare = (command, act) => {
  command
    .description(
      `Prints what was said, done and promised in some days and what is announced to come,
every line with a footnote: outlet, place, date and the exact sentence. On a
terminal as a page, into a file or another program as Markdown.`,
    )
    .option('--for <actor>', 'only what concerns a state with its people and bodies, a person or a body')
    .option('--with <words>', 'only lines on a subject: their sentences have all of these words')
    .option('--out <file>', 'write the brief to a file, as Markdown')
    .option('--markdown', 'Markdown on a terminal too')
    .option('--all', 'every line, where a brief would show the most reported')
    .action((options: BriefOptions) => act((io) => answer(options, io)))
  withAnswerOptions(withWindow(command))
  command.addHelpText('after', '\nWithout --since and --until: the last seven days that the ledger covers.')
  withExamples(command, [
    ['attache brief --for Estonia', 'the last seven days of one state'],
    ['attache brief --for Kenya --with "harbour schools"', 'of one state, on one subject'],
    ['attache brief --since 2025-03-01 --until 2025-03-07 --out brief.md', "a week's brief of everybody, to a file"],
  ])
}

const answer = (options: BriefOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const days = daysAsked(options, io.now())
    const named = await actorOption(ledger, options.for, io)
    const everything = options.all === true || options.json === true
    const words = options.with ?? null
    const found = await brief(ledger, { ...days, for: named, words, limit: everything ? null : MOST_READ })
    if (!found)
      throw new Failure('NO_DATES', 'no report in the ledger tells its day', 'Add them with: --published DATE')
    if (options.json) await printJson(jsonOf(found), io)
    if (isEmptyBrief(found)) throw nothing(found, words)
    if (options.json) return 0
    const asPage = isScreen(io.stdout, io.env) && options.markdown !== true && options.out === undefined
    const page = briefPage(found, { all: options.all === true, line: io.line, capitals: asPage, subject: words })
    const text = asPage
      ? pageTerminal(page, columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env))
      : pageMarkdown(page)
    await (options.out === undefined ? write(io.stdout, text) : save(options.out, text, io))
    return 0
  })

const jsonOf = (found: Brief): object => ({
  ...found,
  saidBy: flatSome(found.saidBy),
  saidAbout: flatSome(found.saidAbout),
  done: flatSome(found.done),
  promised: flatSome(found.promised),
  toCome: flatSome(found.toCome),
  unsettled: flatSome(found.unsettled),
  offices: Object.fromEntries(found.offices),
})

/** Lines looked at in each part before the page picks those to show. */
const MOST_READ = 400

function nothing({ for: actor, since, until, covered: { first, last } }: Brief, words: string | null): Failure {
  const whom = `${actor === null ? '' : ` on ${actor.name}`}${words === null ? '' : ` with “${words}”`}`
  const when = since <= until ? intervalWords(since, until) : `since ${dayWords(since)}`
  const reach = first === null || last === null ? '' : `; the ledger covers ${intervalWords(first, last)}`
  return new Failure(
    'NOTHING_FOUND',
    `nothing${whom}, ${when}${reach}`,
    'Ask for other days with: --since DATE --until DATE',
  )
}

async function save(path: string, text: string, io: Io): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    // Node says: `ENOENT: no such file or directory, open '/the/path'`.
    const why = String(cause instanceof Error ? cause.message : cause).replace(/^[A-Z]+: |, \w+ '.*'$/g, '')
    throw new Failure('CANNOT_WRITE', `cannot write ${path}: ${why}`, 'Name another file with: --out FILE', { cause })
  }
  io.stderr.write(`wrote ${path}\n`)
}
