import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { feedOf } from '../../../../src/press/feeds/index.ts'
import type { Animal } from './animal.ts'
import { BROKEN } from './broken.ts'
import { BY_HAND } from './byHand.ts'
import { HEALTHY } from './healthy.ts'

const hand = BY_HAND.map(
  ([file, outcome, from = {}]): Animal => [
    file,
    readFileSync(join(import.meta.dirname, 'byHand', file)),
    outcome,
    from,
  ],
)

describe.each([
  ['as they should be', HEALTHY],
  ['broken', BROKEN],
  ['written by hand', hand],
] as const)('feeds %s', (_, animals) => {
  test.each(animals.map((animal) => ({ name: animal[0], animal })))('$name', ({ animal: [, feed, outcome, from] }) => {
    const found = feedOf(feed, from)
    if ('refused' in outcome) {
      expect(found).toMatchObject({ status: 'failed', cause: { code: outcome.refused } })
      if (outcome.saying) expect(found.status === 'failed' && found.cause.message).toMatch(outcome.saying)
      return
    }
    if (found.status === 'failed') throw found.cause
    const { items, first, last, notes = [], pace = {}, ...told } = outcome
    expect([found.feed.items.length, found.notes.length, found.notes]).toEqual([
      items,
      notes.length,
      notes.map((note) => expect.stringMatching(note)),
    ])
    expect(found.feed).toMatchObject({ ...told, ...pace })
    if (first) expect(found.feed.items[0]).toMatchObject(first)
    if (last) expect(found.feed.items.at(-1)).toMatchObject(last)
  })
})

test('there are at least 120, half of them broken, each by a name of its own', () => {
  const all = [...HEALTHY, ...BROKEN, ...hand]
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(BROKEN.length).toBeGreaterThanOrEqual(all.length / 2)
})

test('every item of every feed has an id of its own, and an address of the web or none', () => {
  for (const [name, feed, , from] of [...HEALTHY, ...BROKEN, ...hand]) {
    const found = feedOf(feed, from)
    if (found.status === 'failed') continue
    const ids = found.feed.items.map(({ id }) => id)
    expect([name, new Set(ids).size]).toEqual([name, ids.length])
    for (const { address } of found.feed.items) expect(address ?? 'https://').toMatch(/^https?:\/\//)
  }
})

test('a feed read twice is the same', () => {
  for (const [, feed, , from] of [...HEALTHY, ...BROKEN, ...hand])
    expect(feedOf(feed, from)).toEqual(feedOf(feed, from))
})
