import { expect, test } from 'vitest'
import { compareGuises, type Guise, guiseKeys } from '../../../src/ledger/identity/index.ts'
import { guise } from './guise.ts'

const NAMES = [
  'Hadzhiev',
  'Hadjiev',
  'Petar Hadjiev',
  'Petar Ivanov Hadzhiev',
  'P. Hadjiev',
  'Selamawit',
  'Selamawit Terefe',
  'van der Berg',
  'Anneke van der Berg',
  'van der Bergh',
  'de la Cruz',
  'Marisol de la Cruz',
  'Karremans-Otte',
  'Silbiger',
  'Eliezer Zilbiger',
]
const COMPANY: readonly Partial<Guise>[] = [
  {},
  { country: 'OMN' },
  { country: 'ETH' },
  { lands: ['ETH', 'OMN'] },
  { lands: ['FRA'] },
  { lands: ['FRA'], offices: ['minister of ?'] },
  { country: 'OMN', offices: ['foreign minister of OMN'] },
  { lands: ['ETH'], offices: ['minister of foreign affairs of ?'] },
  { country: 'ETH', offices: ['ambassador of ETH'] },
]
const GUISES = NAMES.flatMap((name) => COMPANY.map((part) => guise(name, part)))
const KEYS = new Map(GUISES.map((it) => [it, guiseKeys(it)]))

function meet(a: Guise, b: Guise): boolean {
  const kept = (KEYS.get(b) ?? guiseKeys(b)).kept
  return (KEYS.get(a) ?? guiseKeys(a)).sought.some((key) => kept.includes(key))
}

test('all that may be one actor find each other, both ways, whatever company they are in', () => {
  const missed: string[] = []
  let kin = 0
  for (const a of GUISES) {
    for (const b of GUISES) {
      const { says } = compareGuises(a, b)
      if (says === 'no' || says === 'never') continue
      kin++
      if (!meet(a, b)) missed.push(`${JSON.stringify(a)} ${JSON.stringify(b)} ${says}`)
    }
  }
  expect(missed).toEqual([])
  expect(kin).toBeGreaterThan(1000)
})

test('a surname does not meet those who bear it in reports of other states, so that a common one costs no more', () => {
  const bare = guise('Hadzhiev', { lands: ['FRA'] })
  const bearer = guise('Petar Hadjiev', { lands: ['ETH', 'OMN'] })
  expect([meet(bare, bearer), meet(bearer, bare)]).toEqual([false, false])
  expect(meet(guise('Hadzhiev', { lands: ['FRA', 'OMN'] }), bearer)).toBe(true)
  expect(meet(guise('Hadzhiev', {}), bearer)).toBe(true)
})

test('a surname of two words meets one that is another name of somebody, in whatever company', () => {
  const bare = guise('van der Bergh', { lands: ['FRA'] })
  const bearer = guise('Anneke Smit', { names: ['van der Berg'], lands: ['ETH'] })
  expect(compareGuises(bare, bearer).says).toBe('alone')
  expect([meet(bare, bearer), meet(bearer, bare)]).toEqual([true, true])
})
