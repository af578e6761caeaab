import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleId, textOf } from '../../src/terms/index.ts'
import { articleRead, articles, kindsIn, markedWords, paragraphs, segments, versionsOf } from '../../src/views/index.ts'
import { type Dispatch, recordOf } from './dispatch.ts'
import { sampleLedger, WEEK } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger()
})
afterAll(() => sample.drop())

const keyOf = async (outlet: string, { ledger } = sample): Promise<string> =>
  (await ledger.query.selectFrom('articles').select('key').where('outlet', '=', outlet).executeTakeFirstOrThrow()).key

describe('one article', () => {
  test('what was found in it, by its place, in the article’s own words', async () => {
    const article = await articleRead(sample.ledger, await keyOf('Valletta Lantern'))
    if (article === null) throw new Error('no such article')
    expect(article.marks.map((mark) => [mark.finding.kind, markedWords(article.text, mark)])).toEqual([
      ['event', 'recalled'],
      ['event', 'accusing'],
      ['statement', 'stealing the light of the south'],
      ['role', 'Prime Minister Żeża Briffalli'],
      ['statement', 'Norway had sold Ghana lamps that were made in Malta'],
      ['statement', 'We shall count every lamp twice, once by day and once by night,'],
      ['event', 'rejected'],
      ['statement', 'Malta would return the consul if Norway paid for the lamps'],
      ['event', 'return'],
    ])
    expect([...kindsIn(article.marks)]).toEqual([
      ['event', 4],
      ['statement', 4],
      ['role', 1],
    ])
    expect(article.marks[0]).toMatchObject({ foundBy: 'test/dispatch', readBy: 'test-1' })
    expect(article.marks.every(({ line }) => line !== null)).toBe(true)
  })

  test('a quote in two pieces is one mark of two spans, and its line tells who else reports it', async () => {
    const article = await articleRead(sample.ledger, await keyOf('Fjord Times'))
    const quote = article?.marks.find(({ finding }) => finding.kind === 'statement')
    expect(quote?.spans.map((span) => textOf(article?.text ?? '', span))).toEqual([
      'A lighthouse is a promise one can see,',
      'Ghana keeps its promises',
    ])
    expect(quote?.line?.line.evidence.map(({ outlet }) => outlet)).toEqual(['Fjord Times', 'Gulf of Guinea Gazette'])
  })

  test('what a person struck is told as struck, and is on no line', async () => {
    const own = await sampleLedger()
    const key = await keyOf('Valletta Lantern', own)
    const before = await articleRead(own.ledger, key)
    const [first] = before?.marks ?? []
    const { start, end } = first?.spans[0] ?? { start: 0, end: 0 }
    const line = { article: articleId(key), kind: 'event' as const, start, end, nth: 0 }
    await own.ledger.decide({ verb: 'strike', line }, '2025-05-09T10:00:00.000Z')
    const after = await articleRead(own.ledger, key)
    expect([after?.marks[0]?.struckAt, after?.marks[0]?.line]).toEqual(['2025-05-09T10:00:00.000Z', null])
    expect(kindsIn(after?.marks ?? []).get('event')).toBe(3)
    await own.drop()
  })

  test('no article has a key that none has', async () => {
    expect(await articleRead(sample.ledger, 'nothing')).toBeNull()
  })
})

describe('the list of articles', () => {
  const ask = { since: null, until: null, outlet: null, limit: 10, skip: 0 }

  test('the latest first, those without a day last, with how they begin and what was found', async () => {
    const { lines, total } = await articles(sample.ledger, ask)
    expect(lines.map(({ day, outlet, found }) => [day, outlet, found])).toEqual([
      ['2025-05-08', 'Valletta Lantern', 9],
      ['2025-05-06', 'Gulf of Guinea Gazette', 6],
      ['2025-05-05', 'Fjord Times', 5],
      [null, null, 1],
    ])
    expect(lines[0]?.begins).toMatch(/^Malta on Thursday recalled/)
    expect(total).toBe(4)
  })

  test('of an outlet, of some days, and page by page', async () => {
    const keys = async (more: object) =>
      (await articles(sample.ledger, { ...ask, ...more })).lines.map(({ outlet }) => outlet)
    expect(await keys({ outlet: 'Fjord Times' })).toEqual(['Fjord Times'])
    expect(await keys({ since: '2025-05-06', until: '2025-05-07' })).toEqual(['Gulf of Guinea Gazette'])
    expect(await keys({ limit: 1, skip: 2 })).toEqual(['Fjord Times'])
  })
})

test('how an article begins is told from its report on, whatever letters stand before', async () => {
  const other = await sampleLedger([])
  const record = recordOf({
    source: 'a.txt',
    outlet: 'Fjord Times',
    published: '2025-05-05',
    place: null,
    lines: ['💡💡 Lamps', 'Norway spoke of lamps.'],
    actors: {},
  })
  const start = record.article.text.indexOf('Norway')
  await other.ledger.record({
    ...record,
    article: { ...record.article, body: [{ start, end: record.article.text.length }] },
  })
  const { lines } = await articles(other.ledger, { since: null, until: null, outlet: null, limit: 5, skip: 0 })
  expect(lines.map(({ begins }) => begins.trim())).toEqual(['Norway spoke of lamps.'])
  await other.drop()
})

describe('versions of an article', () => {
  /** The Fjord Times again a day later, word for word but for its last sentences. */
  const first = WEEK[0] as Dispatch
  const later: Dispatch = {
    ...first,
    source: 'fjord/light-2.txt',
    published: '2025-05-06',
    // Another reading numbers its actors otherwise.
    actors: Object.fromEntries(Object.entries(first.actors).reverse()),
    lines: [
      first.lines[0] ?? '',
      first.lines[1] ?? '',
      'Norway will pay 40 million kroner a year for lighthouses on the coast of Ghana until 2028, she said.',
      first.lines[3] ?? '',
    ],
    promised: [
      {
        by: 'Norway',
        to: 'Ghana',
        words: 'pay 40 million kroner a year for lighthouses on the coast of Ghana until 2028',
        amount: { value: 40_000_000, unit: 'NOK', per: 'year', bound: null },
        due: '2028-12-31',
      },
    ],
    belongs: [],
  }

  test('what the other tells besides, does not tell and tells otherwise; the same words elsewhere in it are the same', async () => {
    const two = await sampleLedger([first, later])
    const rows = await two.ledger.query
      .selectFrom('articles')
      .select(['key', 'copy_of'])
      .orderBy('published_at')
      .execute()
    const [early, late] = rows.map(({ key }) => key)
    const article = await articleRead(two.ledger, late ?? '')
    expect(article?.copyOf).toBe(early)
    const [other] = article === null ? [] : await versionsOf(two.ledger, article)
    expect(other).toMatchObject({ key: early, isFirst: true, sameWords: false })
    expect(other?.gained.map(({ line }) => line.kind)).toEqual(['membership'])
    expect(other?.lost).toEqual([])
    expect(other?.changed.map(({ line, fields }) => [line.line.kind, fields])).toEqual([
      ['commitment', ['content', 'due']],
    ])
    await two.drop()
  })

  test('an article alone has none', async () => {
    const article = await articleRead(sample.ledger, await keyOf('Valletta Lantern'))
    expect(article && (await versionsOf(sample.ledger, article))).toEqual([])
  })
})

describe('segments', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 })
    .map((all) => all.map(([start, length]) => [{ start, end: start + length }]))

  test('cover their stretch without gap or overlap, and each has exactly the marks over it', () => {
    fc.assert(
      fc.property(spans, fc.nat(30), fc.integer({ min: 1, max: 30 }), (marks, start, length) => {
        const whole = { start, end: start + length }
        const cut = segments(whole, marks)
        expect(cut[0]?.start).toBe(whole.start)
        expect(cut.at(-1)?.end).toBe(whole.end)
        cut.forEach((segment, at) => {
          if (at > 0) expect(segment.start).toBe(cut[at - 1]?.end)
          for (let place = segment.start; place < segment.end; place++) {
            const over = marks.flatMap((own, mark) =>
              own.some((span) => span.start <= place && place < span.end) ? [mark] : [],
            )
            expect([...segment.marks].sort()).toEqual(over.sort())
          }
        })
      }),
    )
  })

  test('the longest mark comes first, so that the shortest is drawn nearest', () => {
    const marks = [[{ start: 4, end: 6 }], [{ start: 0, end: 20 }]]
    expect(segments({ start: 0, end: 20 }, marks).map((segment) => segment.marks)).toEqual([[1], [1, 0], [1]])
  })
})

describe('paragraphs', () => {
  test.each([
    ['line by line where no line is empty', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['by empty lines where there are some', 'One\ntwo.\n \nThree.', ['One\ntwo.', 'Three.']],
    ['of an empty text none', ' \n\n ', []],
  ])('%s', (_, text, told) => {
    const found = paragraphs(text, [{ start: 0, end: text.length }], null)
    expect(found.map((span) => textOf(text, span))).toEqual(told)
  })

  test('what stands beside the report is told from it, and the title is none', () => {
    const text = 'Lamps\n\nBy Ola\n\nNorway spoke.\n\nRead more'
    const found = paragraphs(text, [{ start: 15, end: 29 }], { start: 0, end: 5 })
    expect(found.map((span) => [textOf(text, span), span.isBody])).toEqual([
      ['By Ola', false],
      ['Norway spoke.', true],
      ['Read more', false],
    ])
  })
})
