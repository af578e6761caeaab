import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { exported } from './contract.ts'
import { recordOf } from './dispatch.ts'
import { DISPATCHES } from './dispatches.ts'
import { oldLedger } from './oldLedger.ts'
import { faultsIn } from './whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-migration-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a ledger of version 2', () => {
  /** Copies were found when an article came, so an old ledger has them already; these have none. */
  const records = DISPATCHES.filter(({ outlet }) => outlet !== 'Lagoon Times').map(recordOf)

  it('is the one that recording its articles anew would give, once it is opened', async () => {
    const [old, fresh] = [join(folder, 'old.db'), join(folder, 'fresh.db')]
    await oldLedger(old, records)
    const migrated = await openLedger(old)
    const anew = await openLedger(fresh)
    for (const record of records) await anew.record(record)
    expect(await exported(migrated)).toEqual(await exported(anew))
    expect(await migrated.searchStatements('listen')).toHaveLength(1)
    await migrated.close()
    await anew.close()
    expect(faultsIn(old)).toEqual([])
    expect(faultsIn(fresh)).toEqual([])
  })

  it('goes on from there', async () => {
    const [old, fresh] = [join(folder, 'old.db'), join(folder, 'fresh.db')]
    await oldLedger(old, records.slice(0, 2))
    const [migrated, anew] = [await openLedger(old), await openLedger(fresh)]
    for (const record of records) await anew.record(record)
    for (const record of records) await migrated.record(record)
    expect(await exported(migrated)).toEqual(await exported(anew))
    await migrated.close()
    await anew.close()
    expect(faultsIn(old)).toEqual([])
  })
})
