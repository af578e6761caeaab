import { expect, it, test } from 'vitest'
import { compareGuises, type Guise, guiseKeys } from '../../../src/ledger/identity/index.ts'

const guise = (name: string, country: string | null, office?: string, lands: readonly string[] = []): Guise => ({
  kind: 'person',
  name,
  names: [],
  country,
  offices: office === undefined ? [] : [office],
  lands,
  scope: null,
})

const PORTS = 'ports minister of ETH'

it.each([
  [
    'alike, the same office and country',
    guise('Salem Qutaini', 'ETH', PORTS),
    guise('Salim Qutaini', 'ETH', PORTS),
    'sure',
    0.9,
  ],
  ['alike, the same country', guise('Salem Qutaini', 'ETH'), guise('Salim Qutaini', 'ETH', PORTS), 'alone', 0.8],
  ['alike, the same office', guise('Salem Qutaini', null, PORTS), guise('Salim Qutaini', 'ETH', PORTS), 'alone', 0.8],
  ['alike and no more', guise('Salem Qutaini', null), guise('Salim Qutaini', null), 'doubt', 0.4],
  ['alike, of two countries', guise('Salem Qutaini', 'ETH'), guise('Salim Qutaini', 'OMN'), 'no', 0],
  ['called, the same office', guise('Selamawit', null, PORTS), guise('Selamawit Terefe', 'ETH', PORTS), 'alone', 0.7],
  ['called, the same country', guise('Selamawit', 'ETH'), guise('Selamawit Terefe', 'ETH', PORTS), 'alone', 0.6],
  [
    'called, reports of its country',
    guise('Selamawit', null, undefined, ['ETH']),
    guise('Selamawit Terefe', 'ETH'),
    'alone',
    0.6,
  ],
  ['called and no more', guise('Selamawit', null), guise('Selamawit Terefe', null), 'no', 0],
  ['called, another country', guise('Selamawit', 'OMN'), guise('Selamawit Terefe', 'ETH'), 'no', 0],
  ['two names', guise('Jamal Tuqan', 'OMN', PORTS), guise('Jamil Tuqan', 'OMN', PORTS), 'never', 0],
] as const)('%s', (_, a, b, says, confidence) => {
  expect([compareGuises(a, b), compareGuises(b, a)]).toMatchObject([
    { says, confidence },
    { says, confidence },
  ])
})

const meets = (a: string, b: string): boolean => {
  const [one, other] = [guiseKeys(guise(a, null)), guiseKeys(guise(b, null))]
  const [there, back] = [
    one.sought.some((key) => other.kept.includes(key)),
    other.sought.some((key) => one.kept.includes(key)),
  ]
  expect(there).toBe(back)
  return there
}

test('a single word meets the whole names that it may stand for, and they it; whole names of one given name do not meet', () => {
  expect(meets('Selamawit', 'Selamawit Terefe')).toBe(true)
  expect(meets('Silbiger', 'Eliezer Zilbiger')).toBe(true)
  expect(meets('Abi Khalifeh', 'Ramzi Abou Khalifeh')).toBe(true)
  expect(meets('Selamawit Terefe', 'Selamawit Bogale')).toBe(false)
})
