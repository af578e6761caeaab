import { describe, expect, test } from 'vitest'
import { loadPlaces } from '../../src/cli/places.ts'

const { placeOf } = loadPlaces()

describe('where a place lies', () => {
  test.each([
    ['Nairobi', [], 'KEN', null],
    ['Kenya', [], 'KEN', null],
    ['KEN', [], 'KEN', null],
    ['central Tunis', [], 'TUN', null],
    ['Valencia', [], 'VEN', 'the largest'],
    ['Valencia', ['KEN'], 'VEN', 'the largest'],
    ['Mombasa', ['EST'], 'KEN', 'in no state of theirs'],
    ['Valencia', ['EST', 'ESP'], 'ESP', 'by the parties'],
    ['Çobanlar', ['TUR'], 'TUR', null],
  ] as const)('%s, told of %j: %s', (name, states, country, chosen) => {
    expect(placeOf(name, states)).toMatchObject({ country, ...(chosen === null ? {} : { chosen }) })
  })

  test.each(['the harbour', 'Gulf', ''])('%s is nowhere', (name) => {
    expect(placeOf(name, ['KEN'])).toBeUndefined()
  })

  test('a city lies where it lies', () => {
    const spot = placeOf('Mombasa', ['KEN'])
    expect(Math.round(spot?.lat ?? 0)).toBe(-4)
    expect(Math.round(spot?.lon ?? 0)).toBe(40)
  })
})
