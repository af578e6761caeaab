import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadOutcomes } from '../../src/cli/cues.ts'
import { type PromisedQuestion, promised, sumsPromised, whoIs } from '../../src/views/index.ts'
import { PROMISES } from './promises.ts'
import { sampleLedger } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeEach(async () => {
  sample = await sampleLedger(PROMISES)
})
afterEach(() => sample.drop())

const cues = loadOutcomes(null)
async function ask(question: Partial<PromisedQuestion> = {}) {
  const all = { by: null, to: null, since: null, until: null, standings: null, dueBefore: null, limit: null }
  return promised(sample.ledger, { ...all, today: '2025-05-12', cues, ...question })
}

async function partyCalled(name: string, code: string) {
  const answer = await whoIs(sample.ledger, { name, state: { code, name } })
  if (answer.status === 'none') throw new Error(`no ${name}`)
  return answer.named
}

const told = async (question: Partial<PromisedQuestion> = {}) =>
  Object.fromEntries(
    (await ask(question)).lines.map(({ line, standing, proposed }) => [
      line.content.split(' ').slice(0, 3).join(' '),
      [standing, ...proposed.map(({ outcome }) => outcome)].join(' '),
    ]),
  )

test('how each stands on a day, and what is proposed of it', async () => {
  expect(await told()).toEqual({
    'deliver 400 harbour': 'overdue done',
    'a school for': 'open slipped',
    'pay 40 million': 'open',
    'train 30 Ghanaian': 'due',
  })
})

test('what is reported later than the day asked on is not known yet', async () => {
  expect(await told({ today: '2025-04-20' })).toEqual({
    'deliver 400 harbour': 'open',
    'a school for': 'open',
    'pay 40 million': 'open',
    'train 30 Ghanaian': 'open',
  })
})

test('those that stand so, and those due before a day', async () => {
  expect(Object.keys(await told({ standings: ['overdue', 'due'] })).sort()).toEqual([
    'deliver 400 harbour',
    'train 30 Ghanaian',
  ])
  expect(Object.keys(await told({ standings: ['done'] }))).toEqual([])
  expect(Object.keys(await told({ dueBefore: '2025-05-15' }))).toEqual(['deliver 400 harbour'])
  expect((await ask({ standings: ['open'], limit: 1 })).total).toBe(2)
})

test('of one, to another, of each standing, as all are told', async () => {
  const [norway, ghana] = [await partyCalled('Norway', 'NOR'), await partyCalled('Ghana', 'GHA')]
  const lamps = (await ask({ standings: ['overdue'] })).lines[0]?.line.evidence[0]
  if (lamps === undefined) throw new Error('no lamps')
  const { article, start, end } = lamps
  await sample.ledger.decide(
    { verb: 'commitment', article, start, end, status: 'done', by: null },
    '2025-05-12T10:00:00.000Z',
  )
  for (const of of [{ by: norway }, { to: ghana }, { by: norway, to: ghana }]) {
    for (const [standings, total] of [
      [['open'], 2],
      [['due'], 1],
      [['overdue'], 0],
      [['done'], 1],
      [['overdue', 'due', 'done'], 2],
      [['slipped'], 0],
    ] as const) {
      const all = await ask({ ...of, standings })
      expect([standings, all.total, all.lines.length]).toEqual([standings, total, total])
      expect(all.lines.map(({ line }) => line.id)).toEqual((await ask({ standings })).lines.map(({ line }) => line.id))
      if (total > 1) expect((await ask({ ...of, standings, limit: 1 })).total).toBe(total)
    }
    expect((await ask({ ...of, dueBefore: '2025-05-15' })).total).toBe(1)
    const question = { ...of, since: null, until: null, standings: null, dueBefore: null, limit: null }
    expect(
      await sumsPromised(sample.ledger, { by: null, to: null, ...question, today: '2025-05-12', cues }),
    ).toMatchObject([{ unit: 'NOK', value: 40_000_000, values: { open: 40_000_000 } }])
  }
  expect((await ask({ by: ghana })).total).toBe(0)
})

test('what a person confirms counts, until it is taken back', async () => {
  const lamps = (await ask({ standings: ['overdue'] })).lines[0]
  const [report] = lamps?.line.evidence ?? []
  const [going] = lamps?.proposed ?? []
  if (report === undefined || going === undefined) throw new Error('no lamps')
  const { article, start, end } = report
  const by = `${going.evidence.article}:${going.evidence.start}-${going.evidence.end}`
  await sample.ledger.decide(
    { verb: 'commitment', article, start, end, status: 'done', by },
    '2025-05-12T10:00:00.000Z',
  )
  const done = (await ask({ standings: ['done'] })).lines[0]
  expect(done).toMatchObject({ standing: 'done', proposed: [], confirmed: { status: 'done', by: going.evidence } })
  expect((await told({ standings: ['overdue'] }))['deliver 400 harbour']).toBeUndefined()
  await sample.ledger.undo()
  expect((await told())['deliver 400 harbour']).toBe('overdue done')
})

test('open, confirmed, puts away what reports up to then proposed', async () => {
  const school = (await ask()).lines.find(({ line }) => line.content.includes('school'))
  const [report] = school?.line.evidence ?? []
  if (report === undefined) throw new Error('no school')
  const { article, start, end } = report
  await sample.ledger.decide(
    { verb: 'commitment', article, start, end, status: 'open', by: null },
    '2025-05-12T10:00:00.000Z',
  )
  expect((await told())['a school for']).toBe('open')
})
