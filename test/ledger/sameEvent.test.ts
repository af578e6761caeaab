import { describe, expect, test } from 'vitest'
import { sameLine } from '../../src/ledger/sameness/index.ts'
import type { EventTelling, PartyMark } from '../../src/ledger/sameness/telling.ts'

const state = (code: string): PartyMark => ({ key: code, land: code, described: false, named: false })
const person = (key: string, land: string): PartyMark => ({ key, land, described: false, named: true })
const on = (day: string | null, told: string, sure = true): EventTelling['when'] => ({
  from: day,
  to: day,
  sure: sure && day !== null,
  told,
})

const STRIKE: EventTelling = {
  kind: 'event',
  type: 'SANCTION',
  mode: null,
  status: 'occurred',
  sources: [state('CHL')],
  targets: [state('PER')],
  when: on('2026-05-04', '2026-05-05'),
  place: null,
  trigger: 1,
  words: [10, 11, 12, 13, 14, 15],
  names: [20],
  figures: [],
  ordinal: 0,
  recall: null,
  scope: 'a',
}
const but = (change: Partial<EventTelling>): EventTelling => ({
  ...STRIKE,
  trigger: 2,
  words: [10, 31, 32],
  scope: 'b',
  ...change,
})
const same = (a: EventTelling, b: EventTelling): boolean => {
  const one = sameLine(a, b)
  expect(sameLine(b, a)).toBe(one)
  return one !== undefined && one >= 0
}

describe('one event', () => {
  test.each<[string, EventTelling]>([
    ['in other words', but({})],
    ['told by a minister of that state', but({ sources: [person('m', 'CHL')] })],
    ['by a type that honest readers take it for', but({ type: 'COERCE', words: [10, 11, 12] })],
    ['denied', but({ status: 'denied' })],
    [
      'a copy with another day',
      but({ trigger: 1, words: STRIKE.words, names: STRIKE.names, when: on('2026-05-05', '2026-05-05', false) }),
    ],
  ])('%s', (_, other) => {
    expect(same(STRIKE, other)).toBe(true)
  })
})

describe('two events', () => {
  test.each<[string, EventTelling]>([
    ['the other way round', but({ sources: [state('PER')], targets: [state('CHL')] })],
    ['another party', but({ targets: [state('BOL')] })],
    ['another kind of act', but({ type: 'AID' })],
    ['announced, not done', but({ status: 'planned' })],
    ['a week later', but({ when: on('2026-05-11', '2026-05-11') })],
    ['the next day, both named', but({ when: on('2026-05-05', '2026-05-05') })],
    ['in another place', but({ place: 'arica', when: on('2026-05-04', '2026-05-05') })],
    ['told in one sentence with it', but({ words: STRIKE.words, names: STRIKE.names, scope: 'a' })],
  ])('%s', (name, other) => {
    const first = name === 'in another place' ? { ...STRIKE, place: 'tacna', words: [90, 91], names: [92] } : STRIKE
    expect(same(first, other)).toBe(false)
  })
})

describe('told later without its day', () => {
  const later = but({ when: on(null, '2026-05-12'), words: [10, 71, 72, 73, 74, 75, 76], names: [] })

  test('it may be the only one it can be', () => {
    const points = sameLine(STRIKE, later)
    expect(points).toBeDefined()
    expect(points).toBeLessThan(0)
  })

  test('not before it happened, and not after weeks', () => {
    expect(sameLine(STRIKE, but({ when: on(null, '2026-05-01') }))).toBeUndefined()
    expect(sameLine(STRIKE, but({ when: on(null, '2026-07-01') }))).toBeUndefined()
  })
})
