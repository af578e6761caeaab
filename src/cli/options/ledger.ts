import { Option } from 'commander'
import type { Ledger, OpenOptions, ReadLedger } from '../../ledger/index.ts'
import type { Io } from '../io.ts'

export type LedgerOptions = { readonly ledger?: string }

/** `--ledger FILE`, for every command that keeps or asks. */
export const ledgerOption = (): Option =>
  new Option('--ledger <file>', 'the ledger (default: $ATTACHE_LEDGER, else attache.db)')

/** The ledger a command means: the option, else ATTACHE_LEDGER, else `attache.db` where the user stands. */
export const ledgerPath = ({ ledger }: LedgerOptions, { env }: Io): string =>
  ledger ?? (env.ATTACHE_LEDGER || 'attache.db')

/** Asks the ledger a command means, and closes it whatever comes of it. */
export async function askLedger<Answer>(
  options: LedgerOptions,
  io: Io,
  ask: (ledger: ReadLedger) => Promise<Answer>,
): Promise<Answer> {
  const { readLedger } = await import('../../ledger/index.ts')
  const ledger = await readLedger(ledgerPath(options, io))
  try {
    return await ask(ledger)
  } finally {
    await ledger.close()
  }
}

/** Changes the ledger a command means, which must be there already, and closes it whatever comes of it. */
export async function changeLedger<Answer>(
  options: LedgerOptions,
  io: Io,
  change: (ledger: Ledger) => Promise<Answer>,
): Promise<Answer> {
  const { openLedger, readLedger } = await import('../../ledger/index.ts')
  const path = ledgerPath(options, io)
  // Opening for writing would make one where there is none.
  await (await readLedger(path)).close()
  const ledger = await openLedger(path)
  try {
    return await change(ledger)
  } finally {
    await ledger.close()
  }
}

/** How a command opens a ledger that it adds to: where an older attache wrote it, it says that this takes a while. */
export const addingTo = (io: Io): OpenOptions => ({
  onOld: () => void io.stderr.write('bringing the tables of an older attache up to date\n'),
})
