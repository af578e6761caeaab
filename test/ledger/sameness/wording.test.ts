import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { contradicts, likeness, type Print, printOf, SAME_WORDING } from '../../../src/ledger/sameness/wording/index.ts'
import { ONE_PROMISE, TWO_PROMISES } from './promises.ts'
import { MISSED, ONE_UTTERANCE, type Pair, TWO_UTTERANCES } from './tellings.ts'

const isOne = (a: Print, b: Print): boolean => likeness(a, b) >= SAME_WORDING && !contradicts(a, b)

const rowsOf = (pairs: Readonly<Record<string, readonly Pair[]>>): [string, string, string][] =>
  Object.entries(pairs).flatMap(([why, list]) => list.map(([one, two]): [string, string, string] => [why, one, two]))

const ALL: readonly Pair[] = [
  ...Object.values(ONE_UTTERANCE).flat(),
  ...Object.values(TWO_UTTERANCES).flat(),
  ...ONE_PROMISE,
  ...TWO_PROMISES,
]

describe('one utterance', () => {
  test.each(rowsOf(ONE_UTTERANCE))('%s: %s | %s', (_, one, two) => {
    expect(isOne(printOf(one), printOf(two))).toBe(true)
  })
})

describe('two utterances of one speaker', () => {
  test.each(rowsOf(TWO_UTTERANCES))('%s: %s | %s', (_, one, two) => {
    expect(isOne(printOf(one), printOf(two))).toBe(false)
  })

  test.each([...(TWO_UTTERANCES['another number'] ?? []), ...(TWO_UTTERANCES['a negation only in one'] ?? [])])(
    'contradict: %s | %s',
    (one, two) => {
      expect(contradicts(printOf(one), printOf(two))).toBe(true)
    },
  )
})

test.each(MISSED)('one utterance, but not seen yet: %s | %s', (one, two) => {
  expect(likeness(printOf(one), printOf(two))).toBeLessThan(SAME_WORDING)
})

describe('promises', () => {
  test.each(ONE_PROMISE)('one: %s | %s', (one, two) => {
    expect(isOne(printOf(one), printOf(two))).toBe(true)
  })

  test.each(TWO_PROMISES)('two: %s | %s', (one, two) => {
    expect(isOne(printOf(one), printOf(two))).toBe(false)
  })
})

describe('contradiction', () => {
  it.each([
    ['a number left out', 'We lost 40 men at the ford', 'We lost men at the ford'],
    ['a day left out', 'We shall be at the gate again on Thursday', 'We shall be at the gate again'],
    ['one of two numbers left out', 'In 2031 we open nine clinics', 'we open nine clinics'],
    ['a negated clause cut off', 'We came to dig wells, not to bury men', 'We came to dig wells'],
    ['a negated clause before the cut', 'It is not our dam. We only guard it at night', 'We only guard it at night'],
    ['another way to deny', 'We want no war over salt', 'we do not want a war over salt'],
    ['no doubt', 'No doubt the bridge will hold', 'The bridge will hold'],
    ['not only', 'Not only the mill burned but the barn burned', 'the mill burned, the barn burned'],
    ['nothing in common', 'We lost 40 men', 'The sea is calm'],
  ])('none: %s', (_, one, two) => {
    expect(contradicts(printOf(one), printOf(two))).toBe(false)
    expect(contradicts(printOf(two), printOf(one))).toBe(false)
  })
})

describe('a number is the same number', () => {
  it.each([
    ['2,000', '2000'],
    ['two thousand', '2\u202f000'],
    ['twenty-five', '25'],
    ['two hundred and six', '206'],
    ['1.5 million', '1,500,000'],
    ['€3bn', '3 billion euros'],
    ['a decade', 'ten years'],
    ['two dozen', '24'],
    ['the twenty-third', 'the 23rd'],
  ])('%s is %s', (one, two) => {
    expect(printOf(`${one} of wool`)).toEqual(printOf(`${two} of wool`))
  })

  it.each([
    ['2,000', '200'],
    ['in 2024 30 ships', 'in 2054 ships'],
    ['three, four', 'seven'],
  ])('%s is not %s', (one, two) => {
    expect(printOf(`${one} of wool`)).not.toEqual(printOf(`${two} of wool`))
  })
})

describe('of any two wordings', () => {
  const prints = ALL.flat().map(printOf)
  const print = fc.oneof(fc.constantFrom(...prints), fc.string().map(printOf))

  it('the order does not matter, and a wording is like itself', () => {
    fc.assert(
      fc.property(print, print, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(contradicts(a, b)).toBe(contradicts(b, a))
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        expect(likeness(a, a)).toBe(1)
        expect(contradicts(a, a)).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })

  it('a print is small, and JSON as it stands', () => {
    for (const pair of ALL)
      for (const text of pair) {
        const made = printOf(text)
        expect(JSON.parse(JSON.stringify(made))).toEqual(made)
        expect(JSON.stringify(made).length).toBeLessThan(4 * text.length + 40)
      }
  })
})

test('enough pairs, half of them apart', () => {
  const same = Object.values(ONE_UTTERANCE).flat().length
  const apart = Object.values(TWO_UTTERANCES).flat().length
  expect(same + apart).toBeGreaterThanOrEqual(120)
  expect(Math.abs(same - apart)).toBeLessThanOrEqual(10)
  expect(ONE_PROMISE.length + TWO_PROMISES.length).toBeGreaterThanOrEqual(40)
})
