import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { type AgendaQuestion, agenda, brief, whoIs } from '../../src/views/index.ts'
import { type Dispatch, recordOf } from './dispatch.ts'

const ACTORS = {
  Norway: ['state', 'NOR'],
  Ghana: ['state', 'GHA'],
  Storting: ['organization', 'NOR'],
} as const

/** One week's paper, and another that tells of the same vote. */
const PAPERS: readonly Dispatch[] = [
  {
    source: 'fjord/week.txt',
    outlet: 'Fjord Times',
    published: '2025-05-05',
    place: null,
    lines: [
      'The Storting votes on the harbour law on 12 May.',
      'Norway will visit Ghana on 20 May.',
      'Norway promised Ghana two cranes by 1 June.',
      'A hearing was held on 2 May.',
      'Norway met Ghana on 4 May.',
    ],
    actors: ACTORS,
    toCome: [
      { who: ['Storting'], words: 'votes on the harbour law', on: '2025-05-12', sort: 'vote' },
      { words: 'hearing', on: '2025-05-02', sort: 'hearing' },
    ],
    done: [
      { by: ['Norway'], to: ['Ghana'], words: 'visit', on: '2025-05-20', type: 'AGREE', status: 'planned' },
      { by: ['Norway'], to: ['Ghana'], words: 'met', on: '2025-05-04', type: 'CONSULT' },
    ],
    promised: [{ by: 'Norway', to: 'Ghana', words: 'two cranes by 1 June', due: '2025-06-01' }],
  },
  {
    source: 'coast/vote.txt',
    outlet: 'The Coast',
    published: '2025-05-06',
    place: null,
    lines: ['The harbour law comes before the Storting for its vote on 12 May.'],
    actors: ACTORS,
    toCome: [{ who: ['Storting'], words: 'its vote on 12 May', on: '2025-05-12', sort: 'vote' }],
  },
]

const folder = mkdtempSync(join(tmpdir(), 'attache-agenda-'))
let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger(join(folder, 'agenda.db'))
  for (const paper of PAPERS) await ledger.record(recordOf(paper))
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const asked = async (question: Partial<AgendaQuestion>) => {
  const { lines, total } = await agenda(ledger, {
    for: null,
    since: '2025-05-06',
    until: null,
    limit: null,
    ...question,
  })
  return { total, lines: lines.map(({ day, line }) => `${day} ${line.kind} ${line.evidence.length}`) }
}

test('announced dates, events and commitments due, the earliest first; two reports of one vote are one line', async () => {
  expect(await asked({})).toEqual({
    total: 3,
    lines: ['2025-05-12 agenda 2', '2025-05-20 event 1', '2025-06-01 commitment 1'],
  })
})

test.each([
  [{ until: '2025-05-31' }, 2],
  [{ since: '2025-05-01' }, 4],
  [{ since: '2025-05-13', until: '2025-05-19' }, 0],
])('%o: %i', async (question, count) => {
  expect((await asked(question)).total).toBe(count)
})

test('of one party; a state stands for its bodies', async () => {
  const named = async (name: string) => {
    const answer = await whoIs(ledger, { name })
    if (answer.status === 'none') throw new Error(name)
    return answer.named
  }
  expect((await asked({ for: await named('Ghana') })).lines).toEqual(['2025-05-20 event 1', '2025-06-01 commitment 1'])
  expect((await asked({ for: await named('Storting') })).lines).toEqual(['2025-05-12 agenda 2'])
})

test('the limit keeps the earliest', async () => {
  expect(await asked({ limit: 1 })).toEqual({ total: 3, lines: ['2025-05-12 agenda 2'] })
})

test('a brief has them under what is to come', async () => {
  const found = await brief(ledger, { for: null, since: null, until: null, limit: null })
  expect(found?.toCome.lines.map(({ line }) => line.kind)).toEqual(['agenda', 'event'])
})
