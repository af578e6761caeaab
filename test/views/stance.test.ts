import { describe, expect, test } from 'vitest'
import { loadStances } from '../../src/cli/cues.ts'
import { type Stance, stanceIn, turnsIn } from '../../src/views/index.ts'
import { BLIND, type Pair, STEADY, TURNED } from './stancePairs.ts'

const cues = loadStances(null)
const OWN = ['Norway', 'Norwegian', 'Marit Hovdåker', 'Oslo']

function stanceOf(told: string, others: readonly string[] = []): Stance | null {
  const [lead = '', content = ''] = told.split(' | ')
  return stanceIn({ lead, content, own: OWN, about: ['Ghana', 'Accra'], others }, cues)?.stance ?? null
}

const turns = ([earlier, later]: Pair): boolean =>
  turnsIn([
    { day: '2025-03-01', stance: stanceOf(earlier) },
    { day: '2025-04-01', stance: stanceOf(later) },
  ]).length > 0

describe('turns between two sentences', () => {
  test.each(STEADY)('none: %s / %s', (earlier, later) => {
    expect(turns([earlier, later])).toBe(false)
  })

  test('29 of 34 that are there are found; for these five the lexicon has no word', () => {
    const missed = TURNED.filter((pair) => !turns(pair))
    expect(missed.map(([earlier]) => earlier)).toEqual([
      'warned | Ghana against touching the cables',
      'described | Ghana as a beacon of the coast',
      'said | nothing could spoil this friendship',
      'said | Oslo would do whatever it took to help Accra',
      'voiced | confidence in the judges of Ghana',
    ])
  })
})

test('of 20 turns written without a look at the lexicon 5 are found; the lexicon was not changed for them', () => {
  expect(BLIND.filter(turns).length).toBe(5)
})

describe('a statement about several is a stance on the one named next', () => {
  test.each<readonly [string, Stance | null]>([
    ['praised | Ghana and scolded Togo', 'for'],
    ['praised | Togo and scolded Ghana', null],
    ['said | the raid was a provocation', null],
  ])('%s: %s', (told, stance) => {
    expect(stanceOf(told, ['Togo'])).toBe(stance)
  })
})

test.each<readonly [string, readonly (readonly [string | null, Stance | null])[], readonly string[]]>([
  ['none in none', [], []],
  [
    'what tells no stance lies between',
    [
      ['2025-03-01', 'for'],
      ['2025-03-02', null],
      ['2025-03-03', 'against'],
    ],
    ['0-2'],
  ],
  [
    'there and back',
    [
      ['2025-03-01', 'for'],
      ['2025-03-02', 'against'],
      ['2025-03-03', 'for'],
    ],
    ['0-1', '1-2'],
  ],
  [
    'a day with both tells neither',
    [
      ['2025-03-01', 'for'],
      ['2025-03-02', 'for'],
      ['2025-03-02', 'against'],
    ],
    [],
  ],
  [
    'on one day nothing turns',
    [
      ['2025-03-01', 'for'],
      ['2025-03-01', 'against'],
    ],
    [],
  ],
  [
    'without a day nothing is in order',
    [
      ['2025-03-01', 'for'],
      [null, 'against'],
    ],
    [],
  ],
])('%s', (_, row, expected) => {
  const found = turnsIn(row.map(([day, stance]) => ({ day, stance })))
  expect(found.map(({ before, after }) => `${before}-${after}`)).toEqual(expected)
})
