import { describe, expect, test } from 'vitest'
import { type ActorRef, type Attestation, holdersOn, officeSpans } from '../../src/views/index.ts'

const person = (name: string): ActorRef => ({ id: name, name, kind: 'person', country: 'NOR' })

/** `Anna 2025-03-01 current from=2024-01-01`. */
function told(line: string): Attestation {
  const [name = '', day = '', tenure = 'current', ...rest] = line.split(' ')
  const field = (key: string) => rest.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? null
  return {
    person: person(name),
    day: day === '-' ? null : day,
    tenure: tenure as Attestation['tenure'],
    from: field('from'),
    to: field('to'),
    evidence: {
      article: line,
      source: 'a.txt',
      outlet: null,
      published: day,
      place: null,
      copyOf: null,
      start: 0,
      end: 1,
      sentenceStart: 0,
      sentence: '',
    },
  }
}

function shown(lines: readonly string[]): string[] {
  const { holders, gaps } = officeSpans(lines.map(told))
  return [
    ...holders.map(({ person: { name }, first, last, acting, formerBy, designateOn, beside }) =>
      [
        `${name} ${first ?? '?'} ${last ?? '?'}`,
        ...(acting ? ['acting'] : []),
        ...(formerBy === null ? [] : [`former ${formerBy}`]),
        ...(designateOn === null ? [] : [`designate ${designateOn}`]),
        ...(beside.length === 0 ? [] : [`beside ${beside.map((it) => it.name).join(' ')}`]),
      ].join(', '),
    ),
    ...gaps.map(({ after, before }) => `gap ${after} ${before}`),
  ]
}

describe('who held an office when, as far as reports tell', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['nobody', [], []],
    ['one report is one day', ['Anna 2025-03-01'], ['Anna 2025-03-01 2025-03-01']],
    [
      'from the first report to the last, in whatever order',
      ['Anna 2025-05-01', 'Anna 2025-03-01', 'Anna 2025-04-01'],
      ['Anna 2025-03-01 2025-05-01'],
    ],
    ['what a report states counts', ['Anna 2025-03-01 current from=2021-10-01'], ['Anna 2021-10-01 2025-03-01']],
    [
      'between the last of one and the first of the next nobody is known',
      ['Anna 2025-03-01', 'Bert 2025-06-01'],
      ['Anna 2025-03-01 2025-03-01', 'Bert 2025-06-01 2025-06-01', 'gap 2025-03-01 2025-06-01'],
    ],
    [
      'the next day is no gap',
      ['Anna 2025-03-01', 'Bert 2025-03-02'],
      ['Anna 2025-03-01 2025-03-01', 'Bert 2025-03-02 2025-03-02'],
    ],
    [
      'two claims to the same days stand side by side, and their days leave no gap',
      ['Anna 2025-03-01', 'Anna 2025-05-01', 'Bert 2025-04-01', 'Bert 2025-06-01'],
      ['Anna 2025-03-01 2025-05-01, beside Bert', 'Bert 2025-04-01 2025-06-01, beside Anna'],
    ],
    [
      'who follows on the same day is not beside',
      ['Anna 2025-03-01', 'Anna 2025-05-01', 'Bert 2025-05-01', 'Bert 2025-06-01'],
      ['Anna 2025-03-01 2025-05-01', 'Bert 2025-05-01 2025-06-01'],
    ],
    [
      'former ends a stretch, and a later one is another',
      ['Anna 2021-03-01', 'Anna 2022-03-01 former', 'Anna 2024-03-01'],
      ['Anna 2021-03-01 2021-03-01, former 2022-03-01', 'Anna 2024-03-01 2024-03-01', 'gap 2021-03-01 2024-03-01'],
    ],
    [
      'so does another holder in a long silence',
      ['Anna 2021-03-01', 'Bert 2022-03-01', 'Anna 2024-03-01'],
      [
        'Anna 2021-03-01 2021-03-01',
        'Bert 2022-03-01 2022-03-01',
        'Anna 2024-03-01 2024-03-01',
        'gap 2021-03-01 2022-03-01',
        'gap 2022-03-01 2024-03-01',
      ],
    ],
    [
      'a stand-in for a week does not',
      ['Anna 2025-03-01', 'Bert 2025-03-10 acting', 'Anna 2025-03-20'],
      ['Anna 2025-03-01 2025-03-20, beside Bert', 'Bert 2025-03-10 2025-03-10, acting, beside Anna'],
    ],
    ['only former: when is not known', ['Anna 2025-03-01 former'], ['Anna ? ?, former 2025-03-01']],
    [
      'former with both days stated',
      ['Anna 2025-03-01 former from=2012-05-01 to=2016-04-30'],
      ['Anna 2012-05-01 2016-04-30'],
    ],
    [
      'designate is not yet in office',
      ['Anna 2025-03-01 designate', 'Anna 2025-05-01'],
      ['Anna 2025-05-01 2025-05-01, designate 2025-03-01'],
    ],
    [
      'a stated end before the report',
      ['Anna 2025-03-01 current from=2020-01-01 to=2024-12-31'],
      ['Anna 2020-01-01 2024-12-31'],
    ],
    ['no day at all', ['Anna - current'], ['Anna ? ?']],
  ])('%s', (_, lines, expected) => {
    expect(shown(lines)).toEqual(expected)
  })

  test('the order of reports does not matter', () => {
    const lines = ['Anna 2021-03-01', 'Bert 2022-03-01', 'Anna 2024-03-01', 'Anna 2022-01-01 former', 'Cleo 2022-03-05']
    expect(shown([...lines].reverse())).toEqual(shown(lines))
  })

  test.each([
    ['2025-02-28', []],
    ['2025-03-01', ['Anna']],
    ['2025-04-15', ['Anna', 'Bert']],
    ['2025-05-20', ['Bert']],
  ])('on %s: %j', (day, names) => {
    const lines = ['Anna 2025-03-01', 'Anna 2025-05-01', 'Bert 2025-04-01', 'Bert 2025-06-01']
    const { holders } = officeSpans(lines.map(told))
    expect(holdersOn(holders, day).map(({ person: { name } }) => name)).toEqual(names)
  })
})
