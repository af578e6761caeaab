import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  bodyNames,
  closerOf,
  fullness,
  nameKeys,
  parseName,
  personNames,
  relationOf,
} from '../../../src/ledger/identity/names/index.ts'
import { personRelation } from '../../../src/ledger/identity/names/personRelation.ts'
import { ALIKE_PAIRS } from './alikePairs.ts'
import { BODY_PAIRS } from './bodyPairs.ts'
import { PERSON_PAIRS } from './personPairs.ts'

const pairs = (table: string): readonly string[][] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((part) => part.trim()))

const persons = [...pairs(PERSON_PAIRS), ...pairs(ALIKE_PAIRS)]
const bodies = pairs(BODY_PAIRS)

describe('two persons’ names', () => {
  it.each(persons)('%s, %s: %s', (a, b, relation) => {
    expect([personNames(a ?? '', b ?? ''), personNames(b ?? '', a ?? '')]).toEqual([relation, relation])
  })

  it('the table is large, and half of it stands apart', () => {
    const apart = persons.filter(([, , relation]) => relation === 'apart').length
    expect(persons.length).toBeGreaterThanOrEqual(550)
    expect(apart / persons.length).toBeGreaterThan(0.45)
  })
})

describe('two bodies’ names', () => {
  it.each(bodies)('%s, %s: %s', (a, b, relation) => {
    expect([bodyNames(a ?? '', b ?? ''), bodyNames(b ?? '', a ?? '')]).toEqual([relation, relation])
  })
})

describe.each([
  ['person', personNames, persons],
  ['body', bodyNames, bodies],
] as const)('any %s', (kind, relation, table) => {
  const names = [...new Set(table.flatMap(([a = '', b = '']) => [a, b]))]
  const keys = new Map(names.map((name) => [name, new Set(nameKeys(kind, name))]))

  it('is the same as itself', () => {
    for (const name of names) expect(relation(name, name)).toBe('equal')
  })

  it('stands to another as the other to it, and shares a key with whom it does not stand apart from', () => {
    const between = relationsOf(kind)
    for (const a of names) {
      for (const b of names) {
        const found = between(a, b)
        if (found === 'apart') continue
        expect([a, b, between(b, a)]).toEqual([a, b, found])
        expect([a, b, found, [...(keys.get(a) ?? [])].some((key) => keys.get(b)?.has(key))]).toEqual([
          a,
          b,
          found,
          true,
        ])
      }
    }
  })

  it('that words of the tables make keeps to this too', () => {
    const words = [...new Set(names.flatMap((name) => name.split(' ')))]
    const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    const change = fc.tuple(fc.nat(30), fc.constantFrom('drop', 'swap', 'letter', 'hyphen', 'turn'))
    fc.assert(
      fc.property(name, change, (from, [at, how]) => {
        const a = from.join(' ')
        const b = changed(from, at, how)
        const found = relation(a, b)
        expect(relation(b, a)).toBe(found)
        expect(relation(a, a)).toBe('equal')
        if (found !== 'apart') {
          const other = new Set(nameKeys(kind, b))
          expect(nameKeys(kind, a).some((key) => other.has(key))).toBe(true)
        }
      }),
      { numRuns: 4000, seed: 7 },
    )
  })
})

/** Names taken apart once each: a million pairs. Persons' are compared without the look at their keys that saves most comparisons, so that the keys are tested too. */
function relationsOf(kind: 'person' | 'body'): typeof personNames {
  const apart = new Map<string, ReturnType<typeof parseName>>()
  const of = (name: string) => {
    const known = apart.get(name) ?? parseName(kind, name)
    apart.set(name, known)
    return known
  }
  return (a, b) => {
    const [one, other] = [of(a), of(b)]
    if (one.kind === 'body' || other.kind === 'body') return relationOf(one, other)
    const found = one.readings.flatMap((first) => other.readings.map((second) => personRelation(first, second)))
    return found.reduce(closerOf, 'apart')
  }
}

function changed(words: readonly string[], at: number, how: string): string {
  const index = at % words.length
  if (how === 'drop') return words.filter((_, place) => place !== index || words.length === 1).join(' ')
  if (how === 'swap') return [...words.slice(index), ...words.slice(0, index)].join(' ')
  if (how === 'hyphen') return words.join('-')
  if (how === 'turn') return [...words].reverse().join(' ')
  return words
    .map((word, place) =>
      place === index ? word.slice(0, at % word.length) + word.slice((at % word.length) + 1) || word : word,
    )
    .join(' ')
}

test.each([
  ['J. P. Mensah', 1],
  ['Mensah', 1],
  ['John Mensah', 2],
  ['João da Silva', 2],
  ['Marta Vera-Cedeño', 3],
  ['BGF', 1],
  ['Banana Growers’ Federation', 3],
])('%s has %s full words', (name, words) => {
  expect(fullness(name)).toBe(words)
})
