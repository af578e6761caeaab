import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cueQuery, cuesIn, openLedger, type ReadLedger, readLedger } from '../../src/ledger/index.ts'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { exported } from './contract.ts'
import { type Dispatch, recordOf } from './dispatch.ts'
import { asSixth } from './sixthLedger.ts'
import { faultsIn } from './whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-outcomes-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const CUES = ['delivered', 'will not', 'put off']

/** A sentence in which a union delivers, of an article that does or does not know its state. */
const union = (published: string, country: string | null, text: string): Dispatch => ({
  outlet: `Quay Letter of ${published}`,
  published,
  source: `${published}.txt`,
  actors: { 'Pier Union': { kind: 'organization', ...(country === null ? {} : { country }) } },
  told: [{ text }],
})
const UNKNOWN = union('2026-03-01', null, 'The Pier Union delivered the ropes.')
const KNOWN = [
  union('2026-03-02', 'EST', 'The Pier Union of Tallinn won’t sing.'),
  union('2026-03-03', 'EST', 'The Pier Union rested.'),
]

const whoseIn = async (ledger: ReadLedger): Promise<readonly string[]> => {
  const rows = await ledger.query
    .selectFrom('outcome_words')
    .select(['whose', 'day'])
    .distinct()
    .orderBy('day')
    .execute()
  return rows.map(({ whose, day }) => `${/^\d+$/.test(whose) ? 'nobody’s state' : whose} ${day}`)
}

it('keeps a sentence under the state of whom it names, also where another article first tells the state', async () => {
  const path = join(folder, 'news.db')
  const ledger = await openLedger(path, { outcomes: CUES })
  await ledger.record(recordOf(UNKNOWN))
  expect(await whoseIn(ledger)).toEqual(['nobody’s state 2026-03-01'])
  for (const dispatch of KNOWN) await ledger.record(recordOf(dispatch))
  expect(await whoseIn(ledger)).toEqual(['EST 2026-03-01', 'EST 2026-03-02'])
  await ledger.close()
  expect(faultsIn(path)).toEqual([])
})

it('keeps it under another state once the actor is of one, though no article’s actor is another', async () => {
  const path = join(folder, 'news.db')
  const ledger = await openLedger(path, { outcomes: CUES })
  const tamberg = (published: string, name: string, country: string | null): Dispatch => ({
    ...union(published, null, `${name} delivered the ropes.`),
    actors: { [name]: { kind: 'person', ...(country === null ? {} : { country }) } },
  })
  // The fuller name leads, and nobody is of its state before the others tell it.
  await ledger.record(recordOf(tamberg('2026-03-01', 'Liisa Anna Tamberg', null)))
  for (const day of ['2026-03-02', '2026-03-03']) await ledger.record(recordOf(tamberg(day, 'Liisa Tamberg', 'EST')))
  expect(await whoseIn(ledger)).toEqual(['EST 2026-03-01', 'EST 2026-03-02', 'EST 2026-03-03'])
  await ledger.close()
  expect(faultsIn(path)).toEqual([])
})

it('finds what is kept already when it is taught, once, and keeps looking out', async () => {
  const [late, soon] = [join(folder, 'late.db'), join(folder, 'soon.db')]
  const untaught = await openLedger(late)
  for (const dispatch of [UNKNOWN, ...KNOWN]) await untaught.record(recordOf(dispatch))
  expect(await whoseIn(untaught)).toEqual([])
  await untaught.close()
  const taught = await openLedger(late, { outcomes: CUES.slice(0, 2) })
  const told = await whoseIn(taught)
  expect(told).toEqual(['EST 2026-03-01', 'EST 2026-03-02'])
  await taught.close()
  const again = await openLedger(late, { outcomes: CUES })
  expect(await whoseIn(again)).toEqual(told)
  await again.close()
  expect(faultsIn(late)).toEqual([])
  const first = await openLedger(soon, { outcomes: CUES })
  for (const dispatch of [...KNOWN, UNKNOWN]) await first.record(recordOf(dispatch))
  expect(await whoseIn(first)).toEqual(told)
  await first.close()
})

it('looks out for what another connection taught it meanwhile', async () => {
  const path = join(folder, 'news.db')
  const writer = await openLedger(path)
  await writer.record(recordOf(KNOWN[0] as Dispatch))
  await (await openLedger(path, { outcomes: CUES })).close()
  await writer.record(recordOf(UNKNOWN))
  expect(await whoseIn(writer)).toEqual(['EST 2026-03-01', 'EST 2026-03-02'])
  await writer.close()
  expect(faultsIn(path)).toEqual([])
})

it('fills a ledger of the tables before, without working it out anew', async () => {
  const path = join(folder, 'news.db')
  const ledger = await openLedger(path)
  for (const dispatch of [UNKNOWN, ...KNOWN]) await ledger.record(recordOf(dispatch))
  const before = await exported(ledger)
  await ledger.close()
  asSixth(path)
  const db = openDatabase(path, { readOnly: false, busyMs: 1000 })
  db.exec('update actors set mentions = mentions + 100')
  db.close()
  await expect(readLedger(path)).rejects.toMatchObject({ code: 'OLD_LEDGER' })
  const filled = await openLedger(path, { outcomes: CUES })
  expect(await whoseIn(filled)).toEqual(['EST 2026-03-01', 'EST 2026-03-02'])
  const [actor] = await filled.query.selectFrom('actors').select('mentions').execute()
  expect(actor?.mentions).toBeGreaterThan(100)
  expect(await exported(filled)).toHaveLength(before.length)
  await filled.close()
})

it.each<readonly [string, readonly string[]]>([
  ['the ropes were delivered', ['delivered']],
  ['the ropes were put off again', ['put off']],
  ['it will not be delivered', ['will not', 'delivered']],
  ['undelivered', []],
  ['put offices', []],
  ['', []],
])('whole words only: %s', (words, cues) => {
  expect(cuesIn(CUES)(words)).toEqual(cues)
})

it('asks for a negation in every way it may be written', () => {
  expect(cueQuery(['would not'])).toBe('"would not" OR "wouldn t"')
  expect(cueQuery(['not before'])).toBe('"not before" OR "t before"')
  expect(cueQuery([''])).toBe(null)
})
