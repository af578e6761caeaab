import { describe, expect, test } from 'vitest'
import { directCases } from './directCases.ts'
import { indirectCases } from './indirectCases.ts'
import { mixedCases } from './mixedCases.ts'
import { negatives } from './negatives.ts'
import { play, told } from './play.ts'
import { runOnCases } from './runOnCases.ts'

describe.each([
  ['direct', directCases],
  ['run on', runOnCases],
  ['mixed', mixedCases],
  ['indirect', indirectCases],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(told(play(text))).toEqual(expected)
  })
})

describe('nobody says anything', () => {
  test.each(negatives)('%s', (text) => {
    expect(told(play(text))).toEqual([])
  })
})

test('nothing between quotation marks is a statement of its own', () => {
  expect(told(play('“Kask said that the pier, according to Pihl, would fall,” Tamm said.'))).toEqual([
    'Tamm | said | “Kask said that the pier, according to Pihl, would fall,”',
  ])
})
