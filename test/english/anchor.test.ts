import { expect, test } from 'vitest'
import { anchorOf } from '../../src/english/times/anchor.ts'
import { day } from '../../src/terms/index.ts'
import { testModel } from './reader.ts'

const { zoneOf } = testModel().gazetteer

test.each([
  ['Taipei', '2025-11-12T22:30:00Z', '2025-11-13'],
  ['TAIPEI', '2025-11-12T14:30:00Z', '2025-11-12'],
  ['Washington', '2025-11-13T02:30:00Z', '2025-11-12'],
  ['Perth', '2025-11-12T16:30:00+00:00', '2025-11-13'],
  ['Los Angeles', '2025-11-13T07:30:00Z', '2025-11-12'],
  ['New York', '2025-11-13T07:30:00Z', '2025-11-13'],
  ['Vilnius, Lithuania', '2025-11-12T22:30:00Z', '2025-11-13'],
  ['Lithuania', '2025-11-12T22:30:00Z', '2025-11-13'],
  ['Nowhere-on-Sea', '2025-11-12T22:30:00Z', '2025-11-12'],
  [null, '2025-11-12T22:30:00Z', '2025-11-12'],
  ['Taipei', '2025-11-12', '2025-11-12'],
  ['Taipei', '2025-11-12T22:30:00+08:00', '2025-11-12'],
  ['Taipei', 'soon', null],
] as const)('from %s, published %s: written on %s', (place, published, expected) => {
  expect(anchorOf({ dateline: { place, date: null, agency: null }, published }, zoneOf)?.iso ?? null).toBe(expected)
})

test('the dateline’s own day comes first', () => {
  const dateline = { place: 'Taipei', date: day('2025-11-10'), agency: null }
  expect(anchorOf({ dateline, published: '2025-11-12T22:30:00Z' }, zoneOf)?.iso).toBe('2025-11-10')
})
