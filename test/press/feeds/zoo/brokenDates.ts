import type { Animal } from './animal.ts'
import { atom, rss } from './make.ts'

/** A date as written, and what it must come to; null of what is none. */
const WRITTEN: readonly (readonly [written: string, meant: string | null])[] = [
  ['4 Mar 2025 09:15:00 +0200', '2025-03-04T09:15:00+02:00'],
  ['Mon, 04 Mar 2025 09:15:00 GMT', '2025-03-04T09:15:00Z'],
  ['Tue, 4 March 2025 9:15 EST', '2025-03-04T09:15-05:00'],
  ['Tuesday, 04-Mar-25 09:15:00 UTC', '2025-03-04T09:15:00Z'],
  ['Di, 04 Mär 2025 09:15:00 +0100', '2025-03-04T09:15:00+01:00'],
  ['mar., 04 mars 2025 09:15:00 +0100', '2025-03-04T09:15:00+01:00'],
  ['2025-03-04 09:15:00', '2025-03-04T09:15:00'],
  ['2025-03-04T09:15:00.123456+0200', '2025-03-04T09:15:00+02:00'],
  ['20250304T091500Z', '2025-03-04T09:15:00Z'],
  ['2025-03-04T24:00:00Z', '2025-03-04'],
  ['Tue, 04 Mar 2025 09:15:60 GMT', '2025-03-04T09:15:59Z'],
  ['Tue Mar  4 09:15:00 EST 2025', '2025-03-04T09:15:00-05:00'],
  ['1741079700', '2025-03-04T09:15:00Z'],
  ['1741079700000', '2025-03-04T09:15:00Z'],
  ['March 4, 2025 9:15 am', '2025-03-04T09:15'],
  ['Tue, 31 Feb 2025 09:15:00 GMT', null],
  ['Thu, 01 Jan 1970 00:00:00 +0000', null],
  ['0000-00-00 00:00:00', null],
  ['03/04/2025', null],
  ['yesterday', null],
  ['Invalid Date', null],
  ['Tue, 04 Mar 2025 09:15:00 +9900', '2025-03-04T09:15:00'],
]

const isBad = (meant: string | null) => (meant === null ? [/^1 items have dates that are none, such as "/] : [])

/** Dates that their standard does not know. */
export const DATES: readonly Animal[] = [
  ...WRITTEN.map(
    ([written, meant]): Animal => [
      `a date: ${written}`,
      rss([{ title: 'Ferry plans', id: '1', date: written }]),
      { items: 1, first: { published: meant }, notes: isBad(meant) },
    ],
  ),
  [
    'an entry without a date of publication has that of its update',
    atom([{ title: 'Ferry plans', id: '1', updated: '2025-03-04T09:15:00Z' }]),
    { items: 1, first: { published: '2025-03-04T09:15:00Z' } },
  ],
  [
    'a bad date beside a good update is not filled in',
    atom([{ title: 'Ferry plans', id: '1', date: 'soon', updated: '2025-03-04T09:15:00Z' }]),
    {
      items: 1,
      first: { published: null, updated: '2025-03-04T09:15:00Z' },
      notes: [/^1 items have dates that are none, such as "soon"$/],
    },
  ],
]
