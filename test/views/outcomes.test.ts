import { describe, expect, test } from 'vitest'
import { loadOutcomes } from '../../src/cli/cues.ts'
import { looksLike, standingOn } from '../../src/views/index.ts'

const cues = loadOutcomes(null)
const LAMPS = {
  content: 'deliver 400 harbour lamps to the coast guard by May',
  amount: null,
  due: '2025-05-31',
}
const SUM = {
  content: 'will pay 40 million kroner for lighthouses on the coast',
  amount: { value: 40_000_000, unit: 'NOK', per: null, bound: null },
  due: null,
}

describe('what a later sentence looks like having come of a promise', () => {
  test.each<readonly [string, string, boolean]>([
    ['done', 'Norway has delivered the harbour lamps to the coast guard.', false],
    ['done', 'The harbour lamps for the coast guard arrived on Tuesday.', false],
    ['done', 'Norway handed over 400 harbour lamps on the quay to the coast guard.', false],
    ['done', 'Oslo transferred the 40 million kroner for the lighthouses.', true],
    ['slipped', 'Delivery of the harbour lamps to the coast guard was postponed until August.', false],
    ['slipped', 'The harbour lamps for the coast guard will not be ready before August.', false],
    ['slipped', 'The coast guard’s harbour lamps are behind schedule, the ministry admitted.', false],
    ['withdrawn', 'Norway will not deliver the harbour lamps, its minister said.', false],
    ['withdrawn', 'Norway scrapped its plan for harbour lamps on the coast.', false],
    ['withdrawn', 'Norway won’t pay for the lighthouses on the coast.', true],
  ])('%s: %s', (outcome, sentence, sum) => {
    expect(looksLike(sum ? SUM : LAMPS, { sentence, content: null, due: null, event: null }, cues)?.outcome).toBe(
      outcome,
    )
  })

  test.each<readonly [string, string]>([
    ['nothing is told of it', 'Norway praised the harbour lamps of the coast guard.'],
    ['other things were delivered', 'Norway delivered two buses to the school.'],
    ['still to come', 'Norway will have delivered the harbour lamps to the coast guard by May.'],
    ['not yet', 'Norway has not yet delivered the harbour lamps to the coast guard.'],
    ['denied', 'Norway denied it had scrapped the harbour lamps for the coast guard.'],
    ['not postponed', 'The harbour lamps for the coast guard would not be postponed.'],
    ['what will not happen is another thing', 'Norway will not sing when the harbour lamps reach the coast guard.'],
    ['two outcomes at once', 'The harbour lamps were delivered to the coast guard after being postponed twice.'],
    ['one word in common', 'The lamps were delivered.'],
  ])('%s: %s', (_, sentence) => {
    expect(looksLike(LAMPS, { sentence, content: null, due: null, event: null }, cues)).toBeUndefined()
  })

  test('aid of the same sum looks done, a pledge of it does not', () => {
    const aid = (sentence: string) => looksLike(SUM, { sentence, content: null, due: null, event: 'AID' }, cues)
    expect(aid('Norway gave Ghana 40 million kroner for its lighthouses.')).toMatchObject({ outcome: 'done' })
    expect(aid('Norway gave Ghana 45 million kroner for its lighthouses.')).toBeUndefined()
    expect(aid('Norway pledged Ghana 40 million kroner for its lighthouses.')).toBeUndefined()
  })

  test('the same promise for a later day looks slipped', () => {
    const later = (due: string | null) => ({
      sentence: '',
      content: 'deliver the 400 harbour lamps to the coast guard',
      due,
      event: null,
    })
    expect(looksLike(LAMPS, later('2025-08-31'), cues)).toMatchObject({ outcome: 'slipped' })
    expect(looksLike(LAMPS, later('2025-05-31'), cues)).toBeUndefined()
    expect(looksLike(LAMPS, later(null), cues)).toBeUndefined()
  })
})

test.each<readonly [string | null, Parameters<typeof standingOn>[1], string]>([
  [null, null, 'open'],
  ['2025-05-30', null, 'open'],
  ['2025-05-19', null, 'due'],
  ['2025-05-12', null, 'due'],
  ['2025-05-11', null, 'overdue'],
  ['2025-05-11', 'open', 'overdue'],
  ['2025-05-11', 'done', 'done'],
  [null, 'withdrawn', 'withdrawn'],
])('due %s, confirmed %s: %s', (due, confirmed, standing) => {
  expect(standingOn(due, confirmed, '2025-05-12')).toBe(standing)
})
