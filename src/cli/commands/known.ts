import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { KnownEntry, ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { changeWords, grouped, plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger, changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'

/** `attache known FILE`: who is known beforehand. */
export const declareKnown: Declare = (command, act) => {
  command
    .description(
      `Loads a list of actors known beforehand: reports that mean one of them join it, whatever
they call it, and it goes by the list's name. A file loaded again takes the place of
what was loaded under its name. Without a file, says which lists there are.`,
    )
    .argument(
      '[file]',
      'CSV with a head line (name, aliases, kind, country, office, wikidata; | between aliases), or FollowTheMoney entities as JSON lines',
    )
    .option('--drop', 'takes out what was loaded from that file instead')
    .action((file: string | undefined, options: KnownOptions) => act((io) => known(file, options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache known examples/known-actors.csv', 'the names, offices and Wikidata ids of a desk’s own list'],
    ['attache known', 'which lists there are, and how many of their actors reports name'],
  ])
}

type KnownOptions = AnswerOptions & { readonly drop?: boolean }

const known = (file: string | undefined, options: KnownOptions, io: Io): Promise<number> =>
  file === undefined ? listAll(options, io) : load(file, options, io)

async function load(file: string, options: KnownOptions, io: Io): Promise<number> {
  const { entries, leftOut } = options.drop ? { entries: [], leftOut: 0 } : await entriesIn(file)
  return changeLedger(options, io, async (ledger) => {
    const name = basename(file)
    const before = (await ledger.lists()).find((list) => list.name === name)
    if (options.drop && before === undefined)
      throw new Failure('NOTHING_FOUND', `no list ${name} was loaded`, 'See which were with: attache known')
    const change = await ledger.load({ name, entries })
    const named = await namedIn(ledger, name)
    if (options.json) {
      await printJson({ list: name, entries: entries.length, named, leftOut, change }, io)
      return 0
    }
    const lines = [
      options.drop
        ? `${name} is taken out: ${plural(before?.entries.length ?? 0, 'known actor')}`
        : `${name}: ${plural(entries.length, 'known actor')}, ${grouped(named)} named in reports${before === undefined ? '' : '; in the place of what was loaded from it before'}`,
      ...(leftOut > 0 ? [`${plural(leftOut, 'entity', 'entities')} of other schemata left out`] : []),
      changeWords(change),
    ]
    await write(io.stdout, `${lines.join('\n')}\n`)
    return 0
  })
}

async function entriesIn(file: string): Promise<{ readonly entries: readonly KnownEntry[]; readonly leftOut: number }> {
  const text = textOf(file)
  if (/^\uFEFF?\s*\{/.test(text)) {
    const { ftmEntries } = await import('../known/ftmList.ts')
    return ftmEntries(text.replace(/^\uFEFF/, ''), file)
  }
  const { csvEntries } = await import('../known/csvList.ts')
  return { entries: csvEntries(text, file), leftOut: 0 }
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Failure('NOT_FOUND', `no file ${file}`, 'Give a CSV or JSON-lines file', { cause })
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Failure(
        'INVALID_UTF8',
        `${file} is not UTF-8`,
        `Convert it with: iconv -f windows-1252 -t utf-8 ${file}`,
        {
          cause,
        },
      )
    throw new Failure('READ_FAILED', `${file} could not be read: ${message}`, 'Try again, or copy it elsewhere first', {
      cause,
    })
  }
}

/** How many of a list's actors reports name. */
async function namedIn(ledger: ReadLedger, list: string): Promise<number> {
  const row = await ledger.query
    .selectFrom('listed')
    .innerJoin('guises', 'guises.id', 'listed.guise_id')
    .innerJoin('actors', 'actors.guise_id', 'guises.root_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('listed.list', '=', list)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

const listAll = (options: AnswerOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const lists: { list: string; entries: number; named: number }[] = []
    for (const { name, entries } of await ledger.lists())
      lists.push({ list: name, entries: entries.length, named: await namedIn(ledger, name) })
    if (options.json) {
      await printJson(lists, io)
      return 0
    }
    const lines = lists.map(
      ({ list, entries, named }) => `${list}: ${plural(entries, 'known actor')}, ${grouped(named)} named in reports`,
    )
    await write(io.stdout, `${lines.length === 0 ? 'no list was loaded' : lines.join('\n')}\n`)
    return 0
  })
