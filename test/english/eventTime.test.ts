import { describe, expect, test } from 'vitest'
import { eventTime } from '../../src/english/index.ts'
import { read } from '../../src/english/read.ts'
import { articleOf, testModel } from './reader.ts'

const model = testModel()

/** The days found for a word of the first sentence of a report of Wednesday 12 November 2025. */
const dated = (text: string, word: string): string | null => {
  const time = eventTime(read(articleOf(text, '2025-11-12'), model), 0, text.indexOf(word))
  return time && `${text.slice(time.start, time.end)} = ${time.interval.from.iso}`
}

describe('the time of what is told', () => {
  test.each<[string, string, string | null]>([
    ['Tamm said on Monday that Kask left on Friday.', 'said', 'Monday = 2025-11-10'],
    ['Tamm said on Monday that Kask left on Friday.', 'left', 'Friday = 2025-11-07'],
    ['Tamm said on Monday that Kask left.', 'left', null],
    ['Tamm said Kask left on Friday.', 'said', null],
    ['Tamm said Kask left on Friday.', 'left', 'Friday = 2025-11-07'],
    ['On Monday, Tamm met Kask.', 'met', 'Monday = 2025-11-10'],
    ['Tamm met Kask in Norland on Monday.', 'met', 'Monday = 2025-11-10'],
    ['Envoys expelled in 2019 returned on Monday.', 'expelled', '2019 = 2019-01-01'],
    ['Envoys expelled in 2019 returned on Monday.', 'returned', 'Monday = 2025-11-10'],
    ['Tamm, who resigned in 2019, met Kask.', 'resigned', '2019 = 2019-01-01'],
    ['“We left on Friday,” Tamm said.', 'said', null],
    ['“We left,” Tamm said on Monday.', 'said', 'Monday = 2025-11-10'],
    ['Tamm left.', 'left', null],
    ['Tamm, who resigned in 2019, met Kask.', 'met', null],
    ['On Monday, Tamm met Kask, who resigned.', 'resigned', null],
    ['They wanted to meet after the cabinet took power in 2019.', 'wanted', '2019 = 2019-01-01'],
    ['Tamm left when Kask came on Monday.', 'left', 'Monday = 2025-11-10'],
    ['Tamm left before Kask came on Monday.', 'left', null],
    ['They imposed a ban on Monday, expelling two envoys.', 'expelling', 'Monday = 2025-11-10'],
    ["Veridia objected to Norland's 2021 decision.", 'decision', '2021 = 2021-01-01'],
  ])('%s %s', (text, word, expected) => {
    expect(dated(text, word)).toBe(expected)
  })

  test('what answers to something dated, or comes after it, lies between that and the report', () => {
    const interval = (text: string, word: string) =>
      eventTime(read(articleOf(text, '2025-11-12'), model), 0, text.indexOf(word))?.interval
    const since = {
      from: { iso: '2021-01-01', implied: [] },
      to: { iso: '2025-11-12', implied: ['year', 'month', 'day'] },
    }
    expect(interval("Veridia objected to Norland's 2021 decision.", 'objected')).toEqual(since)
    expect(interval('They tried to meet after Kask took power in 2021.', 'tried')).toEqual(since)
  })

  test('no such sentence', () => {
    expect(eventTime(read(articleOf('Tamm left on Monday.', '2025-11-12'), model), 7, 0)).toBeNull()
  })
})
