import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAsked, daysAsked } from '../../src/views/words/index.ts'

/** A Monday, by the clock of the place where the tests run. */
const now = new Date('2025-03-10T23:30:00')

describe('days as people ask for them', () => {
  test.each([
    ['2025-11-01', '2025-11-01', '2025-11-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['today', '2025-03-10', '2025-03-10'],
    ['Yesterday', '2025-03-09', '2025-03-09'],
    ['10 days ago', '2025-02-28', '2025-02-28'],
    ['2 weeks ago', '2025-02-24', '2025-02-24'],
    ['monday', '2025-03-03', '2025-03-03'],
    ['last sunday', '2025-03-09', '2025-03-09'],
  ])('%s', (asked, from, to) => {
    expect(dayAsked('--since', asked, now)).toEqual({ from, to })
  })

  test.each([
    '2025-02-30',
    '2025-13',
    '11/2025',
    'soon',
    '',
    '20251101',
    'days ago',
    '-3 days ago',
    '2025-11-01T10:00',
  ])('no date: %s', (asked) => {
    expect(() => dayAsked('--since', asked, now)).toThrow(`--since "${asked}" is not a date`)
  })

  test('the earlier day comes first', () => {
    expect(() => daysAsked({ since: '2025-02', until: '2025-01' }, now)).toThrow('is after --until')
    expect(daysAsked({ since: '2025-02', until: '2025-02' }, now)).toEqual({ since: '2025-02-01', until: '2025-02-28' })
  })

  test('every day is itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          expect(dayAsked('--since', iso, now)).toEqual({ from: iso, to: iso })
        },
      ),
    )
  })
})
