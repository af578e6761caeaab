import { opmlOf } from '../../press/feeds/index.ts'
import { Failure } from '../../terms/index.ts'
import { outletName, outlets } from '../../views/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AnswerOptions, withAnswerOptions } from '../options/answer.ts'
import { askLedger, changeLedger } from '../options/ledger.ts'
import { printJson } from '../print/answer.ts'
import { outletList } from '../print/outletList.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

type OutletsOptions = AnswerOptions & { readonly opml?: boolean; readonly remove?: string }

/** `attache outlets`: how what is followed stands. */
export const declareOutlets: Declare = (command, act) => {
  command
    .description(
      `Lists the outlets that attache follow keeps up with: how many reports came and when
the last, how often they are polled and when next, and what went wrong.`,
    )
    .option('--opml', 'print them as OPML, for any reader of feeds')
    .option('--remove <feed>', 'follow this feed no more; its reports stay')
    .action((options: OutletsOptions) => act((io) => answer(options, io)))
  withAnswerOptions(command)
  withExamples(command, [
    ['attache outlets --json', 'what came from where, for another program'],
    ['attache outlets --opml > outlets.opml', 'a list to take elsewhere'],
  ])
}

const answer = (options: OutletsOptions, io: Io): Promise<number> =>
  options.remove === undefined ? list(options, io) : remove(options.remove, options, io)

const list = (options: OutletsOptions, io: Io): Promise<number> =>
  askLedger(options, io, async (ledger) => {
    const rows = await outlets(ledger)
    if (options.json) await printJson(rows, io)
    if (rows.length === 0)
      throw new Failure(
        'NOTHING_FOUND',
        'no outlets are followed',
        'Follow one with: attache follow https://news.example/feed.xml',
      )
    if (options.json) return 0
    if (options.opml) {
      const listed = rows.map((row) => ({
        name: outletName(row),
        feed: row.feed,
        address: null,
        language: row.language,
      }))
      await write(io.stdout, `${opmlOf(listed).trimEnd()}\n`)
      return 0
    }
    await write(io.stdout, outletList(rows, io.now(), columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env)))
    return 0
  })

const remove = (feed: string, options: OutletsOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    if (await ledger.following.unfollow(feed, io.now().getTime())) {
      await write(io.stdout, `${feed} is followed no more; its reports stay\n`)
      return 0
    }
    throw new Failure('NOT_FOLLOWED', `${feed} is not followed`, 'See what is: attache outlets')
  })
