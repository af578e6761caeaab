import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ledger, type Mend, meant } from '../../src/ledger/index.ts'
import {
  between,
  brief,
  decisionRows,
  lineNamed,
  type Named,
  type Row,
  said,
  struck,
  whoIs,
} from '../../src/views/index.ts'
import { faultsIn } from '../ledger/whole.ts'
import { sampleLedger } from './sample.ts'

const AT = '2025-05-12T12:00:00.000Z'
const LATER = '2025-05-13T12:00:00.000Z'

let sample: Awaited<ReturnType<typeof sampleLedger>>
let ledger: Ledger
beforeEach(async () => {
  sample = await sampleLedger()
  ledger = sample.ledger
})
afterEach(() => sample.drop())

const named = async (name: string): Promise<Named> => {
  const answer = await whoIs(ledger, { name })
  if (answer.status !== 'found') throw new Error(`no ${name}`)
  return answer.named
}

/** Every line of the ledger of some kind. */
async function linesOf<Kind extends Row['kind']>(kind: Kind): Promise<readonly Extract<Row, { kind: Kind }>[]> {
  const rows = await ledger.query.selectFrom('findings').select('key').where('kind', '=', kind).orderBy('key').execute()
  const lines: Row[] = []
  for (const { key } of rows) {
    const it = await lineNamed(ledger, key)
    if (it.status === 'found') lines.push(it.line.line)
  }
  return lines as Extract<Row, { kind: Kind }>[]
}

const lineSaying = async (words: string): Promise<Row> => {
  const lines = [...(await linesOf('statement')), ...(await linesOf('event')), ...(await linesOf('commitment'))]
  const own = (line: Row): string =>
    line.kind === 'event' ? line.words : 'content' in line ? JSON.stringify(line.content) : ''
  const found = lines.find((line) => own(line).includes(words))
  if (found === undefined) throw new Error(`no line tells “${words}”`)
  return found
}

const decideOn = async (words: string, mend?: Mend, at = AT): Promise<string> => {
  const { id } = await lineSaying(words)
  const line = await ledger.lineMeant(id)
  if (line === undefined) throw new Error('no line')
  await ledger.decide(mend === undefined ? { verb: 'strike', line } : { verb: 'mend', line, mend }, at)
  return id
}

const lineOf = async (id: string): Promise<Row | undefined> => {
  const it = await lineNamed(ledger, id)
  return it.status === 'found' ? it.line.line : undefined
}

const everything = { since: null, until: null, limit: null }
describe('a struck line', () => {
  it('is in no view, count or search, is listed, and comes back', async () => {
    const asked = { ...everything, by: null, about: null, words: 'lighthouse', verbatim: false }
    const before = [await said(ledger, asked), await brief(ledger, { ...everything, for: null })]
    const id = await decideOn('A lighthouse is a promise')
    expect(await lineOf(id)).toBeUndefined()
    expect(await ledger.searchStatements('lighthouse')).toEqual([])
    expect((await said(ledger, asked)).total).toBe(0)
    expect(JSON.stringify(await brief(ledger, { ...everything, for: null }))).not.toContain('A lighthouse is a')
    const both = await between(ledger, { ...everything, a: await named('Norway'), b: await named('Ghana') })
    expect(JSON.stringify(both)).not.toContain('A lighthouse is a')
    const [listed] = await struck(ledger)
    expect(listed).toMatchObject({ kind: 'statement', madeAt: AT })
    expect(listed?.evidence?.sentence).toContain('A lighthouse is a promise')
    expect(faultsIn(sample.path)).toEqual([])
    await ledger.undo(listed?.number)
    expect([await said(ledger, asked), await brief(ledger, { ...everything, for: null })]).toEqual(before)
    expect(await struck(ledger)).toEqual([])
  })

  it('takes any decision back by its number, and the others stay', async () => {
    const first = await decideOn('A lighthouse is a promise')
    const second = await decideOn('We shall count every lamp')
    const [, one] = await struck(ledger)
    expect(await ledger.undo(one?.number)).toMatchObject({ number: one?.number })
    expect(await ledger.undo(one?.number)).toBeUndefined()
    expect(await lineOf(first)).toBeDefined()
    expect(await lineOf(second)).toBeUndefined()
  })
})

describe('a mended line', () => {
  const cases: readonly (readonly [words: string, Mend, shown: object, was: string | null])[] = [
    [
      'recalled its consul',
      { field: 'type', type: 'RETREAT', mode: 'withdraw' },
      { type: 'RETREAT', mode: 'withdraw' },
      'SANCTION withdraw',
    ],
    ['recalled its consul', { field: 'status', status: 'denied' }, { status: 'denied' }, 'occurred'],
    [
      'recalled its consul',
      { field: 'days', from: '2025-05-06', to: '2025-05-07' },
      { date: { from: '2025-05-06', to: '2025-05-07' } },
      '2025-05-08/2025-05-08',
    ],
    ['recalled its consul', { field: 'sides' }, { sources: [{ name: 'Norway' }], targets: [{ name: 'Malta' }] }, null],
    [
      'recalled its consul',
      { field: 'target', was: meant('Norway', 'NOR', 'state'), now: meant('Ghana', 'GHA', 'state') },
      { sources: [{ name: 'Malta' }], targets: [{ name: 'Ghana' }] },
      'Norway',
    ],
    [
      'We shall count every lamp',
      { field: 'speaker', now: meant('Marit Hovdåker', 'NOR', 'person') },
      { speaker: { name: 'Marit Hovdåker' } },
      'Żeża Briffalli',
    ],
    [
      'We shall count every lamp',
      { field: 'days', from: '2025-05-07', to: '2025-05-07' },
      { date: '2025-05-07' },
      '2025-05-08/2025-05-08',
    ],
    ['pay 40 million', { field: 'due', due: '2026-12-31' }, { due: '2026-12-31' }, '2027-12-31'],
    ['pay 40 million', { field: 'due', due: null }, { due: null }, '2027-12-31'],
  ]

  it.each(cases)('%s: %j', async (words, mend, shown, was) => {
    const before = await lineSaying(words)
    const id = await decideOn(words, mend)
    const after = await lineOf(id)
    expect(after).toMatchObject(shown)
    expect(after?.mended).toEqual([{ field: mend.field, was, madeAt: AT }])
    expect(after?.evidence).toEqual(before.evidence)
    expect(faultsIn(sample.path)).toEqual([])
    await ledger.undo()
    expect(await lineOf(id)).toEqual(before)
  })

  it('is found by what it is now, and no more by what it was', async () => {
    const pair = async (other: string) =>
      JSON.stringify(await between(ledger, { ...everything, a: await named('Malta'), b: await named(other) }))
    expect([await pair('Norway'), await pair('Ghana')].map((it) => it.includes('"SANCTION"'))).toEqual([true, false])
    await decideOn('recalled its consul', {
      field: 'target',
      was: meant('Norway', 'NOR', 'state'),
      now: meant('Ghana', 'GHA', 'state'),
    })
    expect([await pair('Norway'), await pair('Ghana')].map((it) => it.includes('"SANCTION"'))).toEqual([false, true])
  })

  it('remembers what its reports say, however often it is mended; mended back it is not mended', async () => {
    const id = await decideOn('recalled its consul', { field: 'status', status: 'denied' })
    const line = await ledger.lineMeant(id)
    if (line === undefined) throw new Error('no line')
    await ledger.decide({ verb: 'mend', line, mend: { field: 'status', status: 'planned' } }, LATER)
    expect((await lineOf(id))?.mended).toEqual([{ field: 'status', was: 'occurred', madeAt: LATER }])
    await ledger.decide({ verb: 'mend', line, mend: { field: 'status', status: 'occurred' } }, LATER)
    expect((await lineOf(id))?.mended).toEqual([])
    for (const _ of [1, 2]) await ledger.decide({ verb: 'mend', line, mend: { field: 'sides' } }, LATER)
    expect((await lineOf(id))?.mended).toEqual([])
  })

  it('names the actor by the name it goes by now', async () => {
    await decideOn('recalled its consul', {
      field: 'target',
      was: meant('Norway', 'NOR', 'state'),
      now: meant('Ghana', 'GHA', 'state'),
    })
    const [made] = await decisionRows(ledger, await ledger.decisions())
    expect(made).toMatchObject({
      verb: 'mend',
      words: 'recalled',
      mend: { was: { name: 'Norway' }, now: { name: 'Ghana' } },
    })
  })

  it.each<[string, Mend]>([
    ['recalled its consul', { field: 'due', due: null }],
    ['recalled its consul', { field: 'type', type: 'AID', mode: 'phone' }],
    ['recalled its consul', { field: 'days', from: '2025-05-08', to: '2025-05-07' }],
    ['recalled its consul', { field: 'days', from: '2025-02-30', to: '2025-02-30' }],
    ['We shall count every lamp', { field: 'days', from: '2025-05-07', to: '2025-05-08' }],
  ])('%s cannot have %j', async (words, mend) => {
    await expect(decideOn(words, mend)).rejects.toMatchObject({ code: 'BAD_MEND' })
    expect(await ledger.decisions()).toEqual([])
  })
})
