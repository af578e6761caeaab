import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import {
  differencesBetween,
  type Fault,
  importLines,
  type KnownEntry,
  type Ledger,
  openLedger,
  type ReadLedger,
} from '../../src/ledger/index.ts'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { exported } from './contract.ts'
import { type Dispatch, recordOf } from './dispatch.ts'
import { DISPATCHES, RETOLD, VISIT } from './dispatches.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-portable-'))
afterAll(() => rmSync(folder, { recursive: true }))
const open: Ledger[] = []
afterEach(async () => {
  for (const ledger of open.splice(0)) await ledger.close()
})

let made = 0
const newPath = (): string => join(folder, `${made++}.db`)
async function ledgerOf(dispatches: readonly Dispatch[], path = newPath()): Promise<Ledger> {
  const ledger = await openLedger(path)
  open.push(ledger)
  for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
  return ledger
}
async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
async function importInto(ledger: Ledger, lines: readonly string[]): Promise<string[]> {
  const done: string[] = []
  for await (const { kind, status } of importLines(ledger, each(lines))) done.push(`${kind} ${status}`)
  return done
}
async function faultsOf(ledger: ReadLedger): Promise<Fault[]> {
  const faults: Fault[] = []
  for await (const found of ledger.verify()) if (found !== 'step') faults.push(found)
  return faults
}
const idOf = async (ledger: ReadLedger, name: string): Promise<number> => {
  const found = await ledger.searchActors(name)
  if (found.status !== 'found' || !found.actors[0]) throw new Error(`nobody called ${name}`)
  return found.actors[0].id
}
const meantIn = async (ledger: ReadLedger, name: string) => {
  const meant = await ledger.meant(await idOf(ledger, name))
  if (!meant) throw new Error(`${name} cannot be meant`)
  return meant
}

const entry = (name: string, more: Partial<KnownEntry> = {}): KnownEntry => ({
  kind: 'person',
  name,
  aliases: [],
  country: null,
  offices: [],
  wikidata: null,
  ...more,
})

/** One act, told of two names that share nothing. */
const told = (outlet: string, name: string): Dispatch => ({
  outlet,
  published: '2026-05-01',
  actors: { [name]: { kind: 'organization' }, Ghana: { kind: 'state', country: 'GHA' } },
  told: [
    {
      text: `${name} handed Ghana the keys of the old lighthouse on Friday.`,
      does: { type: 'AID', by: [name], to: ['Ghana'], trigger: 'handed', on: '2026-05-01' },
    },
  ],
})
const TWO_NAMES = [told('Valletta Observer', 'Lantern Guild'), told('Gulf Gazette', 'Wick Brothers')]

describe('an export makes the same ledger again', () => {
  it('byte for byte, with lists and decisions, and again where it was imported before', async () => {
    const ledger = await ledgerOf([...DISPATCHES, ...TWO_NAMES])
    const [a, b] = [await meantIn(ledger, 'Lantern Guild'), await meantIn(ledger, 'Wick Brothers')]
    await ledger.decide({ verb: 'same', a, b }, '2026-06-01T10:00:00Z')
    await ledger.decide({ verb: 'rename', a, name: 'The Guild' }, '2026-06-01T10:01:00Z')
    await ledger.load({ name: 'desk.csv', entries: [entry('Liisa Tamberg', { wikidata: 'Q7', aliases: ['L. T.'] })] })
    const lines = await exported(ledger)
    const other = await ledgerOf([])
    const first = await importInto(other, lines)
    expect(first.filter((done) => done.endsWith('unchanged'))).toEqual([])
    expect(first.slice(-3)).toEqual(['known new', 'decision new', 'decision new'])
    expect(await exported(other)).toEqual(lines)
    expect((await importInto(other, lines)).filter((done) => done.endsWith('new'))).toEqual([])
    expect(await exported(other)).toEqual(lines)
  })

  it('wherever it was stopped', async () => {
    const ledger = await ledgerOf([...DISPATCHES, ...TWO_NAMES])
    const a = await meantIn(ledger, 'Liisa Tamberg')
    await ledger.decide({ verb: 'rename', a, name: 'The minister' }, '2026-06-01T10:00:00Z')
    const lines = await exported(ledger)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: lines.length }), async (stop) => {
        const other = await openLedger(newPath())
        await importInto(other, lines.slice(0, stop))
        await importInto(other, lines)
        expect(await exported(other)).toEqual(lines)
        await other.close()
      }),
      { numRuns: 6 },
    )
  })

  it('leaves texts and readings out where only lines are wanted, and such lines are refused', async () => {
    const ledger = await ledgerOf([VISIT])
    const lines: string[] = []
    for await (const line of ledger.exportLines({ linesOnly: true })) lines.push(JSON.stringify(line))
    expect(lines.join('\n')).not.toContain('"text":"Tamberg opens')
    expect(lines.slice(1)).toEqual((await exported(ledger)).slice(1))
    await expect(importInto(await ledgerOf([]), lines)).rejects.toMatchObject({
      code: 'BAD_LINE',
      next: expect.stringContaining('--lines-only'),
    })
  })

  const change = (line: string, of: (it: { [field: string]: unknown }) => void): string => {
    const it = JSON.parse(line) as { [field: string]: unknown }
    of(it)
    return JSON.stringify(it)
  }
  it.each<readonly [string, (line: string) => string, RegExp]>([
    ['is cut', (line) => line.slice(0, -20), /line 2 is not whole: no JSON/],
    ['is no object', () => '[1]', /line 2 .*no line of attache export/],
    ['is of no kind', () => '{"kind":"mood"}', /its kind, mood, is none/],
    ['lacks a field', (line) => change(line, (it) => delete it.sentences), /sentences is missing/],
    ['has a wrong field', (line) => change(line, (it) => Object.assign(it, { body: [{ start: 'x' }] })), /body\[0\]/],
    ['has another text', (line) => change(line, (it) => Object.assign(it, { text: 'Other words.' })), /its sha256/],
    ['has another outlet', (line) => change(line, (it) => Object.assign(it, { outlet: 'X' })), /its id/],
    [
      'has a span past its text',
      (line) => change(line, (it) => Object.assign(it, { sentences: [{ start: 0, end: 9999 }] })),
      /not inside the text/,
    ],
  ])('refuses a line that %s, by its number; what came before is kept', async (_, spoil, message) => {
    const [one = '', two = ''] = (await exported(await ledgerOf(DISPATCHES))).slice(0, 2)
    const other = await ledgerOf([])
    await expect(importInto(other, [one, spoil(two)])).rejects.toMatchObject({
      code: 'BAD_LINE',
      message: expect.stringMatching(message),
    })
    const kept = await exported(other)
    expect(kept.filter((line) => line.startsWith('{"kind":"article"'))).toHaveLength(1)
  })
})

describe('what people tell the ledger', () => {
  it('counts the lines that a decision joins, and those that taking it back parts', async () => {
    const ledger = await ledgerOf(TWO_NAMES)
    const [a, b] = [await meantIn(ledger, 'Lantern Guild'), await meantIn(ledger, 'Wick Brothers')]
    const before = await exported(ledger)
    const { change } = await ledger.decide({ verb: 'same', a, b }, '2026-06-01T10:00:00Z')
    expect(change).toEqual({ joined: 1, parted: 0, actorsMore: -1 })
    expect(await ledger.undo()).toMatchObject({ number: 1, change: { joined: 0, parted: 1, actorsMore: 1 } })
    expect(await exported(ledger)).toEqual(before)
    expect(await ledger.undo()).toBeUndefined()
  })

  it('means a state by its code, whatever reports call it, and never a person of its name', async () => {
    const named = (name: string, kind: 'state' | 'person', outlet: string): Dispatch => ({
      outlet,
      actors: { [name]: kind === 'state' ? { kind, country: 'GEO' } : { kind } },
      told: [{ text: `${name} smiled at ${outlet}.` }],
    })
    const ledger = await ledgerOf([
      named('Republic of Georgia', 'state', 'A'),
      named('Georgia', 'state', 'B'),
      named('Georgia', 'person', 'C'),
    ])
    await ledger.decide({ verb: 'rename', a: await meantIn(ledger, 'GEO'), name: 'Sakartvelo' }, '2026-06-01T10:00:00Z')
    const names = await ledger.query.selectFrom('actors').select(['kind', 'name']).orderBy('kind').execute()
    expect(names).toEqual([
      { kind: 'person', name: 'Georgia' },
      { kind: 'state', name: 'Sakartvelo' },
    ])
    expect(await ledger.searchActors('sakartvelo')).toMatchObject({ status: 'found' })
    // The other name came first here.
    const other = await ledgerOf([named('Georgia', 'state', 'B'), named('Republic of Georgia', 'state', 'A')])
    for (const { decision, madeAt } of await ledger.decisions()) await other.decide(decision, madeAt)
    expect(await other.searchActors('GEO')).toMatchObject({ actors: [{ name: 'Sakartvelo' }] })
  })

  it('gives how a decision means one of several names, and nothing for those who are only described', async () => {
    const ledger = await ledgerOf([
      {
        outlet: 'A',
        actors: {
          'Ona Tikrė': { kind: 'person', aliases: ['Ona Didžioji', 'Tikrė'] },
          officials: { kind: 'group', unnamed: true },
        },
        told: [{ text: 'Ona Tikrė, born Ona Didžioji, met officials. Tikrė left.' }],
      },
    ])
    const id = await idOf(ledger, 'Ona Tikrė')
    expect(await ledger.meant(id, 'ONA DIDZIOJI')).toEqual({ name: 'ona didzioji', country: null, kind: 'person' })
    expect(await ledger.meant(id, 'Tikrė')).toBeUndefined()
    expect(await ledger.meant(await idOf(ledger, 'officials'))).toBeUndefined()
  })

  it('a list leads: its name, country and Wikidata id, until it is taken out', async () => {
    const ledger = await ledgerOf([VISIT, RETOLD])
    const before = await exported(ledger)
    const known = entry('Liisa Tamberg-Oja', { aliases: ['Liisa Tamberg'], country: 'EST', wikidata: 'Q7' })
    await ledger.load({ name: 'desk.csv', entries: [known, entry('Nobody Reported')] })
    const [id] = [await idOf(ledger, 'liisa tamberg oja')]
    expect(await ledger.listed(id)).toEqual([known])
    const lines = (await exported(ledger)).map((line) => JSON.parse(line))
    expect(lines.filter(({ wikidata }) => wikidata === 'Q7').map(({ kind, name }) => [kind, name])).toEqual([
      ['actor', 'Liisa Tamberg-Oja'],
      ['known', 'Liisa Tamberg-Oja'],
    ])
    expect((await ledger.searchActors('Nobody Reported')).status).not.toBe('found')
    expect(await faultsOf(ledger)).toEqual([])
    await ledger.load({ name: 'desk.csv', entries: [] })
    expect(await exported(ledger)).toEqual(before)
  })

  it('the order of a list and of articles does not show', async () => {
    const list = {
      name: 'desk.csv',
      entries: [
        entry('Liisa Tamberg', { country: 'EST', wikidata: 'Q7' }),
        entry('Kenya', { kind: 'state', country: 'KEN', wikidata: 'Q114' }),
      ],
    }
    const late = await ledgerOf(DISPATCHES)
    await late.load(list)
    const early = await ledgerOf([])
    await early.load(list)
    for (const dispatch of DISPATCHES.toReversed()) await early.record(recordOf(dispatch))
    expect(await exported(early)).toEqual(await exported(late))
  })

  it('one Wikidata id in two lists is one actor, two in one list are two', async () => {
    const ledger = await ledgerOf(TWO_NAMES)
    await ledger.load({ name: 'a.csv', entries: [entry('Lantern Guild', { kind: 'organization', wikidata: 'Q1' })] })
    await ledger.load({ name: 'b.csv', entries: [entry('Wick Brothers', { kind: 'organization', wikidata: 'Q1' })] })
    expect(await idOf(ledger, 'Lantern Guild')).toBe(await idOf(ledger, 'Wick Brothers'))
    await ledger.load({ name: 'b.csv', entries: [entry('Wick Brothers', { kind: 'organization', wikidata: 'Q2' })] })
    expect(await idOf(ledger, 'Lantern Guild')).not.toBe(await idOf(ledger, 'Wick Brothers'))
  })
})

describe('verifying', () => {
  const spoilt = async (...statements: readonly string[]): Promise<Fault[]> => {
    const path = newPath()
    const ledger = await openLedger(path)
    for (const dispatch of DISPATCHES) await ledger.record(recordOf(dispatch))
    await ledger.close()
    const db = openDatabase(path, { readOnly: false, busyMs: 0 })
    db.exec('pragma foreign_keys = off')
    for (const statement of statements) db.exec(statement)
    db.close()
    const again = await openLedger(path)
    open.push(again)
    return faultsOf(again)
  }

  it('finds nothing wrong in a whole ledger', async () => {
    expect(await faultsOf(await ledgerOf([...DISPATCHES, ...TWO_NAMES]))).toEqual([])
  })

  it.each<readonly [string, string, RegExp]>([
    [
      'a text',
      `update articles set text = replace(text, 'Wednesday', 'Thursday ') where outlet = 'Baltic Courier'`,
      /sha256/,
    ],
    ['an outlet', `update articles set outlet = 'Other' where outlet = 'Baltic Courier'`, /its id/],
    ['a body', `update articles set body = '[[0,4]]' where outlet = 'Baltic Courier'`, /outside the body/],
    ['a place', `update reports set "start" = "start" + 1 where kind = 'event'`, /its place is not/],
    ['a sentence', `update reports set sentence_end = sentence_end + 1 where kind = 'role'`, /its sentence is not/],
    ['a report', `update reports set finding_id = null where kind = 'role'`, /on no line/],
    ['a count', `update findings set reports = reports + 1 where kind = 'role'`, /count its reports/],
    ['a line', `delete from roles`, /nothing is kept/],
    ['an actor', `update actors set mentions = mentions + 1 where country = 'EST'`, /count its articles and mentions/],
    ['the articles of a day', `update article_days set articles = articles + 1`, /articles are not counted right/],
    ['a day that is gone', `delete from article_days`, /articles are not counted right/],
    ['the days of an outlet', `update outlets set last = '2031-01-01'`, /articles are not counted right/],
    ['a time', `update appearances set published_at = 1 where local = 'a1'`, /another time than its own/],
    ['an office', `update roles set reports = reports + 1`, /its office does not count/],
    ['what became of it', `update parties set course = 'done' where course = 'met'`, /do not know what became of it/],
    ['when it is due', `update findings set ahead = '2031-01-01' where kind = 'event'`, /not announced until/],
    ['when its parties have it due', `update parties set ahead = '2031-01-01'`, /do not know what became of it/],
  ])('finds %s that was changed', async (_, statement, what) => {
    const faults = await spoilt(statement)
    expect(faults.map((fault) => fault.what).join('\n')).toMatch(what)
  })

  it('finds what does not follow from the articles any more', async () => {
    const path = newPath()
    const ledger = await ledgerOf(DISPATCHES, path)
    const whole = await exported(ledger)
    const db = openDatabase(path, { readOnly: false, busyMs: 0 })
    db.exec(`update events set place = 'Nowhere'`)
    db.close()
    const scratch = await ledgerOf([])
    await importInto(scratch, whole)
    const faults: Fault[] = []
    for await (const fault of differencesBetween(ledger.exportLines(), scratch.exportLines())) faults.push(fault)
    expect(faults.length).toBeGreaterThan(0)
    expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['worked out anew, it has another place']))
  })
})
