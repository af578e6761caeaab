import { describe, expect, test } from 'vitest'
import { actorId, day, type Event } from '../../src/terms/index.ts'
import { agree, countsIn, differencesIn, type Telling } from '../../src/views/index.ts'

describe('numbers of something in a sentence', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Police counted 1,200 marchers outside the mill.', ['marching 1200']],
    ['About 3,000 people marched on the mill.', ['marching 3000']],
    ['A crowd of 3,000 people filled the square.', ['marching 3000']],
    ['The blast killed 12 people and wounded 30.', ['killed 12', 'hurt 30']],
    ['Twelve villagers were killed and 30 were wounded.', ['killed 12', 'hurt 30']],
    ['At least four people died in the flood.', ['killed 4']],
    ['The death toll of 14 may rise.', ['killed 14']],
    ['Four soldiers were killed at the bridge.', ['soldiers killed 4']],
    ['The police detained 60 protesters.', ['arrested 60']],
    ['Norway sent 12 buses and two ferries.', ['buses 12', 'ferries 2']],
    ['The loan is worth 2.5 million euros.', ['euros 2500000']],
    ['They met on 4 March 2025 for three hours.', []],
    ['He is 56 years old and left in 2019.', []],
    ['The two ministers spoke.', ['ministers 2']],
  ])('%s', (sentence, counts) => {
    expect(countsIn(sentence).map(({ sort, value }) => `${sort} ${value}`)).toEqual(counts)
  })

  test.each<readonly [string, string, boolean]>([
    ['killed 10 people', 'killed 12 people', false],
    ['killed at least 10 people', 'killed 12 people', true],
    ['killed 12 people', 'killed up to 20 people', true],
    ['about 1,000 marchers came', '1,050 marchers came', true],
    ['about 1,000 marchers came', '3,000 marchers came', false],
  ])('%s and %s agree: %j', (a, b, both) => {
    const [one] = countsIn(a)
    const [other] = countsIn(b)
    expect(one && other && agree(one, other)).toBe(both)
  })
})

type Says = { readonly on?: string; readonly till?: string; readonly place?: string; readonly status?: Event['status'] }

const event = ({ on, till, place, status }: Says = {}): Event => ({
  kind: 'event',
  type: 'PROTEST',
  mode: 'demo',
  context: [],
  sources: [actorId('a1')],
  targets: [],
  trigger: { start: 0, end: 1 },
  status: status ?? 'occurred',
  date: on === undefined ? null : { from: day(on), to: day(till ?? on) },
  place: place ?? null,
  evidence: { span: { start: 0, end: 1 }, sentence: { start: 0, end: 1 }, foundBy: 'test' },
})

const telling = (outlet: string, sentence: string, says: Says = {}, told = '2025-03-05'): Telling => ({
  finding: event(says),
  sentence,
  by: { article: outlet, outlet, source: 'a.txt', day: told },
  instead: [],
})

const shown = (tellings: readonly Telling[]): string[] =>
  differencesIn(tellings).map(
    ({ field, values }) =>
      `${field}: ${values.map(({ value, by }) => `${value} (${by.map(({ outlet }) => outlet).join(', ')})`).join(' / ')}`,
  )

describe('where reports of one event differ', () => {
  test.each<readonly [string, readonly Telling[], readonly string[]]>([
    ['one report differs from none', [telling('Mole', '4 people died.')], []],
    [
      'marchers and people marching are set side by side, the most told first',
      [
        telling('Mole', 'There were 1,200 marchers.'),
        telling('Pier', '3,000 people marched.'),
        telling('Quay', '3,000 people marched.'),
      ],
      ['figure: 3000 people (Pier, Quay) / 1200 marchers (Mole)'],
    ],
    [
      'the killed are not set beside the hurt',
      [telling('Mole', 'The blast killed 4 people.'), telling('Pier', 'The blast wounded 9 people.')],
      [],
    ],
    [
      'numbers of other things are not',
      [telling('Mole', 'They burnt 4 buses.'), telling('Pier', 'They burnt 9 cars.')],
      [],
    ],
    [
      'a report with two numbers of one thing tells neither',
      [telling('Mole', 'They burnt 4 buses and hid 2 buses.'), telling('Pier', 'They burnt 9 buses.')],
      [],
    ],
    [
      'an article that tells two days itself tells none',
      [
        telling('Mole', '', { on: '2025-03-04' }),
        telling('Mole', '', { on: '2025-03-05' }),
        telling('Pier', '', { on: '2025-03-04' }),
      ],
      [],
    ],
    [
      'days',
      [telling('Mole', '', { on: '2025-03-04' }), telling('Pier', '', { on: '2025-03-05' })],
      ['days: 2025-03-04/2025-03-04 (Mole) / 2025-03-05/2025-03-05 (Pier)'],
    ],
    [
      'a day within the week another tells is no difference',
      [telling('Mole', '', { on: '2025-03-04' }), telling('Pier', '', { on: '2025-03-03', till: '2025-03-09' })],
      [],
    ],
    [
      'a place and a part of it are one',
      [telling('Mole', '', { place: 'Port Sorrow' }), telling('Pier', '', { place: 'Port Sorrow harbour' })],
      [],
    ],
    [
      'what was announced and then happened is no difference',
      [telling('Mole', '', { status: 'planned' }, '2025-03-01'), telling('Pier', '', { status: 'occurred' })],
      [],
    ],
    [
      'what is denied is',
      [telling('Mole', '', { status: 'denied' }), telling('Pier', '', { status: 'occurred' })],
      ['status: denied (Mole) / occurred (Pier)'],
    ],
    [
      'another party',
      [
        telling('Mole', ''),
        { ...telling('Pier', ''), instead: [{ part: 'target', names: 'Finland', shown: 'Latvia' }] },
      ],
      ['target: Finland (Pier) / Latvia (Mole)'],
    ],
  ])('%s', (_, tellings, differ) => {
    expect(shown(tellings)).toEqual(differ)
  })
})
