import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/index.ts'
import { type Database, openDatabase } from '../../src/ledger/sqlite/database.ts'
import { exported } from './contract.ts'
import { recordOf } from './dispatch.ts'
import { DISPATCHES } from './dispatches.ts'
import { oldLedger } from './oldLedger.ts'
import { asSixth } from './sixthLedger.ts'
import { TWINS } from './twins.ts'
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

describe('a ledger of version 6', () => {
  const dispatches = [...DISPATCHES, ...TWINS]

  const looked = <Seen>(path: string, look: (db: Database) => Seen): Seen => {
    const db = openDatabase(path, { readOnly: false, busyMs: 0 })
    try {
      return look(db)
    } finally {
      db.close()
    }
  }
  /** Every table with its columns and rows, and every index. */
  const all = (path: string) =>
    looked(path, (db) => {
      const named = db
        .prepare("select name, type, sql from sqlite_master where name not like '%kysely%' order by name")
        .all()
      const tables = named.filter(({ type, sql }) => type === 'table' && !String(sql).includes('virtual'))
      return {
        indexes: named.filter(({ type }) => type === 'index').map(({ name, sql }) => `${name} ${sql}`),
        rows: Object.fromEntries(tables.map(({ name }) => [name, rowsOf(db, String(name))])),
      }
    })
  const rowsOf = (db: Database, table: string): string[] =>
    db
      .prepare(`select * from "${table}"`)
      .all()
      .map((row) => JSON.stringify(Object.entries(row).sort()))
      .sort()

  it('is the one that recording its articles anew would give, without being worked out anew', async () => {
    const [old, fresh] = [join(folder, 'old.db'), join(folder, 'fresh.db')]
    for (const path of [old, fresh]) {
      const ledger = await openLedger(path)
      for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
      await ledger.close()
    }
    asSixth(old)
    // Something that working it out anew would put right again.
    looked(old, (db) => db.exec("update guises set why = 'as it was'"))
    looked(fresh, (db) => db.exec("update guises set why = 'as it was'"))
    const told: string[] = []
    const saying = (path: string) => openLedger(path, { onOld: () => told.push(path) })
    const [migrated, anew] = [await saying(old), await saying(fresh)]
    expect(told).toEqual([old])
    expect(await exported(migrated)).toEqual(await exported(anew))
    await migrated.close()
    await anew.close()
    const [came, stands] = [all(old), all(fresh)]
    expect(came.indexes).toEqual(stands.indexes)
    expect(came.rows).toEqual(stands.rows)
    expect(Object.keys(came.rows)).toContain('article_days')
    expect(faultsIn(old)).toEqual([])
  })
})
