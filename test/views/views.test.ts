import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadLedger } from '../../src/ledger/index.ts'
import { between, brief, type Dated, type Named, profile, promised, said, whoIs } from '../../src/views/index.ts'
import { sampleLedger } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
let ledger: ReadLedger
beforeAll(async () => {
  sample = await sampleLedger()
  ledger = sample.ledger
})
afterAll(() => sample.drop())

async function named(name: string, state?: { code: string; name: string }): Promise<Named> {
  const answer = await whoIs(ledger, { name, ...(state ? { state } : {}) })
  if (answer.status === 'none') throw new Error(`nobody called ${name}`)
  return answer.named
}
const NORWAY = { code: 'NOR', name: 'Norway' }

const wordsOf = ({ line }: Dated): string => {
  if (line.kind === 'statement') return line.content.map(({ text }) => text).join(' | ')
  if (line.kind === 'event') return line.words
  return line.kind === 'commitment' ? line.content : line.kind
}

describe('whom a name means', () => {
  test.each([
    ['Marit Hovdåker', 'Marit Hovdåker'],
    ['marit hovdaker', 'Marit Hovdåker'],
    ['HOVDAKER', 'Marit Hovdåker'],
    ['zeza briffalli', 'Żeża Briffalli'],
    ['norwegian', 'Norway'],
    ['NOR', 'Norway'],
    ['Ghana (state)', 'Ghana'],
    ['lighthouse league', 'Lighthouse League'],
  ])('%s is %s', async (asked, name) => {
    expect((await named(asked)).ref.name).toBe(name)
  })

  test.each([
    ['Marit Hovdaaker', ['Marit Hovdåker']],
    ['Kofi Asantewi', ['Kofi Asantewe']],
    ['Wolfram Tungsten', []],
    ['Ghana (person)', []],
  ])('%s is nobody; near are %j', async (asked, near) => {
    const answer = await whoIs(ledger, { name: asked })
    expect(answer.status === 'none' && answer.near.map(({ name }) => name)).toEqual(near)
  })

  test('a state that only its people stand for', async () => {
    const other = await sampleLedger([
      {
        source: 'a.txt',
        outlet: 'Fjord Times',
        published: '2025-05-05',
        place: null,
        lines: ['Ulla Tistrup spoke.'],
        actors: { 'Ulla Tistrup': ['person', 'DNK'] },
      },
    ])
    const asked = { name: 'Danish', state: { code: 'DNK', name: 'Denmark' } }
    expect(await whoIs(other.ledger, asked)).toMatchObject({
      status: 'found',
      named: { actor: null, state: 'DNK', ref: { name: 'Denmark', kind: 'state' } },
    })
    await other.drop()
  })
})

test('of namesakes the state comes first, else the one most spoken of; the others are told', async () => {
  const other = await sampleLedger([
    {
      source: 'a.txt',
      outlet: 'Fjord Times',
      published: '2025-05-05',
      place: null,
      lines: ['Georgia Undset met Ola Undset in Georgia.', 'Ola was late, and Ola left.'],
      actors: {
        'Georgia Undset': ['person', null, 'Georgia'],
        'Ola Undset': ['person', null, 'Ola was', 'Ola left'],
        Georgia: ['state', 'GEO'],
      },
    },
  ])
  const ask = async (name: string, state?: { code: string; name: string }) => {
    const answer = await whoIs(other.ledger, { name, ...(state ? { state } : {}) })
    return answer.status === 'found' ? [answer.named.ref, ...answer.others].map((ref) => ref.name) : []
  }
  expect(await ask('Georgia', { code: 'GEO', name: 'Georgia' })).toEqual(['Georgia'])
  expect(await ask('Georgia (person)')).toEqual(['Georgia Undset'])
  expect(await ask('georgia undset')).toEqual(['Georgia Undset'])
  expect(await ask('undset')).toEqual(['Ola Undset', 'Georgia Undset'])
  await other.drop()
})

describe('said', () => {
  const all = { words: null, by: null, about: null, since: null, until: null, verbatim: false, limit: null }
  const ask = async (question: Partial<Parameters<typeof said>[1]>) =>
    (await said(ledger, { ...all, ...question })).lines.map(wordsOf)

  test('everything, the latest first and in a day as reported', async () => {
    expect(await ask({})).toEqual([
      'stealing the light of the south',
      'Norway had sold Ghana lamps that were made in Malta',
      'We shall count every lamp twice, once by day and once by night,',
      'Malta would return the consul if Norway paid for the lamps',
      'the lamps would be lit before the rains',
      /** Two outlets' cuts of one utterance; the fuller one is shown. */
      'A lighthouse is a promise one can see, | Ghana keeps its promises',
    ])
  })

  test('a state stands for its people', async () => {
    expect(await ask({ by: await named('Norway', NORWAY) })).toHaveLength(1)
    expect(await ask({ by: await named('Marit Hovdåker') })).toHaveLength(1)
    expect(await ask({ by: await named('Malta', { code: 'MLT', name: 'Malta' }) })).toHaveLength(3)
  })

  test('about, since, until, verbatim and words narrow it', async () => {
    expect(await ask({ about: await named('Ghana') })).toHaveLength(2)
    expect(await ask({ since: '2025-05-08' })).toHaveLength(4)
    expect(await ask({ until: '2025-05-06', verbatim: true })).toHaveLength(1)
    expect(await ask({ words: 'LAMPS rain' })).toEqual(['the lamps would be lit before the rains'])
    expect(await ask({ words: 'no such words' })).toEqual([])
    expect(await ask({ since: '2025-05-09' })).toEqual([])
  })

  test('a limit takes the latest and still counts all', async () => {
    const { lines, total } = await said(ledger, { ...all, limit: 2 })
    expect([lines.length, total]).toEqual([2, 6])
  })
})

test('every line opens the sentence it rests on, which is its article’s own', async () => {
  const texts = new Map(
    (await ledger.query.selectFrom('articles').select(['key', 'text']).execute()).map(({ key, text }) => [key, text]),
  )
  const found = await between(ledger, {
    a: await named('Norway', NORWAY),
    b: await named('Ghana'),
    since: null,
    until: null,
    limit: null,
  })
  const { lines } = await said(ledger, {
    words: null,
    by: null,
    about: null,
    since: null,
    until: null,
    verbatim: false,
    limit: null,
  })
  for (const { line } of [...found.lines, ...lines]) {
    expect(line.evidence.length).toBeGreaterThan(0)
    for (const { article, sentence, sentenceStart, start, end } of line.evidence) {
      const text = texts.get(article) ?? ''
      expect(sentence.length).toBeGreaterThan(0)
      expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence)
      expect(start).toBeGreaterThanOrEqual(sentenceStart)
      expect(end).toBeLessThanOrEqual(sentenceStart + sentence.length)
    }
    if (line.kind !== 'statement') continue
    for (const { text, start, end } of line.content)
      expect(texts.get(line.evidence[0]?.article ?? '')?.slice(start, end)).toBe(text)
  }
})

describe('between', () => {
  const ask = async (a: Named, b: Named, limit: number | null = null) =>
    (await between(ledger, { a, b, since: null, until: null, limit })).lines.map(wordsOf)

  test('both ways, the earliest first, whichever is asked first', async () => {
    const [norway, malta] = [await named('Norway', NORWAY), await named('Malta')]
    const lines = await ask(norway, malta)
    expect(lines).toEqual([
      'recalled its consul from Bergen',
      'accusing Norway of “stealing the light of the south”',
      'stealing the light of the south',
      'Norway had sold Ghana lamps that were made in Malta',
      'rejected the charge',
      'return the consul if Norway paid for the lamps',
    ])
    expect(await ask(malta, norway)).toEqual(lines)
    expect(await ask(malta, norway, 1)).toEqual(lines.slice(-1))
  })

  test('a state and its own minister: the state alone', async () => {
    expect(await ask(await named('Norway', NORWAY), await named('Hovdåker'))).toEqual([])
  })

  test('a body and its member', async () => {
    expect(await ask(await named('Norway', NORWAY), await named('Lighthouse League'))).toEqual(['membership'])
  })
})

test('promised: by, to and the days of the report', async () => {
  const ask = async (question: object) =>
    (
      await promised(ledger, {
        by: null,
        to: null,
        since: null,
        until: null,
        standings: null,
        dueBefore: null,
        today: '2025-05-12',
        cues: [],
        limit: null,
        ...question,
      })
    ).total
  expect(await ask({})).toBe(1)
  expect(await ask({ by: await named('Norway'), to: await named('Ghana') })).toBe(1)
  expect(await ask({ by: await named('Ghana') })).toBe(0)
  expect(await ask({ since: '2025-05-05', until: '2025-05-05' })).toBe(1)
  expect(await ask({ since: '2025-05-06' })).toBe(0)
})

test('a profile has names, offices with their days, memberships and the last lines', async () => {
  const person = await profile(ledger, await named('Hovdåker'), 1)
  expect(person).toMatchObject({
    actor: { name: 'Marit Hovdåker', kind: 'person', country: 'NOR' },
    articles: 2,
    offices: { total: 1 },
    statements: { total: 1 },
    events: { total: 2 },
    commitments: { total: 0 },
  })
  expect(person.names).toContain('Hovdåker')
  expect(person.offices.lines[0]?.line).toMatchObject({ title: 'foreign minister', from: '2021-10-01' })
  expect(person.statements.lines).toHaveLength(1)
  const state = await profile(ledger, await named('Norway', NORWAY), null)
  expect(state).toMatchObject({ memberships: { total: 1 }, commitments: { total: 1 }, statements: { total: 1 } })
})

describe('brief', () => {
  test('the last seven days that the ledger covers, unless others are asked', async () => {
    const found = await brief(ledger, { for: null, since: null, until: null, limit: null })
    expect(found).toMatchObject({ since: '2025-05-02', until: '2025-05-08', lastWeek: true, covered: { undated: 1 } })
    expect(await brief(ledger, { for: null, since: '2025-05-06', until: null, limit: null })).toMatchObject({
      since: '2025-05-06',
      until: '2025-05-08',
      lastWeek: false,
    })
  })

  test('what was done is apart from what is announced, conditional, or long ago', async () => {
    const found = await brief(ledger, { for: await named('Norway', NORWAY), since: null, until: null, limit: null })
    expect(found?.done.lines.map(wordsOf)).toEqual([
      'met her Ghanaian colleague Kofi Asantewe in Accra on Monday',
      'recalled its consul from Bergen',
      'accusing Norway of “stealing the light of the south”',
      'rejected the charge',
    ])
    expect(found?.toCome.lines.map(wordsOf)).toEqual(['open the first lighthouse in Takoradi on 20 May'])
    expect(found?.unsettled.lines.map(wordsOf)).toEqual(['return the consul if Norway paid for the lamps'])
    expect(found?.saidAbout.lines.map(wordsOf)).toEqual([
      'the lamps would be lit before the rains',
      'stealing the light of the south',
      'Norway had sold Ghana lamps that were made in Malta',
    ])
  })

  test('what was announced before the days and is still ahead is to come; once its day has passed it is not', async () => {
    const at = async (since: string, until: string) =>
      (await brief(ledger, { for: null, since, until, limit: null }))?.toCome.total
    expect(await at('2025-05-10', '2025-05-12')).toBe(1)
    expect(await at('2025-05-10', '2025-05-20')).toBe(0)
    expect(await at('2025-05-01', '2025-05-05')).toBe(0)
  })

  test('a ledger whose reports tell no day has none', async () => {
    const other = await sampleLedger([])
    expect(await brief(other.ledger, { for: null, since: null, until: null, limit: null })).toBeNull()
    await other.drop()
  })
})
