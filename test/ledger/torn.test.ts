import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitsIn } from '../../bench/walFile.ts'
import { meant } from '../../src/ledger/decisions.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { exported } from './contract.ts'
import { recordOf } from './dispatch.ts'
import { TWINS } from './twins.ts'
import { faultsIn } from './whole.ts'

const [GIORGI, GEORGI] = [meant('Giorgi Beridzava', 'GEO', 'person'), meant('Georgi Beridzava', null, 'person')]
const AT = '2026-05-01T00:00:00Z'

/** What is done to the ledger, each in one transaction. */
const STEPS: readonly ((ledger: Ledger) => Promise<unknown>)[] = [
  ...TWINS.slice(0, 6).map((dispatch) => (ledger: Ledger) => ledger.record(recordOf(dispatch))),
  (ledger) => ledger.decide({ verb: 'same', a: GIORGI, b: GEORGI }, AT),
  (ledger) => ledger.reread({ ...recordOf(TWINS[0] ?? { actors: {}, told: [] }), readBy: 'test-2' }),
  (ledger) => ledger.decide({ verb: 'rename', a: GIORGI, name: 'The Swimmer' }, AT),
  (ledger) => ledger.undo(),
]

/** What SQLite promises of a log that was cut or garbled, and we with it: every transaction before the damage is there, none after it, and none in
 * part. What was reported as kept had reached the disk before (`synchronous = full`), so a loss of power can only damage what was not yet reported. */
describe('a torn log', () => {
  let folder = ''
  let main = Buffer.alloc(0)
  let wal = Buffer.alloc(0)
  const after: string[][] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attache-torn-'))
    const path = join(folder, 'news.db')
    const ledger = await openLedger(path)
    after.push(await exported(ledger))
    for (const step of STEPS) {
      await step(ledger)
      after.push(await exported(ledger))
    }
    main = readFileSync(path)
    wal = readFileSync(`${path}-wal`)
    await ledger.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has a transaction for every step', () => {
    expect(commitsIn(wal)).toHaveLength(STEPS.length)
  })

  const damages = fc.oneof(
    fc.record({ how: fc.constant('cut' as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ how: fc.constant('garbled' as const), share: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  )
  let round = 0

  it('keeps all before the damage, nothing after it, and takes the rest again', async () => {
    await fc.assert(
      fc.asyncProperty(damages, async ({ how, share }) => {
        const path = join(folder, `${round++}.db`)
        const at = Math.floor(share * wal.length)
        const torn = how === 'cut' ? wal.subarray(0, at) : Buffer.from(wal)
        if (how === 'garbled') for (let by = 0; by < 64 && at + by < torn.length; by++) torn[at + by] = 0x5a ^ by
        writeFileSync(path, main)
        writeFileSync(`${path}-wal`, torn)
        const kept = commitsIn(wal).filter((end) => end <= at).length
        const ledger = await openLedger(path)
        expect(await exported(ledger)).toEqual(after[kept])
        for (const step of STEPS.slice(kept)) await step(ledger)
        expect(await exported(ledger)).toEqual(after.at(-1))
        await ledger.close()
        expect(faultsIn(path)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('a log that is gone leaves what was brought into the file', async () => {
    const path = join(folder, 'gone.db')
    writeFileSync(path, main)
    const ledger = await openLedger(path)
    expect(await exported(ledger)).toEqual(after[0])
    await ledger.close()
  })

  it('nothing is left to tear once the ledger is closed', async () => {
    const path = join(folder, 'news.db')
    const copy = join(folder, 'closed.db')
    copyFileSync(path, copy)
    const ledger = await openLedger(copy)
    expect(await exported(ledger)).toEqual(after.at(-1))
    await ledger.close()
  })
})
