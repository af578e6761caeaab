import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  brief,
  offered,
  type PromisedQuestion,
  placed,
  type SaidQuestion,
  said,
  saidOver,
  sumsPromised,
  whoIs,
} from '../../src/views/index.ts'
import { sampleLedger } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger()
})
afterAll(() => sample.drop())

const ANY = { since: null, until: null, by: null, about: null, words: null, verbatim: false, limit: null }
const ask = (question: Partial<SaidQuestion>) => said(sample.ledger, { ...ANY, ...question })
const wordsOf = ({ lines }: Awaited<ReturnType<typeof ask>>) =>
  lines.map(({ line }) => line.content.map(({ text }) => text).join(' … '))

describe('a brief of a subject', () => {
  test.each([
    ['consul', ['event', 'event'], ['statement']],
    ['lamps coast', [], []],
    ['lamps Takoradi', [], []],
    ['', ['event'], ['statement']],
  ] as const)('%s', async (words, acts, spoken) => {
    const found = await brief(sample.ledger, {
      since: '2025-05-05',
      until: '2025-05-09',
      for: null,
      words,
      limit: null,
    })
    const kinds = (some: readonly { readonly line: { readonly kind: string } }[]) => some.map(({ line }) => line.kind)
    expect(new Set(kinds(found?.done.lines ?? []))).toEqual(new Set(acts))
    expect(new Set(kinds(found?.saidBy.lines ?? []))).toEqual(new Set(spoken))
  })

  test('only its lines are left, of every part', async () => {
    const days = { since: '2025-05-05', until: '2025-05-09' }
    const found = await brief(sample.ledger, { ...days, for: null, words: 'lighthouses Ghana', limit: null })
    expect(found?.promised.lines.map(({ line }) => line.content)).toEqual([
      'pay 40 million kroner a year for lighthouses on the coast of Ghana until 2027',
    ])
    expect(found?.done.total).toBe(0)
    const ahead = await brief(sample.ledger, { ...days, for: null, words: 'Takoradi', limit: null })
    expect(ahead?.toCome.lines.map(({ line }) => line.kind)).toEqual(['event'])
  })
})

describe('statements', () => {
  test('told to somebody: named between the verb and what was said; a state by its people too', async () => {
    const other = await sampleLedger([
      {
        source: 'a.txt',
        outlet: 'Fjord Times',
        published: '2025-05-05',
        place: null,
        lines: ['Ulla Tistrup told Ola Undset the lamps were late.', 'Ulla Tistrup said Ola Undset slept.'],
        actors: { 'Ulla Tistrup': ['person', 'DNK'], 'Ola Undset': ['person', 'NOR'], Norway: ['state', 'NOR'] },
        said: [
          { by: 'Ulla Tistrup', cue: '[told] Ola', words: ['the lamps were late'] },
          { by: 'Ulla Tistrup', cue: '[said] Ola', words: ['Ola Undset slept'] },
        ],
      },
    ])
    const whom = async (name: string, state?: { code: string; name: string }) => {
      const answer = await whoIs(other.ledger, { name, ...(state ? { state } : {}) })
      if (answer.status === 'none') throw new Error(name)
      return wordsOf(await said(other.ledger, { ...ANY, to: answer.named }))
    }
    expect(await whom('Undset')).toEqual(['the lamps were late'])
    expect(await whom('Norwegian', { code: 'NOR', name: 'Norway' })).toEqual(['the lamps were late'])
    expect(await whom('Tistrup')).toEqual([])
    await other.drop()
  })

  test.each([
    ['valletta lantern', 4],
    ['Fjord Times', 2],
    ['Fjord', 0],
  ])('in %s: %i', async (outlet, count) => {
    const found = await ask({ outlet })
    expect(
      found.lines.every(({ line }) => line.evidence.some((it) => it.outlet?.toLowerCase() === outlet.toLowerCase())),
    ).toBe(true)
    expect(found.total > 0).toBe(count > 0)
  })

  test('over time: every statement with a day is counted once', async () => {
    const over = await saidOver(sample.ledger, { ...ANY })
    const dated = (await ask({})).lines.filter(({ day }) => day !== null)
    expect(over.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length)
    expect(over[0]?.from).toBe(dated.at(-1)?.day)
    expect(await saidOver(sample.ledger, { ...ANY, words: 'zeppelin' })).toEqual([])
  })
})

test('promises come to sums by unit and rhythm, shown or not', async () => {
  const question: PromisedQuestion = {
    since: null,
    until: null,
    by: null,
    to: null,
    standings: null,
    dueBefore: null,
    today: '2025-05-12',
    cues: [],
    limit: 1,
  }
  const sums = await sumsPromised(sample.ledger, question)
  expect(sums).toContainEqual({
    unit: 'NOK',
    per: 'year',
    values: { open: 40_000_000 },
    value: 40_000_000,
    count: 1,
    bounds: 0,
  })
  expect(await sumsPromised(sample.ledger, { ...question, standings: ['done'] })).toEqual([])
})

describe('what happened where', () => {
  const days = { since: null, until: null, for: null, limit: 100, lines: { places: 9, each: 9 }, at: null }

  test('by the place that is told; what is only announced happened nowhere', async () => {
    const found = await placed(sample.ledger, { ...days, by: 'place' })
    expect(found.places.map(({ place, countries }) => [place, countries[0]])).toEqual([['Accra', 'GHA']])
    expect(found.placeless + found.places.reduce((sum, { count }) => sum + count, 0)).toBe(found.total)
  })

  test('lines are given of the fullest places only, or of the one asked for', async () => {
    const all = await placed(sample.ledger, { ...days, by: 'target' })
    const few = await placed(sample.ledger, { ...days, by: 'target', lines: { places: 1, each: 1 } })
    expect(few.places.map(({ events }) => events.length)).toEqual(all.places.map((_, at) => (at === 0 ? 1 : 0)))
    expect(few.places.map(({ count, score }) => [count, score])).toEqual(all.places.map((it) => [it.count, it.score]))
    expect(all.places.every(({ count, events }) => count === events.length)).toBe(true)
    const one = await placed(sample.ledger, { ...days, by: 'target', at: all.places[1]?.place ?? '' })
    expect(one.places.filter(({ events }) => events.length > 0)).toEqual([all.places[1]])
  })

  test('by dateline, and by the state acted upon', async () => {
    const reported = await placed(sample.ledger, { ...days, by: 'dateline' })
    expect(reported.places.map(({ place }) => place).sort()).toEqual(['Accra', 'Valletta'])
    const upon = await placed(sample.ledger, { ...days, by: 'target' })
    expect(upon.places.map(({ place }) => place)).toEqual(expect.arrayContaining(['NOR', 'MLT']))
  })
})

test('names worth offering: the most told of first, and outlets', async () => {
  const { actors, outlets } = await offered(sample.ledger, 3)
  expect(actors).toHaveLength(3)
  expect(actors).toContain('Norway')
  expect(outlets).toEqual(expect.arrayContaining(['Fjord Times']))
})
