import { expect, test } from 'vitest'
import { textOf } from '../../src/terms/index.ts'
import { articleOf } from '../english/reader.ts'
import { told } from './eventsFinding.ts'

// all read as of Monday 9 March 2026

/** The first day of each event, by the words of its trigger. */
const daysIn = (text: string): Record<string, string | null> =>
  Object.fromEntries(
    told(text).findings.events.map(({ trigger, date }) => [
      textOf(articleOf(text).text, trigger).split(' ')[0] ?? '',
      date?.from.iso ?? null,
    ]),
  )

test.each([
  [
    'an act after a dated one',
    'Chad expelled the Malian envoy on Friday. Niger condemned Chad.',
    { expelled: '2026-03-06', condemned: '2026-03-06' },
  ],
  [
    'in the next paragraph, the day of the lead',
    'Chad expelled the Malian envoy on Friday.\n\nNiger condemned Chad.',
    { expelled: '2026-03-06', condemned: '2026-03-06' },
  ],
  [
    'not after had',
    'Chad expelled the Malian envoy on Friday. Niger had condemned Chad.',
    { expelled: '2026-03-06', condemned: null },
  ],
  [
    'not after has',
    'Chad expelled the Malian envoy on Friday. Niger has condemned Chad.',
    { expelled: '2026-03-06', condemned: null },
  ],
  [
    'not in the present',
    'Chad expelled the Malian envoy on Friday. Niger condemns Chad.',
    { expelled: '2026-03-06', condemns: null },
  ],
  [
    'not once the report has gone elsewhere',
    'Chad expelled the Malian envoy on Friday. In 2019 Mali accused Chad of fraud. Niger condemned Chad.',
    { expelled: '2026-03-06', accused: '2019-01-01', condemned: null },
  ],
  [
    'not in a relative clause',
    'Chad expelled the Malian envoy on Friday. Niger, which condemned Chad, is silent.',
    { expelled: '2026-03-06', condemned: null },
  ],
  [
    'not what is planned',
    'Chad expelled the Malian envoy on Friday. Niger will visit Mali.',
    { expelled: '2026-03-06', visit: null },
  ],
  [
    'a lead far from the report is no scene for later paragraphs',
    'Chad expelled the Malian envoy on 3 January 2019.\n\nNiger condemned Chad.',
    { expelled: '2019-01-03', condemned: null },
  ],
])('%s', (_, text, expected) => {
  expect(daysIn(text)).toEqual(expected)
})

test('a day that was filled in says so', () => {
  const [, second] = told('Chad expelled the Malian envoy on Friday. Niger condemned Chad.').findings.events
  expect(second?.date?.from.implied).toEqual(['year', 'month', 'day'])
})
