import { describe, expect, test } from 'vitest'
import { stateName, stateNamed } from '../../src/cli/options/states.ts'

describe('a state by any name', () => {
  test.each([
    ['EST', 'EST'],
    ['est', 'EST'],
    ['Estonia', 'EST'],
    ['estonian', 'EST'],
    ['Republic of Estonia', 'EST'],
    ['Tallinn', 'EST'],
    ['Eesti', 'EST'],
    ['Kosovo', 'XKX'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['the Netherlands', 'NLD'],
    ['French', 'FRA'],
    ['American', 'USA'],
    ['British', 'GBR'],
    ['Palestinian', 'PSE'],
    ['Taiwan', 'TWN'],
    ['UK', 'GBR'],
    ['US', 'USA'],
  ])('%s is %s', (name, code) => {
    expect(stateNamed(name)?.code).toBe(code)
  })

  test.each(['', ' ', 'Tamberg', 'Estonian Foreign Ministry', 'Tall'])('“%s” is none', (name) => {
    expect(stateNamed(name)).toBeUndefined()
  })

  test('by its code', () => {
    expect(['EST', 'XKX', 'ZZZ'].map(stateName)).toEqual(['Estonia', 'Kosovo', 'ZZZ'])
  })
})
