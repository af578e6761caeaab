import { resolve } from 'node:path'
import { WATCH_CHANNELS, type WatchChannel } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { namesIn, parseWatch, whoIs } from '../../views/index.ts'
import { listed, plural } from '../../views/words/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type AgentOptions, agentOption } from '../options/agent.ts'
import { type AllowOptions, allowHostOption } from '../options/allowHost.ts'
import { changeLedger, type LedgerOptions, ledgerOption } from '../options/ledger.ts'
import { stateNamed } from '../options/states.ts'
import { printJson } from '../print/answer.ts'
import { styleOf } from '../print/style.ts'
import { type Destination, destinationOf, destinationWords } from '../watching/destination.ts'
import { tend, type WatchEvent } from '../watching/tend.ts'
import { noServer } from '../watching/toMail.ts'
import { noSecret } from '../watching/toWebhook.ts'
import { clientAsked } from '../webAsked.ts'

type WatchOptions = AgentOptions &
  AllowOptions &
  LedgerOptions & {
    readonly to: string
    readonly all?: boolean
    readonly remove?: string
    readonly send?: boolean
    readonly json?: boolean
  }

/** `attache watch QUERY`: tells of lines as they come. */
export const declareWatch: Declare = (command, act) => {
  command
    .description(
      `Watches for lines as attache add and attache follow bring them, and tells each once:
on the terminal, in a file, as an Atom feed, to an address (signed by the secret in
ATTACHE_WEBHOOK_SECRET) or by mail (ATTACHE_SMTP, ATTACHE_MAIL_FROM). A report more
of a line is no new line. Without a query, the watches there are.

A query says whom, what, or both: "China -> Lithuania COERCE", "Estonia <-> Latvia",
"* -> Estonia", "by Tamberg about Kenya", 'with Riga "port data"', "office of Estonia",
"office foreign minister of Estonia", "promise due within 14 days".`,
    )
    .argument('[query]', 'what to watch for')
    .option('--to <place>', 'terminal, FILE.jsonl, FILE.atom, https://…, or mailto:desk@ministry.example', 'terminal')
    .option('--all', 'tell what is in the ledger already, too')
    .option('--remove <number>', 'take a watch out')
    .option('--send', 'deliver now what is still to be delivered')
    .addOption(allowHostOption())
    .addOption(agentOption())
    .addOption(ledgerOption())
    .option('--json', 'print the watches as JSON')
    .action((query: string | undefined, options: WatchOptions) => act((io) => watchOr(query, options, io)))
  withExamples(command, [
    ['attache watch "China -> Lithuania COERCE" --to coercion.jsonl', 'a line of JSON for each act, in a file'],
    [
      'attache watch "by Tamberg about Kenya" --all --to tamberg.jsonl',
      'what one person says of a state, from the beginning',
    ],
    ['attache watch', 'the watches there are, and what they have still to deliver'],
  ])
}

const watchOr = (query: string | undefined, options: WatchOptions, io: Io): Promise<number> =>
  query !== undefined
    ? add(query, options, io)
    : options.remove !== undefined
      ? remove(options.remove, options, io)
      : options.send
        ? send(options, io)
        : list(options, io)

const add = (typed: string, options: WatchOptions, io: Io): Promise<number> => {
  const query = parseWatch(typed)
  const destination = placed(destinationOf(options.to))
  if (destination.channel === 'webhook' && !io.env.ATTACHE_WEBHOOK_SECRET) throw noSecret()
  if (destination.channel === 'mail' && !(io.env.ATTACHE_SMTP && io.env.ATTACHE_MAIL_FROM)) throw noServer()
  return changeLedger(options, io, async (ledger) => {
    const watch = await ledger.watching.add({
      query: typed.trim(),
      ...destination,
      madeAt: io.now().toISOString(),
      all: options.all === true,
    })
    await write(io.stdout, `Watch ${watch.id}: ${watch.query}, ${destinationWords(destination)}\n`)
    const unknown: string[] = []
    for (const name of namesIn(query)) {
      const state = stateNamed(name)
      if ((await whoIs(ledger, { name, ...(state ? { state } : {}) })).status === 'none' && state === undefined)
        unknown.push(`"${name}"`)
    }
    if (unknown.length > 0)
      io.stderr.write(`${styleOf(io.stderr, io.env).dim(`no report names ${listed(unknown, 'or')} yet`)}\n`)
    return options.all ? sendAll(ledger, options, io) : 0
  })
}

/** A file stays where it is meant from here, wherever add and follow are run. */
const placed = ({ channel, target }: Destination): Destination => ({
  channel,
  target: target !== null && (channel === 'file' || channel === 'atom') ? resolve(target) : target,
})

const remove = (asked: string, options: WatchOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    if (/^\d+$/.test(asked) && (await ledger.watching.remove(Number(asked)))) {
      await write(io.stdout, `Watch ${asked} is taken out\n`)
      return 0
    }
    throw new Failure('NO_WATCH', `there is no watch ${asked}`, 'See what there is: attache watch')
  })

const list = (options: WatchOptions, io: Io): Promise<number> =>
  changeLedger(options, io, async (ledger) => {
    const watches = await ledger.watching.watches()
    const pending = await ledger.watching.pending()
    const rows = watches.map(({ id, query, channel, target, madeAt }) => ({
      number: id,
      query,
      channel,
      target,
      madeAt,
      pending: pending.get(id)?.lines ?? 0,
      failure: pending.get(id)?.failure ?? null,
    }))
    if (options.json) await printJson(rows, io)
    if (rows.length === 0)
      throw new Failure(
        'NOTHING_FOUND',
        'nothing is watched for',
        'Watch with: attache watch "China -> Lithuania COERCE"',
      )
    if (options.json) return 0
    const { bold, red } = styleOf(io.stdout, io.env)
    const lines = rows.flatMap((row) => [
      `${bold(`${row.number}`)}  ${row.query}, ${destinationWords(row)}${row.pending === 0 ? '' : `, ${plural(row.pending, 'line')} still to be delivered`}`,
      ...(row.failure === null ? [] : [red(`   ${row.failure}`)]),
    ])
    await write(io.stdout, `${[bold(plural(rows.length, 'watch', 'watches')), ...lines].join('\n')}\n`)
    return 0
  })

const send = (options: WatchOptions, io: Io): Promise<number> =>
  changeLedger(options, io, (ledger) => sendAll(ledger, options, io))

async function sendAll(ledger: Parameters<typeof tend>[0]['ledger'], options: WatchOptions, io: Io): Promise<number> {
  const client = clientAsked(io, options)
  const failed: WatchEvent[] = []
  let told = 0
  try {
    const tell = (event: WatchEvent): void => {
      if (event.event === 'told') told++
      else failed.push(event)
    }
    await tend({
      ledger,
      io,
      client,
      chance: Math.random,
      channels: WATCH_CHANNELS satisfies readonly WatchChannel[],
      tell,
    })
  } finally {
    await client.close()
  }
  for (const event of failed)
    if (event.event === 'not told') io.stderr.write(`watch ${event.watch}: ${event.message} [${event.code}]\n`)
  await write(io.stdout, `${plural(told, 'line')} delivered\n`)
  return failed.length === 0 ? 0 : 1
}
