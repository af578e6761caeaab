import { Failure } from '../../terms/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { openBrowser } from '../openBrowser.ts'
import { type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { asInAddress, type Reach, reachAsked } from '../options/reach.ts'

type ServeOptions = LedgerOptions &
  LexiconOptions & {
    readonly port: string
    readonly host: string
    readonly token?: string
    readonly password?: string
    readonly write?: boolean
    readonly readOnly?: boolean
    readonly allowHost?: readonly string[]
    readonly open?: boolean
    readonly json?: boolean
  }

/** `attache serve`: the ledger as pages, an API, feeds and tools. */
export const declareServe: Declare = (command, act) => {
  command
    .description(
      `Opens the ledger as pages in a browser, with an API, feeds and tools for programs.
On this machine alone, unless told otherwise; at any other address only behind a
token or a password, and then nothing is changed without --write.`,
    )
    .addOption(ledgerOption())
    .option('--port <number>', 'where to listen; 0 takes any free port', '4747')
    .option('--host <address>', 'the address to listen at; 0.0.0.0 for all of this machine', '127.0.0.1')
    .option('--token <token>', 'let programs in that send it, and people who type it (default: $ATTACHE_TOKEN)')
    .option('--password <words>', 'let people in who type it (default: $ATTACHE_PASSWORD, which nobody sees)')
    .option('--write', 'take decisions and new reports at other addresses than this machine too')
    .option('--read-only', 'take none')
    .option('--allow-host <name...>', 'another name by which it is asked for, as behind a proxy')
    .option('--open', 'open it in the browser')
    .option('--json', 'print the address as JSON')
    .addOption(lexiconOption())
    .action((options: ServeOptions) => act((io) => serveLedger(options, io)))
  withExamples(command, [
    ['attache serve --ledger news.db', 'then open http://127.0.0.1:4747'],
    ['ATTACHE_PASSWORD="words that only we know" attache serve --host 0.0.0.0', 'for the whole office, to read'],
  ])
}

async function serveLedger(options: ServeOptions, io: Io): Promise<number> {
  const reach = reachAsked(options)
  const secrets = {
    token: options.token ?? (io.env.ATTACHE_TOKEN || null),
    password: options.password ?? (io.env.ATTACHE_PASSWORD || null),
  }
  const isLocked = secrets.token !== null || secrets.password !== null
  if (!reach.isLocal && !isLocked) throw unlocked(reach)
  if (options.write && options.readOnly)
    throw new Failure('BAD_WRITE', '--write and --read-only are opposites', 'Give one of them')
  const mayWrite = options.write ?? (reach.isLocal && !options.readOnly)
  const [{ readLedger }, { appOf, listening, lockOf }, { deskOf }, { penFor }] = await Promise.all([
    import('../../ledger/index.ts'),
    import('../../serve/index.ts'),
    import('../deskOf.ts'),
    import('../pen.ts'),
  ])
  const lock = isLocked ? await lockOf(secrets) : null
  const path = ledgerPath(options, io)
  const ledger = await readLedger(path)
  const lexicon = lexiconAsked(options, io)
  const pen = mayWrite ? penFor(path, lexicon, io) : null
  try {
    const app = appOf(deskOf(ledger, pen, io, lexicon), { hosts: new Set(reach.names), lock })
    const server = await listening(app, reach)
    const address = `http://${asInAddress(reach.host)}:${server.port}`
    const told = options.json
      ? JSON.stringify({ address, ledger: path, write: mayWrite, locked: isLocked })
      : `${address}  (${mayWrite ? 'reading and writing' : 'reading'}${isLocked ? ', locked' : ''}; Ctrl-C ends it)`
    await write(io.stdout, `${told}\n`)
    if (options.open) openBrowser(address)
    await new Promise<void>((resolve) => io.onInterrupt(resolve))
    await server.close()
    return 0
  } finally {
    await pen?.close()
    await ledger.close()
  }
}

const unlocked = ({ host }: Reach): Failure =>
  new Failure(
    'UNLOCKED',
    `at ${host} everybody who reaches it could read the ledger`,
    'Give it a password: ATTACHE_PASSWORD="…" attache serve --host …, or a --token',
  )
