import { describe, expect, test } from 'vitest'
import { dayOf, isoOf, writtenDates } from '../../src/press/writtenDate.ts'

describe('dates as lines write them', () => {
  test.each([
    ['Wednesday, July 10, 2019', '2019-07-10'],
    ['September 13, 2024, 21:05', '2024-09-13T21:05'],
    ['13 September 2024', '2024-09-13'],
    ['10 Sept 2024 09:15 BST', '2024-09-10T09:15+01:00'],
    ['Published: 4 March 2025 at 9.05 am', '2025-03-04T09:05'],
    ['Updated 09:15 GMT, 4 March 2025', '2025-03-04T09:15Z'],
    ['Mar 4, 2025 9:30 PM ET', '2025-03-04T21:30'],
    ['Mar. 4, 2025 12:30 a.m. EST', '2025-03-04T00:30-05:00'],
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T10:00:05Z', '2025-03-04T10:00:05Z'],
    ['2025-03-04T10:00:05.123+02:00', '2025-03-04T10:00:05+02:00'],
    ['2025-03-04 10:00 +0200', '2025-03-04T10:00+02:00'],
    ['2025-03-04 10:00 (GMT+2)', '2025-03-04T10:00+02:00'],
    ['2025/3/4 10:00', '2025-03-04T10:00'],
    ['2025.03.04', '2025-03-04'],
    ['04.03.2025', '2025-03-04'],
    ['25/03/2025', '2025-03-25'],
    ['03/25/2025', '2025-03-25'],
    ['11/10/2025 04:26 PM', '2025-11-10T16:26'],
    ['4th March, 2025', '2025-03-04'],
    ['the 4th of March 2025', '2025-03-04'],
    ['Tue, 04 Mar 2025 08:00:00 GMT', '2025-03-04T08:00:00Z'],
    ['4-Mar-2025', '2025-03-04'],
    ['MARCH 4, 2025', '2025-03-04'],
    ['Tues., Sept. 9, 2025', '2025-09-09'],
    ['March 4, 2025 5 p.m.', '2025-03-04T17:00'],
    ['4 March 2025 21:05 (local time)', '2025-03-04T21:05'],
  ])('%s', (line, iso) => {
    expect(writtenDates(line).map(isoOf)).toEqual([iso])
  })

  test.each([
    'May 1968 changed everything',
    'Resolution 2025/3/41',
    'He may 10 times refuse',
    'On 31 February 2025',
    'Article 5.4.2025a',
    'in March 2025',
    'The score was 10-3-2025x',
    'a march of 20 miles',
  ])('no day: %s', (line) => {
    expect(
      writtenDates(line).filter(({ year, month, day }) => year !== null && dayOf({ year, month, day }, 0)),
    ).toEqual([])
  })

  test('a day without year is told apart', () => {
    const [date] = writtenDates('VILNIUS, Nov. 10 (Agency)')
    expect(date).toMatchObject({ year: null, month: 11, day: 10, start: 9, end: 16 })
  })

  test('figures that can be read both ways say so', () => {
    expect(writtenDates('03/04/2025')[0]).toMatchObject({ swapped: true })
    expect(writtenDates('03/04/2025 04:00 PM')[0]).toMatchObject({ swapped: false, month: 3, day: 4 })
    expect(writtenDates('25/04/2025')[0]).toMatchObject({ swapped: false })
  })
})
