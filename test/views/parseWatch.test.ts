import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/terms/index.ts'
import { parseWatch } from '../../src/views/watch/parseWatch.ts'
import { EMPTY_QUERY, type WatchQuery } from '../../src/views/watch/watchQuery.ts'

const towards = (from: string | null, to: string | null, mutual = false) => ({ towards: { from, to, mutual } })

describe('what a watch asks for', () => {
  test.each<[string, Partial<WatchQuery>]>([
    ['China -> Lithuania COERCE', { ...towards('China', 'Lithuania'), types: ['COERCE'] }],
    ['China→Lithuania', towards('China', 'Lithuania')],
    ['China->Lithuania', towards('China', 'Lithuania')],
    ['Lithuania <- China', towards('China', 'Lithuania')],
    ['Estonia <-> Latvia', towards('Estonia', 'Latvia', true)],
    ['Estonia ↔ Latvia AGREE CONSULT', { ...towards('Estonia', 'Latvia', true), types: ['AGREE', 'CONSULT'] }],
    ['* -> Estonia', towards(null, 'Estonia')],
    ['Estonia -> *', towards('Estonia', null)],
    ['anybody -> Estonia SANCTION', { ...towards(null, 'Estonia'), types: ['SANCTION'] }],
    ['Trinidad and Tobago -> Bank of Latvia', towards('Trinidad and Tobago', 'Bank of Latvia')],
    ['Georgia (state) -> Latvia', towards('Georgia (state)', 'Latvia')],
    ['SANCTION Latvia -> Estonia', { ...towards('Latvia', 'Estonia'), types: ['SANCTION'] }],
    ['by Liisa Tamberg', { by: 'Liisa Tamberg' }],
    ['by Tamberg about Kenya', { by: 'Tamberg', about: 'Kenya' }],
    ['by Tamberg and about Kenya', { by: 'Tamberg', about: 'Kenya' }],
    ['by Tamberg, about Kenya', { by: 'Tamberg', about: 'Kenya' }],
    ['by Tamberg about Kenya "port data"', { by: 'Tamberg', about: 'Kenya', words: ['port data'] }],
    ['“port data” "ferries"', { words: ['port data', 'ferries'] }],
    ['with Riga and "port data"', { with: 'Riga', words: ['port data'] }],
    ['China -> NATO', towards('China', 'NATO')],
    ['office of Estonia', { office: { title: null, of: 'Estonia' } }],
    ['office foreign minister of Estonia', { office: { title: 'foreign minister', of: 'Estonia' } }],
    ['promise due', { dueWithin: 7 }],
    ['promise due within 14 days', { dueWithin: 14 }],
    ['by Estonia promise due within 1 day', { by: 'Estonia', dueWithin: 1 }],
    ['COERCE', { types: ['COERCE'] }],
  ])('%s', (typed, asked) => {
    expect(parseWatch(typed)).toEqual({ ...EMPTY_QUERY, ...asked })
  })
})

describe('what cannot be understood is told with its place', () => {
  test.each([
    ['', 1, 'it is empty'],
    ['   ', 1, 'it is empty'],
    ['China', 6, '-> and a name are missing after China'],
    ['China ->', 9, 'a name is missing after ->'],
    ['-> Lithuania', 1, 'a name is missing before ->'],
    ['China -> Lithuania COERSE', 10, 'COERSE is no type of event; did you mean COERCE?'],
    ['* -> *', 6, 'anybody towards anybody is everything'],
    ['by', 3, 'a name is missing after by'],
    ['by *', 4, 'by needs a name'],
    ['by about Kenya', 4, 'a name is missing after by'],
    ['by A by B', 6, 'it says by twice'],
    ['A -> B, C -> D', 9, 'it says towards twice'],
    ['""', 1, 'there are no words'],
    ['office', 7, 'of and a state or body are missing after office'],
    ['office minister', 16, 'of and a state or body are missing after office'],
    ['office of', 10, 'a name is missing after of'],
    ['promise', 8, 'due is missing after promise'],
    ['promise due within', 19, 'a number of days is missing'],
    ['promise due within soon', 20, 'a number of days is missing'],
    ['by A,', 6, 'something is missing after ,'],
    ['A -> B -> C', 8, 'a name is missing before ->'],
  ])('%j at character %i: %s', (typed, place, why) => {
    let failure: Failure | null = null
    try {
      parseWatch(typed)
    } catch (error) {
      failure = error as Failure
    }
    expect(failure?.code).toBe('BAD_WATCH')
    expect(failure?.message).toContain(why)
    expect(failure?.message).toContain(`at character ${place}:`)
    expect(failure?.next).toContain('China -> Lithuania COERCE')
  })
})
