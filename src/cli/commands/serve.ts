import { Failure } from '../../terms/index.ts'
import { type Declare, withExamples } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'

type ServeOptions = LedgerOptions & { readonly port: string }

/** `attache serve`: the ledger as pages. */
export const declareServe: Declare = (command, act) => {
  command
    .description('Opens the ledger as pages in a browser, on this machine alone.')
    .addOption(ledgerOption())
    .option('--port <number>', 'where to listen; 0 takes any free port', '4747')
    .action((options: ServeOptions) => act((io) => serveLedger(options, io)))
  withExamples(command, [['attache serve --ledger news.db', 'then open http://127.0.0.1:4747']])
}

async function serveLedger(options: ServeOptions, io: Io): Promise<number> {
  const [{ serve }, { readLedger }, { appOf }, { deskOf }] = await Promise.all([
    import('@hono/node-server'),
    import('../../ledger/index.ts'),
    import('../../serve/index.ts'),
    import('../deskOf.ts'),
  ])
  const { penFor } = await import('../pen.ts')
  if (!/^\d{1,5}$/.test(options.port))
    throw new Failure('BAD_PORT', `--port "${options.port}" is no port`, 'Give a number from 0 to 65535')
  const ledger = await readLedger(ledgerPath(options, io))
  const pen = penFor(ledgerPath(options, io), null, io)
  try {
    const app = appOf(deskOf(ledger, pen, io))
    await new Promise<void>((resolve, reject) => {
      const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(options.port) }, ({ port }) => {
        void write(io.stdout, `http://127.0.0.1:${port}\n`)
      })
      server.on('error', reject)
      io.onInterrupt(() => server.close(() => resolve()))
    })
    return 0
  } finally {
    await pen.close()
    await ledger.close()
  }
}
