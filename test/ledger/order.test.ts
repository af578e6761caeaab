import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { exported } from './contract.ts'
import { recordOf } from './dispatch.ts'
import { DISPATCHES } from './dispatches.ts'
import { TWINS } from './twins.ts'
import { faultsIn } from './whole.ts'

it('20 random orders of arrival give the same ledger, byte for byte, and a whole one', async () => {
  const records = [...DISPATCHES, ...TWINS].map(recordOf)
  const ledgerOf = async (order: typeof records): Promise<string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-order-'))
    const path = join(folder, 'news.db')
    const ledger = await openLedger(path, { outcomes: ['said', 'met', 'agreed on', 'will not'] })
    for (const record of order) await ledger.record(record)
    const lines = await exported(ledger)
    await ledger.close()
    expect(faultsIn(path)).toEqual([])
    rmSync(folder, { recursive: true })
    return lines
  }
  const straight = await ledgerOf(records)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(records, { minLength: records.length }), async (order) => {
      expect(await ledgerOf(order)).toEqual(straight)
    }),
    { numRuns: 20 },
  )
})
