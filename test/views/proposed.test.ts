import { afterEach, expect, test } from 'vitest'
import { loadOutcomes } from '../../src/cli/cues.ts'
import { meant, openLedger } from '../../src/ledger/index.ts'
import { promised } from '../../src/views/index.ts'
import type { Dispatch } from './dispatch.ts'
import { PROMISES } from './promises.ts'
import { sampleLedger } from './sample.ts'

const cues = loadOutcomes(null)

const samples: Awaited<ReturnType<typeof sampleLedger>>[] = []
afterEach(async () => {
  for (const sample of samples.splice(0)) await sample.drop()
})

/** What is proposed of every promise, by its first words. */
async function proposedOf(
  ledger: Parameters<typeof promised>[0],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const question = { by: null, to: null, since: null, until: null, standings: null, dueBefore: null, limit: null }
  const { lines } = await promised(ledger, { ...question, today: '2025-12-01', cues })
  return Object.fromEntries(
    lines.map(({ line, proposed }) => [
      line.content.split(' ').slice(0, 3).join(' '),
      proposed.map(({ outcome, day, evidence }) => `${outcome} ${day} ${evidence.sentence}`),
    ]),
  )
}

async function ledgerOf(dispatches: readonly Dispatch[]) {
  const sample = await sampleLedger(dispatches)
  samples.push(sample)
  return sample
}

const later = (published: string, line: string, actors: Dispatch['actors']): Dispatch => ({
  source: `gulf/${published}.txt`,
  outlet: `Gulf Gazette of ${published}`,
  published,
  place: null,
  lines: [line],
  actors,
})

const NORWAY = { Norway: ['state', 'NOR', 'Norwegian'] } as const
const GHANA = { Ghana: ['state', 'GHA', 'Ghanaian'] } as const

/** Told of the promises in every way that counts, and in some that do not. */
const MORE: readonly Dispatch[] = [
  ...PROMISES,
  later('2025-05-01', 'Norway won’t pay for the lighthouses on the coast of Ghana.', { ...NORWAY, ...GHANA }),
  later('2025-05-02', 'Ghanaian pilots were trained, and trained pilots have arrived, Norway said.', NORWAY),
  later('2025-05-03', 'Ghana delivered 400 harbour lamps to its coast guard.', GHANA),
  later('2025-05-04', 'Norway paid out 40 million kroner on Friday.', NORWAY),
  later('2025-02-01', 'Norway delivered harbour lamps to the coast guard.', NORWAY),
]

test('a ledger that was taught the words of outcomes proposes what one that was not does', async () => {
  const { ledger, path } = await ledgerOf(MORE)
  const before = await proposedOf(ledger)
  const taught = await openLedger(path, { outcomes: cues.map(({ words }) => words) })
  expect(await taught.query.selectFrom('outcome_words').select('day').limit(1).execute()).toHaveLength(1)
  expect(await proposedOf(taught)).toEqual(before)
  await taught.close()
  const partly = await ledgerOf(MORE)
  await (await openLedger(partly.path, { outcomes: ['delivered', 'will not', 'will never'] })).close()
  expect(await proposedOf(partly.ledger)).toEqual(before)
  expect(before).toEqual({
    'deliver 400 harbour': ['done 2025-04-28 Norway on Monday delivered the 400 harbour lamps to the coast guard.'],
    'a school for': [
      'slipped 2025-04-28 Norway said the school for lighthouse keepers in Takoradi had been postponed until next year.',
    ],
    'pay 40 million': [
      'done 2025-05-04 Norway paid out 40 million kroner on Friday.',
      'withdrawn 2025-05-01 Norway won’t pay for the lighthouses on the coast of Ghana.',
    ],
    'train 30 Ghanaian': [
      'done 2025-05-02 Ghanaian pilots were trained, and trained pilots have arrived, Norway said.',
    ],
  })
})

const UNION: readonly Dispatch[] = [
  {
    ...later('2025-03-01', 'The Harbour Union will mend the long pier and the old crane.', {
      'Harbour Union': ['organization', null],
    }),
    promised: [{ by: 'Harbour Union', words: 'mend the long pier and the old crane' }],
  },
  later('2025-04-01', 'Mending of the long pier and the crane was completed by the Guild of Quays.', {
    'Guild of Quays': ['organization', null],
  }),
]

test('what one party’s other name tells counts once they are known to be one', async () => {
  for (const outcomes of [[], cues.map(({ words }) => words)]) {
    const { path } = await ledgerOf(UNION)
    const ledger = await openLedger(path, { outcomes })
    const told = async () => (await proposedOf(ledger))['mend the long']
    expect(await told()).toEqual([])
    const [a, b] = [meant('Harbour Union', null, 'organization'), meant('Guild of Quays', null, 'organization')]
    await ledger.decide({ verb: 'same', a, b }, '2025-05-01T10:00:00.000Z')
    expect(await told()).toEqual([
      'done 2025-04-01 Mending of the long pier and the crane was completed by the Guild of Quays.',
    ])
    await ledger.undo()
    expect(await told()).toEqual([])
    await ledger.close()
  }
})

test('any half of a long promise’s words will do, the short ones too', async () => {
  const promise =
    'mend the pier, dig a well, sow a lawn, and refurbish lighthouses, warehouses, breakwaters and watchtowers'
  const { ledger } = await ledgerOf([
    { ...later('2025-03-01', `Norway will ${promise}.`, NORWAY), promised: [{ by: 'Norway', words: promise }] },
    later('2025-04-01', 'Norway completed the pier to mend, the lawn to sow and the well to dig.', NORWAY),
  ])
  expect((await proposedOf(ledger))['mend the pier,']).toHaveLength(1)
})
