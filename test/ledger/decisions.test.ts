import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleKey } from '../../src/ledger/contentHash.ts'
import { meant } from '../../src/ledger/decisions.ts'
import {
  type Decision,
  type Ledger,
  type LineMeant,
  type Mend,
  openLedger,
  type Record,
} from '../../src/ledger/index.ts'
import { placeOf } from '../../src/ledger/sqlite/lineOf.ts'
import { allOf } from '../../src/ledger/sqlite/writeReports.ts'
import { exported } from './contract.ts'
import { recordOf } from './dispatch.ts'
import { TWINS } from './twins.ts'
import { faultsIn } from './whole.ts'

/** Each ledger has a name of its own: on Node 20 a connection that is closed lets go of its files only when its statements are collected. */
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-decisions-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const RECORDS = TWINS.map(recordOf)

/** The same articles as a better reader has them: some findings are gone, and some actors have no state. */
const REREAD: readonly Record[] = RECORDS.map((record, at) => ({
  ...record,
  readBy: 'test-2',
  actors: record.actors.map((actor) => (at % 2 === 0 && actor.kind === 'person' ? { ...actor, country: null } : actor)),
  findings: {
    ...record.findings,
    events: record.findings.events.slice(at % 2),
    statements: at % 3 === 0 ? [] : record.findings.statements,
  },
}))

/** Words of these dispatches, as if they told what came of promises. */
const CUES = ['said', 'met', 'told reporters', 'left']

const PEOPLE = [
  meant('Giorgi Beridzava', 'GEO', 'person'),
  meant('Georgi Beridzava', null, 'person'),
  meant('G. Beridzava', 'GEO', 'person'),
  meant('Levan Beridzava', 'GEO', 'person'),
  meant('Beridzava', null, 'person'),
  meant('Pier Union', 'GEO', 'organization'),
]

type Step =
  | { readonly verb: 'record' | 'reread'; readonly at: number }
  | { readonly verb: 'decide'; readonly decision: Decision }
  | { readonly verb: 'undo' }

/** Every finding of every article, as a decision means it. */
const LINES: readonly LineMeant[] = RECORDS.flatMap(({ article, findings }) =>
  allOf(findings).map((it) => ({ kind: it.kind, article: articleKey(article), ...placeOf(it), nth: 0 })),
)

const MALTA = meant('Malta', 'MLT', 'state')
const GEORGIA = meant('Georgia', 'GEO', 'state')
const PORT = meant('Pier Union', 'GEO', 'organization')

const MENDS: readonly (readonly [LineMeant['kind'], readonly Mend[]])[] = [
  [
    'event',
    [
      { field: 'type', type: 'COERCE', mode: 'seize' },
      { field: 'status', status: 'denied' },
      { field: 'days', from: '2026-03-12', to: '2026-03-13' },
      { field: 'sides' },
      { field: 'source', was: MALTA, now: PORT },
      { field: 'target', was: GEORGIA, now: meant('Levan Beridzava', 'GEO', 'person') },
    ],
  ],
  [
    'statement',
    [
      { field: 'speaker', now: PORT },
      { field: 'speaker', now: meant('Giorgi Beridzava', 'GEO', 'person') },
      { field: 'days', from: '2026-02-04', to: '2026-02-04' },
    ],
  ],
  [
    'commitment',
    [
      { field: 'due', due: '2026-12-31' },
      { field: 'due', due: null },
    ],
  ],
]

const lineStep: fc.Arbitrary<Step> = fc.constantFrom(...LINES).chain((line) => {
  const mends = MENDS.find(([kind]) => kind === line.kind)?.[1] ?? []
  const strike = fc.constant({ verb: 'decide' as const, decision: { verb: 'strike' as const, line } })
  if (mends.length === 0) return strike
  return fc.oneof(
    strike,
    fc
      .constantFrom(...mends)
      .map((mend) => ({ verb: 'decide' as const, decision: { verb: 'mend' as const, line, mend } })),
  )
})

const someone = fc.constantFrom(...PEOPLE)
const article = fc.nat(RECORDS.length - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ verb: fc.constant('record' as const), at: article }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('reread' as const), at: article }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant('decide' as const),
      decision: fc.oneof(
        fc.record({ verb: fc.constantFrom('same' as const, 'apart' as const), a: someone, b: someone }),
        fc.record({ verb: fc.constant('rename' as const), a: someone, name: fc.constantFrom('The Swimmer', 'G.B.') }),
      ),
    }),
  },
  { weight: 4, arbitrary: lineStep },
  { weight: 2, arbitrary: fc.constant({ verb: 'undo' as const }) },
)

const MADE_AT = '2026-05-01T00:00:00Z'

async function take(ledger: Ledger, it: Step): Promise<void> {
  switch (it.verb) {
    case 'record':
      await ledger.record(RECORDS[it.at] as Record)
      return
    case 'reread':
      await ledger.reread(REREAD[it.at] as Record)
      return
    case 'decide':
      await ledger.decide(it.decision, MADE_AT)
      return
    case 'undo':
      await ledger.undo()
  }
}

/** What a ledger of these articles and decisions is when everything in it is worked out anew: opened as if its tables were older. */
async function rebuilt(path: string): Promise<string[]> {
  const copy = `${path}.rebuilt`
  copyFileSync(path, copy)
  const bytes = readFileSync(copy)
  bytes.writeInt32BE(2, 60)
  writeFileSync(copy, bytes)
  const ledger = await openLedger(copy)
  const lines = await exported(ledger)
  await ledger.close()
  expect(faultsIn(copy)).toEqual([])
  return lines
}

it('any sequence of recording, deciding, undoing and rereading leaves a whole ledger that can be had again', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const [path, again] = [join(folder, `${run}.db`), join(folder, `${run++}-again.db`)]
      const ledger = await openLedger(path, { outcomes: CUES })
      for (const it of steps) await take(ledger, it)
      const lines = await exported(ledger)
      await ledger.close()
      expect(faultsIn(path)).toEqual([])
      const other = await openLedger(again)
      for (const it of steps) await take(other, it)
      expect(await exported(other)).toEqual(lines)
      await other.close()
      expect(await rebuilt(path)).toEqual(lines)
    }),
    { numRuns: 12 },
  )
})

it('a line whose report might have joined one that a better reader does not find keeps count', async () => {
  const path = join(folder, 'count.db')
  const ledger = await openLedger(path, { outcomes: CUES })
  for (const at of [12, 7, 11]) await ledger.record(RECORDS[at] as Record)
  await ledger.reread(REREAD[11] as Record)
  await ledger.close()
  expect(faultsIn(path)).toEqual([])
})

it('what is undone was never there', async () => {
  let run = 0
  const decided = step.filter((it): it is Extract<Step, { verb: 'decide' }> => it.verb === 'decide')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), decided, async (steps, last) => {
      const path = join(folder, `${run++}.db`)
      const ledger = await openLedger(path, { outcomes: CUES })
      for (const it of steps) await take(ledger, it)
      const before = await exported(ledger)
      await take(ledger, last)
      expect(await ledger.undo()).toMatchObject({ decision: last.decision })
      expect(await exported(ledger)).toEqual(before)
      await ledger.close()
      expect(faultsIn(path)).toEqual([])
    }),
    { numRuns: 12 },
  )
})
