import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGuises } from '../../src/ledger/identity/compareGuises.ts'
import { type Guise, guiseOf } from '../../src/ledger/identity/index.ts'
import { keyNumber, type PartyMark, sameLine, type Telling, tellingKeys } from '../../src/ledger/sameness/index.ts'
import { printOf } from '../../src/ledger/sameness/wording/index.ts'
import { type ActorKind, actorId, EVENT_TYPES, type Status } from '../../src/terms/index.ts'

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 3 })
const some = (...values: readonly number[]) => fc.subarray([...values]).map((list) => list.toSorted((a, b) => a - b))

const mark: fc.Arbitrary<PartyMark> = fc.record({
  key: pick('k1', 'k2', 'k3', 'k4'),
  land: pick('GEO', 'MLT', 'k3', 'k4'),
  described: fc.boolean(),
  named: fc.boolean(),
})
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ key }) => key })
const iso = pick('2026-02-01', '2026-02-02', '2026-02-05', '2026-02-12', '2026-03-01', '2026-03-20')
const scope = pick('one', 'other')
const when = fc
  .record({ days: maybe(fc.tuple(iso, iso)), sure: fc.boolean(), told: maybe(iso) })
  .map(({ days, sure, told }) => {
    const [from = null, to = null] = days?.toSorted() ?? []
    return { from, to, sure: from !== null && sure, told }
  })
const words = pick(
  'the ferries will sail by spring',
  'the ferries will sail by spring, or I will swim',
  'ferries would sail in spring',
  'the ferries will not sail by spring',
  'we will pay 40 million for the pier',
  'we will pay 50 million for the pier',
  'the old pier and 40 million',
  'peace',
  '',
)
const amount = maybe(
  fc.record({ value: pick(40, 50), unit: pick('EUR', 'boats'), per: fc.constant(null), bound: fc.constant(null) }),
)

const telling: fc.Arbitrary<Telling> = fc.oneof(
  fc.record({
    kind: fc.constant('event' as const),
    type: pick(...EVENT_TYPES),
    mode: maybe(pick('visit', 'phone')),
    status: pick<Status>('occurred', 'ongoing', 'denied', 'planned', 'conditional', 'requested'),
    sources: marks,
    targets: marks,
    when,
    place: maybe(pick('poti', 'port of poti', 'valletta')),
    trigger: pick(1, 2),
    words: some(1, 2, 3, 4),
    names: some(5, 6),
    figures: some(7, 8),
    ordinal: pick(0, 1, 2),
    recall: maybe(fc.subarray(['GEO', 'MLT'])),
    scope,
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    speaker: maybe(mark),
    when,
    print: words.map(printOf),
    verbatim: fc.boolean(),
    scope,
  }),
  fc.record({
    kind: fc.constant('commitment' as const),
    by: marks,
    to: marks,
    print: words.map(printOf),
    amount,
    due: maybe(iso),
    told: maybe(iso),
    scope,
  }),
  fc.record({
    kind: fc.constant('role' as const),
    person: pick('p', 'q'),
    title: pick('foreign minister', 'coach'),
    of: maybe(pick('GEO', 'MLT')),
    tenure: pick('current', 'former', 'acting', 'appointed') as fc.Arbitrary<'current'>,
  }),
  fc.record({
    kind: fc.constant('membership' as const),
    member: pick('m', 'n'),
    body: pick('b', 'c'),
    as: pick('member', 'founder') as fc.Arbitrary<'member'>,
  }),
  fc.record({
    kind: fc.constant('agenda' as const),
    sort: pick('summit', 'vote'),
    who: marks,
    from: iso,
    to: iso,
    what: pick('the vote', 'the summit'),
  }),
)

const guise: fc.Arbitrary<Guise> = fc
  .record({
    kind: pick<ActorKind>('person', 'state', 'organization', 'group'),
    name: pick('Giorgi Beridzava', 'Georgi Beridzava', 'G. Beridzava', 'Beridzava', 'Coast Guard', 'Pier Union', 'PU'),
    aliases: fc.subarray(['Giorgi Beridzava', 'Levan Beridzava', 'Beridzava', 'PU', 'Pier Union']),
    country: maybe(pick('GEO', 'MLT')),
    offices: fc.subarray(['foreign minister of GEO', 'coach of ?', 'foreign minister of ?']),
    lands: fc.subarray(['GEO', 'MLT', 'CHL']),
    unnamed: fc.boolean(),
  })
  .map(({ offices, lands, unnamed, ...actor }) =>
    guiseOf(
      { id: actorId('a1'), ...actor, ...(unnamed ? { unnamed: true as const } : {}) },
      {
        officesOf: () => offices,
        lands,
        body: 'body',
      },
    ),
  )

describe('whether two are one does not depend on who asks', () => {
  it('two tellings', () => {
    fc.assert(
      fc.property(telling, telling, (a, b) => {
        expect(sameLine(a, b)).toBe(sameLine(b, a))
      }),
      { numRuns: 20_000 },
    )
  })

  it('two guises', () => {
    fc.assert(
      fc.property(guise, guise, (a, b) => {
        expect(compareGuises(a, b)).toEqual(compareGuises({ ...b }, { ...a }))
      }),
      { numRuns: 20_000 },
    )
  })
})

it('of two tellings that may be one line, either finds the other by its keys or neither does', () => {
  const finds = (sought: readonly string[], kept: readonly string[]) =>
    sought.map(keyNumber).some((key) => kept.map(keyNumber).includes(key))
  fc.assert(
    fc.property(telling, telling, (a, b) => {
      fc.pre(a.kind === b.kind && sameLine(a, b) !== undefined)
      const [one, other] = [tellingKeys(a), tellingKeys(b)]
      expect(finds(one.sought, other.kept)).toBe(finds(other.sought, one.kept))
    }),
    { numRuns: 3000, maxSkipsPerRun: 1000 },
  )
})
