import { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReadLedger, Tables } from '../../src/ledger/index.ts'
import { connectForReading } from '../../src/ledger/sqlite/connect.ts'
import type { Database } from '../../src/ledger/sqlite/database.ts'
import { sqliteDialect } from '../../src/ledger/sqlite/dialect.ts'
import {
  actorsListed,
  agenda,
  articleRead,
  articles,
  between,
  brief,
  called,
  covered,
  met,
  type Named,
  network,
  offered,
  outletsCovered,
  outletsNamed,
  placed,
  positions,
  profile,
  promised,
  type RoleRow,
  said,
  saidOver,
  scores,
  shownBrief,
  sumsPromised,
  tenures,
  versionsOf,
  whoIs,
} from '../../src/views/index.ts'
import { briefParts, briefReports } from '../../src/views/words/index.ts'
import { MANY_DAYS, oneOffice } from './manyDays.ts'
import { PROMISES } from './promises.ts'
import { QUARREL } from './quarrel.ts'
import { sampleLedger, WEEK } from './sample.ts'

/** What keeps pages quick on a great ledger, seen in a small one. */
let sample: Awaited<ReturnType<typeof sampleLedger>>
let ledger: ReadLedger
beforeAll(async () => {
  sample = await sampleLedger([...WEEK, ...QUARREL, ...MANY_DAYS, ...PROMISES])
  ledger = sample.ledger
})
afterAll(() => sample.drop())

const STATES = { Norway: 'NOR', Ghana: 'GHA', Estonia: 'EST' } as const
async function named(name: string): Promise<Named> {
  const code = STATES[name as keyof typeof STATES]
  const answer = await whoIs(ledger, { name, ...(code ? { state: { code, name } } : {}) })
  if (answer.status === 'none') throw new Error(`nobody called ${name}`)
  return answer.named
}

describe('a brief of which only what is shown is read', () => {
  test.each<readonly [string | null, string | null, string | null, string | null]>([
    [null, null, null, null],
    [null, '2025-06-01', '2025-06-20', null],
    [null, '2025-06-01', '2025-06-20', 'lamp'],
    ['Norway', null, null, null],
    ['Norway', '2025-06-01', '2025-06-20', null],
    ['Ghana', '2025-05-01', '2025-06-10', null],
    ['Estonia', '2025-06-01', '2025-07-20', 'crane'],
    ['Ama Kesewaa', '2025-06-01', '2025-06-20', null],
  ])('of %s from %s to %s on %s has the parts of the whole', async (name, since, until, words) => {
    const question = { for: name === null ? null : await named(name), since, until, words, limit: 40 }
    const whole = await brief(ledger, question)
    const shown = await shownBrief(ledger, question)
    if (whole === null || shown === null) throw new Error('no brief')
    expect(shown.parts).toEqual(briefParts(whole, false))
    expect(briefReports(shown.brief)).toBe(briefReports(whole))
  })

  test('leaves lines out, and acts that a statement tells', async () => {
    const whole = await brief(ledger, { for: null, since: '2025-06-01', until: '2025-06-20', limit: 40 })
    const left = whole === null ? [] : briefParts(whole, false).map(({ name, left }) => [name, left > 0])
    expect(Object.fromEntries(left)).toMatchObject({ saidBy: true, done: true })
  })
})

describe('a line with very many reports', () => {
  test('is read with the first and the last of them, in whatever order they came', async () => {
    const dispatches = oneOffice(150)
    const seen: RoleRow[][] = []
    for (const some of [dispatches, dispatches.toReversed()]) {
      const office = await sampleLedger(some)
      const answer = await whoIs(office.ledger, { name: 'Ama Kesewaa' })
      if (answer.status === 'none') throw new Error('nobody')
      const { offices } = await profile(office.ledger, answer.named, 5)
      seen.push(offices.lines.map(({ line }) => line))
      await office.drop()
    }
    const [forwards = [], backwards] = seen
    const [line] = forwards
    expect(forwards).toHaveLength(1)
    expect(backwards).toEqual(forwards)
    expect(line?.evidence.length).toBeLessThanOrEqual(121)
    expect((line?.moreReports ?? 0) + (line?.evidence.length ?? 0)).toBe(150)
    expect(line?.shown).toEqual({ first: '2024-01-01', last: '2024-05-29' })
    const days = line?.evidence.map(({ published }) => published)
    expect(days).toContain('2024-01-02')
    expect(days).toContain('2024-05-28')
    expect(days).not.toContain('2024-03-15')
  })

  test('makes a stretch from the first to the last of them, for the one who holds the office and for the state', async () => {
    const told: unknown[] = []
    for (const some of [oneOffice(150), oneOffice(150).toReversed()]) {
      const office = await sampleLedger(some)
      for (const name of ['Ama Kesewaa', 'Ghana']) {
        const state = name === 'Ghana' ? { state: { code: 'GHA', name } } : {}
        const answer = await whoIs(office.ledger, { name, ...state })
        if (answer.status === 'none') throw new Error('nobody')
        const [tenure, ...others] = await tenures(office.ledger, answer.named)
        const [holder, ...more] = tenure?.holders ?? []
        expect([others, more]).toEqual([[], []])
        expect(holder).toMatchObject({ first: '2024-01-01', last: '2024-05-29' })
        expect((holder?.moreReports ?? 0) + (holder?.evidence.length ?? 0)).toBe(150)
        expect(holder?.evidence.length).toBeLessThan(20)
        told.push([name, holder?.evidence.map(({ published }) => published)])
      }
      await office.drop()
    }
    expect(told.slice(2)).toEqual(told.slice(0, 2))
  })

  test('with a few, all are there and nothing is left out', async () => {
    const office = await sampleLedger(oneOffice(12))
    const answer = await whoIs(office.ledger, { name: 'Ama Kesewaa' })
    if (answer.status === 'none') throw new Error('nobody')
    const { offices } = await profile(office.ledger, answer.named, 5)
    expect(offices.lines[0]?.line.evidence).toHaveLength(12)
    expect(offices.lines[0]?.line).not.toHaveProperty('moreReports')
    await office.drop()
  })
})

describe('what the ledger covers', () => {
  const dated = (published: string | null, outlet: string | null, at: number) =>
    ({
      ...oneOffice(1)[0],
      published,
      outlet,
      source: `${at}.txt`,
      lines: [`Nobody looked ${at} times.`],
      actors: {},
      offices: [],
    }) as never

  test('is counted as articles come', async () => {
    const some = await sampleLedger([
      dated('2025-02-03T10:00:00Z', 'Quay Post', 1),
      dated('2025-02-01', 'Quay Post', 2),
      dated(null, 'Quay Post', 3),
      dated('2025-02-02', null, 4),
      dated(null, 'Undated Mail', 5),
      // The same report again.
      dated('2025-02-01', 'Quay Post', 2),
    ])
    expect(await covered(some.ledger)).toEqual({ first: '2025-02-01', last: '2025-02-03', articles: 5, undated: 2 })
    expect(await outletsCovered(some.ledger, { limit: 10 })).toEqual({
      total: 3,
      lines: [
        { outlet: 'Quay Post', articles: 3, first: '2025-02-01', last: '2025-02-03', undated: 1 },
        { outlet: null, articles: 1, first: '2025-02-02', last: '2025-02-02', undated: 0 },
        { outlet: 'Undated Mail', articles: 1, first: null, last: null, undated: 1 },
      ],
    })
    expect((await outletsCovered(some.ledger, { limit: 1, skip: 2 })).lines[0]?.outlet).toBe('Undated Mail')
    expect(await outletsNamed(some.ledger, 1)).toEqual({ names: ['Quay Post'], total: 2 })
    await some.drop()
  })

  test('is nothing of an empty ledger', async () => {
    const none = await sampleLedger([])
    expect(await covered(none.ledger)).toEqual({ first: null, last: null, articles: 0, undated: 0 })
    await none.drop()
  })
})

describe('how the database goes about it', () => {
  /** Tables that grow with every article. */
  const GREAT =
    /\b(?:articles|sentences|reports|appearances|mentions|findings|statements|events|commitments|roles|memberships|agenda|parties|towards|actors|aliases|guises|doubts)\b/
  let db: Database
  const asked = new Set<string>()
  let listening: ReadLedger
  beforeAll(() => {
    db = connectForReading(sample.path)
    const log = ({ query }: { readonly query: { readonly sql: string } }): void => void asked.add(query.sql)
    listening = { ...ledger, query: new Kysely<Tables>({ dialect: sqliteDialect(db), log }) }
  })
  afterAll(() => db.close())

  const planOf = (
    query: string,
  ): readonly { readonly id: number; readonly parent: number; readonly detail: string }[] => {
    const holes = query.match(/\?/g)?.length ?? 0
    return db
      .prepare(`explain query plan ${query}`)
      .all(...Array.from({ length: holes }, () => null))
      .map(({ id, parent, detail }) => ({ id: Number(id), parent: Number(parent), detail: String(detail) }))
  }
  /** A table that grows is read from end to end, lines are found by their last days where another order is wanted, or a line is looked for among all
   * that somebody has a part in. */
  const faultIn = (query: string): string | undefined => {
    const plan = planOf(query)
    return plan.find(({ parent, detail }) => {
      if (/^SCAN /.test(detail)) return GREAT.test(detail) && !/INDEX/.test(detail)
      if (/findings_kind_date_to/.test(detail)) return true
      const isAsked = / EXISTS /.test(detail) || plan.some((it) => it.id === parent && /CORRELATED/.test(it.detail))
      return isAsked && /parties_(?:land|actor_id)_/.test(detail)
    })?.detail
  }
  const window = { since: '2025-06-01', until: '2025-06-20' }
  const all = { since: null, until: null }
  const cues = [{ words: 'delivered', outcome: 'done' }] as const
  const register = {
    ...all,
    standings: ['open', 'overdue'],
    dueBefore: null,
    today: '2025-06-01',
    cues,
    limit: 1,
  } as const
  const views: Readonly<Record<string, (who: Named, other: Named) => Promise<unknown>>> = {
    today: () => shownBrief(listening, { ...all, for: null, limit: 40 }),
    'today, of one': (who) => shownBrief(listening, { ...window, for: who, limit: 40 }),
    said: (who) => said(listening, { ...all, words: null, by: who, about: null, verbatim: false, limit: 20 }),
    'said of another': (by, about) => said(listening, { ...all, words: null, by, about, verbatim: true, limit: 20 }),
    'said over time': (by) =>
      saidOver(listening, { ...all, words: null, by, about: null, verbatim: false, limit: null }),
    between: (a, b) => between(listening, { ...all, a, b, limit: 20 }),
    'between one and all': (a) => between(listening, { ...all, a, b: null, limit: 20 }),
    scores: (a, b) => scores(listening, { ...all, a, b, by: null }),
    'scores of one': (a) => scores(listening, { ...all, a, b: null, by: null }),
    positions: (by, about) => positions(listening, { ...all, by, about, words: null, cues: [], limit: 20 }),
    'promised, all': () => promised(listening, { ...register, by: null, to: null }),
    'promised by one': (by) => promised(listening, { ...register, by, to: null }),
    'promised by one to another': (by, to) => promised(listening, { ...register, by, to }),
    'what promises come to': (by) => sumsPromised(listening, { ...register, by, to: null }),
    agenda: () => agenda(listening, { ...window, for: null, limit: 20 }),
    'agenda of one': (who) => agenda(listening, { ...all, for: who, limit: 20 }),
    map: () =>
      placed(listening, { ...all, for: null, by: 'place', limit: 50, lines: { places: 5, each: 2 }, at: null }),
    'map of one': (who) =>
      placed(listening, { ...all, for: who, by: 'dateline', limit: 50, lines: { places: 5, each: 2 }, at: null }),
    profile: (who) => profile(listening, who, 5),
    met: (who) => met(listening, who, 5),
    called: (who) => called(listening, who),
    tenures: (who) => tenures(listening, who),
    network: () => network(listening, { ...window, for: null, most: 20 }),
    'network of one': (who) => network(listening, { ...window, for: who, most: 20 }),
    actors: () => actorsListed(listening, { name: null, kind: null, country: null, limit: 20, skip: 0 }),
    articles: () => articles(listening, { ...all, outlet: null, limit: 20, skip: 0 }),
    'articles of an outlet': () => articles(listening, { ...all, outlet: 'Quay Post 1', limit: 20, skip: 0 }),
    covered: () => covered(listening),
    outlets: () => outletsCovered(listening, { limit: 20 }),
    offered: () => offered(listening, 20),
    'whom a state means': () => whoIs(listening, { name: 'Ghana', state: { code: 'GHA', name: 'Ghana' } }),
    article: async () => {
      const key = (await articles(ledger, { ...all, outlet: null, limit: 1, skip: 0 })).lines[0]?.key ?? ''
      const article = await articleRead(listening, key)
      return article && versionsOf(listening, article)
    },
  }
  test.each(Object.keys(views))('%s reads no table from end to end', async (view) => {
    asked.clear()
    for (const [one, other] of [
      ['Norway', 'Ghana'],
      ['Ama Kesewaa', 'Norway'],
    ] as const)
      await views[view]?.(await named(one), await named(other))
    expect(asked.size).toBeGreaterThan(0)
    expect([...asked].flatMap((query) => faultIn(query) ?? []).map((fault) => `${fault}`)).toEqual([])
  })

  test('promises are counted and added up by an index alone', async () => {
    asked.clear()
    await promised(listening, { ...register, by: await named('Norway'), to: null })
    await sumsPromised(listening, { ...register, by: await named('Norway'), to: null })
    const plans = (sought: RegExp) => [...asked].filter((query) => sought.test(query)).map((query) => planOf(query))
    for (const plan of plans(/json_group_array\(id\)/).filter((plan) =>
      plan.some(({ detail }) => /promised/.test(detail)),
    ))
      expect(plan.map(({ detail }) => detail).join()).toMatch(/COVERING INDEX parties_land_promised(?!.*findings)/)
    expect(
      plans(/json_group_array\(id\)/)
        .flat()
        .map(({ detail }) => detail)
        .join(),
    ).toMatch(/parties_land_promised/)
    expect(
      plans(/amount_value/)
        .flat()
        .map(({ detail }) => detail)
        .join(),
    ).toMatch(/COVERING INDEX commitments_sums/)
  })

  test('and it would be seen', () => {
    expect(faultIn('select title from articles order by title')).toMatch(/SCAN articles/)
    expect(
      faultIn(`select id from findings indexed by findings_kind_day where kind = 'event' and not exists (select 1 from parties indexed by parties_land_part_day
        where finding_id = findings.id and land = 'EST' and part = 'source')`),
    ).toMatch(/parties_land_part_day/)
  })
})
