import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { recordOf } from './dispatch.ts'
import { COPY, DENIED, DISPATCHES, RETOLD, VISIT } from './dispatches.ts'

const folders: string[] = []
const ledgers: Ledger[] = []

async function ledgerOf(...dispatches: typeof DISPATCHES) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-ledger-'))
  folders.push(folder)
  const ledger = await openLedger(join(folder, 'news.db'))
  ledgers.push(ledger)
  for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
  return ledger
}

afterEach(async () => {
  for (const ledger of ledgers.splice(0)) await ledger.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('record', () => {
  it('keeps the text whole and every kind of finding', async () => {
    const { query } = await ledgerOf(VISIT)
    const article = await query.selectFrom('articles').selectAll().executeTakeFirstOrThrow()
    expect(article.text).toBe(recordOf(VISIT).article.text)
    const kinds = await query.selectFrom('findings').select('kind').orderBy('id').execute()
    expect(kinds.map(({ kind }) => kind)).toEqual(['statement', 'event', 'commitment', 'role', 'membership'])
    expect(await query.selectFrom('roles').selectAll().execute()).toMatchObject([
      { title: 'foreign minister', tenure: 'current' },
    ])
    expect(await query.selectFrom('commitments').selectAll().execute()).toMatchObject([
      { amount_value: 2500000, due: '2026-06-30' },
    ])
  })

  it('adds the same text once, wherever it comes from', async () => {
    const ledger = await ledgerOf(VISIT)
    const again = recordOf({ ...VISIT, source: 'elsewhere.txt' })
    expect(await ledger.holds(again.article)).toBe(true)
    expect(await ledger.record(again)).toMatchObject({ status: 'unchanged' })
    expect(await ledger.record(recordOf(COPY))).toMatchObject({ status: 'new' })
  })

  it('puts one event and one statement on one line, whoever tells it', async () => {
    const { query } = await ledgerOf(...DISPATCHES)
    const lines = await query
      .selectFrom('findings')
      .select(['kind', 'reports'])
      .orderBy('kind')
      .orderBy('reports')
      .execute()
    expect(lines).toEqual([
      { kind: 'commitment', reports: 2 },
      { kind: 'event', reports: 1 },
      { kind: 'event', reports: 4 },
      { kind: 'membership', reports: 2 },
      { kind: 'role', reports: 2 },
      { kind: 'statement', reports: 3 },
    ])
  })

  it('shows what most reports say', async () => {
    const { query } = await ledgerOf(DENIED, VISIT, RETOLD)
    const events = await query.selectFrom('events').select(['type', 'status']).orderBy('type').execute()
    expect(events).toEqual([
      { type: 'CONSULT', status: 'occurred' },
      { type: 'REJECT', status: 'occurred' },
    ])
  })

  it('refuses to write through the query of the views', async () => {
    const { query } = await ledgerOf(VISIT)
    await expect(query.deleteFrom('articles').execute()).rejects.toThrow(/readonly/)
  })
})
