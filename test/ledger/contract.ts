import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ActorSearch, ExportLine, Ledger, ReadLedger, Record } from '../../src/ledger/index.ts'
import type { Span } from '../../src/terms/index.ts'
import { type Dispatch, recordOf } from './dispatch.ts'
import { COPY, DENIED, DISPATCHES, RETOLD, VISIT } from './dispatches.ts'

/** A place for one ledger, empty at first. */
export type Store = {
  readonly write: () => Promise<Ledger>
  readonly read: () => Promise<ReadLedger>
  readonly remove: () => Promise<void>
}

/** The lines of an export, as they are printed. */
export async function exported(ledger: ReadLedger): Promise<string[]> {
  const lines: string[] = []
  for await (const line of ledger.exportLines()) lines.push(JSON.stringify(line))
  return lines
}

/** What every ledger must do, whatever keeps it. */
export function ledgerContract(name: string, store: () => Promise<Store>): void {
  const stores: Store[] = []
  const ledgers: ReadLedger[] = []

  const newStore = async (): Promise<Store> => {
    const made = await store()
    stores.push(made)
    return made
  }
  const ledgerOf = async (...records: readonly Record[]): Promise<Ledger> => {
    const ledger = await (await newStore()).write()
    ledgers.push(ledger)
    for (const record of records) await ledger.record(record)
    return ledger
  }
  /** A ledger that the tests of one group only read. */
  const sharedLedger = (...dispatches: readonly Dispatch[]): (() => ReadLedger) => {
    let made: Store | undefined
    let ledger: Ledger | undefined
    beforeAll(async () => {
      made = await store()
      ledger = await made.write()
      for (const dispatch of dispatches) await ledger.record(recordOf(dispatch))
    })
    afterAll(async () => {
      await ledger?.close()
      await made?.remove()
    })
    return () => {
      if (ledger === undefined) throw new Error('no ledger yet')
      return ledger
    }
  }
  const linesOf = async (...records: readonly Record[]): Promise<ExportLine[]> =>
    (await exported(await ledgerOf(...records))).map((line) => JSON.parse(line) as ExportLine)

  afterEach(async () => {
    for (const ledger of ledgers.splice(0)) await ledger.close()
    for (const made of stores.splice(0)) await made.remove()
  })

  describe(`${name}: what is kept`, () => {
    it('keeps the text whole and every kind of finding', async () => {
      const { query } = await ledgerOf(recordOf(VISIT))
      const article = await query.selectFrom('articles').selectAll().executeTakeFirstOrThrow()
      expect(article.text).toBe(recordOf(VISIT).article.text)
      const kinds = await query.selectFrom('findings').select('kind').orderBy('kind').execute()
      expect(kinds.map(({ kind }) => kind)).toEqual(['commitment', 'event', 'membership', 'role', 'statement'])
      const roles = await query.selectFrom('roles').selectAll().execute()
      expect(roles).toMatchObject([{ title: 'foreign minister', tenure: 'current' }])
      const commitments = await query.selectFrom('commitments').selectAll().execute()
      expect(commitments).toMatchObject([{ amount_value: 2500000, due: '2026-06-30' }])
    })

    it('adds the same text once, wherever it comes from', async () => {
      const ledger = await ledgerOf(recordOf(VISIT))
      const before = await exported(ledger)
      const again = recordOf({ ...VISIT, source: 'elsewhere.txt' })
      expect(await ledger.holds(again.article)).toBe(true)
      expect(await ledger.record(again)).toMatchObject({ status: 'unchanged' })
      expect(await exported(ledger)).toEqual(before)
      expect(await ledger.holds(recordOf(COPY).article)).toBe(false)
      expect(await ledger.record(recordOf(COPY))).toMatchObject({ status: 'new' })
    })

    it('is still there when opened again, and may be read by several at once', async () => {
      const { write, read } = await newStore()
      const first = await write()
      await first.record(recordOf(VISIT))
      const before = await exported(first)
      await first.close()
      const readers = [await read(), await read(), await write()]
      ledgers.push(...readers)
      for (const reader of readers) expect(await exported(reader)).toEqual(before)
    })

    it('refuses to write through the query of the views', async () => {
      const { query } = await ledgerOf(recordOf(VISIT))
      await expect(query.deleteFrom('articles').execute()).rejects.toMatchObject({ code: 'READ_ONLY_LEDGER' })
    })

    it('gives the actors it knows as a snapshot', async () => {
      const ledger = await ledgerOf(recordOf(VISIT), recordOf(RETOLD))
      const { actors } = await ledger.known()
      expect(actors.find(({ name: its }) => its === 'LIISA TAMBERG')).toMatchObject({
        kind: 'person',
        country: 'EST',
        aliases: ['LIISA TAMBERG', 'Liisa Tamberg', 'Tamberg'],
      })
      expect(actors).toHaveLength(5)
    })
  })

  describe(`${name}: one line, many reports`, () => {
    it('puts one event and one statement on one line, whoever tells it', async () => {
      const lines = await linesOf(...DISPATCHES.map(recordOf))
      const counts = lines.flatMap((line) => ('reports' in line ? [`${line.kind} ${line.reports.length}`] : []))
      expect(counts.sort()).toEqual(['commitment 2', 'event 1', 'event 4', 'membership 2', 'role 2', 'statement 3'])
    })

    it('counts one report where two finders say the same of the same words', async () => {
      const record = recordOf(VISIT)
      const roles = [...record.findings.roles, ...record.findings.roles]
      const lines = await linesOf({ ...record, findings: { ...record.findings, roles } })
      const role = lines.find((line) => line.kind === 'role')
      expect(role?.reports).toHaveLength(1)
    })

    it('shows what most reports say, and each report what it says itself', async () => {
      const lines = await linesOf(recordOf(DENIED), recordOf(VISIT), recordOf(RETOLD))
      const consult = lines.find((line) => line.kind === 'event' && line.type === 'CONSULT')
      expect(consult).toMatchObject({
        status: 'occurred',
        reports: [{ status: 'occurred' }, { status: 'occurred' }, { status: 'denied' }],
      })
    })

    it('leads to the words each report rests on', async () => {
      const records = DISPATCHES.map(recordOf)
      const lines = await linesOf(...records)
      const article = new Map(lines.flatMap((line) => (line.kind === 'article' ? [[line.id, line.source]] : [])))
      const texts = new Map(records.map((record) => [record.article.source, record.article.text]))
      const words = lines.flatMap((line) =>
        line.kind === 'event'
          ? line.reports.map((at) => texts.get(article.get(at.article) ?? '')?.slice(at.start, at.end))
          : [],
      )
      expect(words.sort()).toEqual(['agreed on nothing', 'met', 'met', 'sat down', 'talks'])
    })

    it('names the earliest of articles that say the same as the one that is copied', async () => {
      const lines = await linesOf(recordOf(COPY), recordOf(VISIT))
      const articles = lines.filter((line) => line.kind === 'article')
      const original = articles.find((line) => line.outlet === 'Baltic Courier')
      expect(original?.copyOf).toBeNull()
      expect(articles.find((line) => line.outlet === 'Lagoon Times')?.copyOf).toBe(original?.id)
    })

    it('knows a shortened and an edited version again, in any order', async () => {
      const text = Array.from(
        { length: 12 },
        (_, at) => `Point ${at} of the list concerns boat number ${at * 7} and pier ${at * 3}.`,
      )
      const version = (outlet: string, published: string, told: readonly string[]) =>
        recordOf({ outlet, published, actors: {}, told: told.map((sentence) => ({ text: sentence })) })
      const long = version('A', '2026-03-01', text)
      const edited = version('B', '2026-03-02', text.with(11, 'Another point ends the list today.'))
      const short = version('C', '2026-03-03', text.slice(0, 6))
      const other = version(
        'D',
        '2026-03-04',
        text.slice(9).concat('What follows has nothing to do with any of it, or with boats.'),
      )
      for (const records of [
        [long, edited, short, other],
        [other, short, edited, long],
      ]) {
        const lines = (await linesOf(...records)).filter((line) => line.kind === 'article')
        const id = lines.find((line) => line.outlet === 'A')?.id
        const copies = lines.map((line) => [line.outlet, line.copyOf]).sort()
        expect(copies).toEqual([
          ['A', null],
          ['B', id],
          ['C', id],
          ['D', null],
        ])
      }
    })

    it('joins a name whatever kind a reading takes it for, and takes the kind most readings give', async () => {
      const lines = await linesOf(recordOf(DENIED), recordOf(VISIT), recordOf(COPY))
      const wanjiru = lines.filter((line) => line.kind === 'actor' && line.name === 'Wanjiru Kamotho')
      expect(wanjiru).toMatchObject([{ type: 'person', country: 'KEN' }])
    })

    it('keeps bodies of one name in different states apart', async () => {
      const inState = (country: string, outlet: string) =>
        recordOf({
          outlet,
          actors: { 'Foreign Ministry': { kind: 'organization', country } },
          told: [{ text: 'The Foreign Ministry of our country kept silent.' }],
        })
      const lines = await linesOf(inState('EST', 'Courier'), inState('LVA', 'Herald'))
      expect(lines.filter((line) => line.kind === 'actor')).toHaveLength(2)
    })

    it('keeps those apart whom two reports only describe, and joins them in copies', async () => {
      const described = (outlet: string, text: string) =>
        recordOf({ outlet, actors: { officials: { kind: 'group', unnamed: true } }, told: [{ text }] })
      const here = described('Courier', 'Some officials counted the herring.')
      const there = described('Herald', 'Other officials counted the cranes.')
      const copied = described('Gazette', 'Some officials counted the herring.')
      const actors = (await linesOf(here, there, copied)).filter((line) => line.kind === 'actor')
      expect(actors.map((line) => (line.kind === 'actor' ? line.mentions.length : 0)).sort()).toEqual([1, 2])
    })
  })

  describe(`${name}: the order of arrival does not show`, () => {
    it('gives the same export for every order', async () => {
      const records = [...DISPATCHES, ...VARIED].map(recordOf)
      const straight = await exported(await ledgerOf(...records))
      const orders = fc.shuffledSubarray(records, { minLength: records.length })
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const made = await store()
          const ledger = await made.write()
          for (const record of order) await ledger.record(record)
          const lines = await exported(ledger)
          await ledger.close()
          await made.remove()
          expect(lines).toEqual(straight)
        }),
        { numRuns: 20 },
      )
    })
  })

  describe(`${name}: no line without its evidence`, () => {
    const cut = recordOf({
      outlet: 'A',
      actors: {},
      told: [{ text: 'A 😀 smiles.', says: { by: null, words: ['smiles'] } }],
    })
    const bad: readonly (readonly [string, Span, RegExp])[] = [
      ['past the end', { start: 3, end: 99 }, /rests on 3 to 99: not inside the text of 12/],
      ['before the start', { start: -1, end: 4 }, /not inside the text/],
      ['no whole number', { start: 0.5, end: 4 }, /not inside the text/],
      ['empty', { start: 4, end: 4 }, /empty/],
      ['backwards', { start: 6, end: 4 }, /empty/],
      ['half a character', { start: 3, end: 6 }, /cuts a character in two/],
    ]
    const withContent = (record: Record, span: Span): Record => ({
      ...record,
      findings: {
        ...record.findings,
        statements: record.findings.statements.map((it) => ({ ...it, content: [{ ...span, verbatim: false }] })),
      },
    })

    it.each(bad)('refuses a span that is %s', async (_, span, message) => {
      const ledger = await ledgerOf()
      const refused = ledger.record(withContent(cut, span))
      await expect(refused).rejects.toMatchObject({ code: 'BAD_EVIDENCE', message: expect.stringMatching(message) })
      await expect(refused).rejects.toThrow(/statement of test\/told in dispatch.txt/)
      expect(await exported(ledger)).toEqual([])
    })

    it('refuses what stands outside the body', async () => {
      const record = recordOf(VISIT)
      const ledger = await ledgerOf()
      const menu = record.article.text.indexOf('More news')
      const refused = ledger.record(withContent(record, { start: menu, end: menu + 4 }))
      await expect(refused).rejects.toMatchObject({
        code: 'BAD_EVIDENCE',
        message: expect.stringMatching(/outside the body/),
      })
      expect(await exported(ledger)).toEqual([])
    })

    it('refuses a finding outside the sentence it shows', async () => {
      const record = recordOf(VISIT)
      const [role] = record.findings.roles
      if (role === undefined) throw new Error('no role')
      const sentence = record.sentences[1] ?? { start: 0, end: 1 }
      const roles = [{ ...role, evidence: { ...role.evidence, sentence } }]
      const ledger = await ledgerOf()
      const refused = ledger.record({ ...record, findings: { ...record.findings, roles } })
      await expect(refused).rejects.toMatchObject({ code: 'BAD_EVIDENCE' })
    })

    it('refuses an actor that the reading does not name, and keeps nothing of the article', async () => {
      const record = recordOf(VISIT)
      const ledger = await ledgerOf()
      const refused = ledger.record({ ...record, actors: record.actors.slice(1) })
      await expect(refused).rejects.toMatchObject({ code: 'BAD_READING' })
      expect(await exported(ledger)).toEqual([])
      expect(await ledger.record(record)).toMatchObject({ status: 'new' })
    })

    it.each(['a\0b', 'a\ud800b'])('refuses a text that would come back changed: %j', async (text) => {
      const record = recordOf({ actors: {}, told: [{ text }] })
      await expect((await ledgerOf()).record(record)).rejects.toMatchObject({ code: 'BAD_TEXT' })
    })
  })

  describe(`${name}: searching actors`, () => {
    const ledger = sharedLedger(VISIT, DENIED)
    const names = (search: ActorSearch): readonly string[] => {
      switch (search.status) {
        case 'found':
          return search.actors.map((hit) => hit.name)
        case 'near':
          return ['near', ...search.suggestions.map((hit) => hit.name)]
        case 'none':
          return ['none']
      }
    }
    it.each([
      ['the whole name', 'Kęstas Łaumė', ['Kęstas Łaumė']],
      ['without diacritics and case', 'kestas laume', ['Kęstas Łaumė']],
      ['a surname', 'tamberg', ['Liisa Tamberg']],
      ['any word', 'kamotho', ['Wanjiru Kamotho']],
      ['the beginnings of words', 'kam wan', ['Wanjiru Kamotho']],
      ['a state', 'kenya', ['Kenya']],
      ['a state by its code', 'KEN', ['Kenya']],
      ['a body by its article', 'The Harbour Forum', ['Harbour Forum']],
      ['a letter wrong', 'tambrg', ['near', 'Liisa Tamberg']],
      ['two letters swapped', 'Wanjriu Kamotho', ['near', 'Wanjiru Kamotho']],
      ['one word near and one far', 'Wanjriu Oldenburg', ['none']],
      ['nobody', 'Oldenburg', ['none']],
      ['no words', '"*-', ['none']],
    ])('by %s: %s', async (_, name_, expected) => {
      expect(names(await ledger().searchActors(name_))).toEqual(expected)
    })
  })

  describe(`${name}: searching words`, () => {
    const ledger = sharedLedger(VISIT, COPY, DENIED)
    it.each([
      ['listen', 1],
      ['LISTENED first', 1],
      ['sign, "listen"', 1],
      ['listen NOT sign', 0],
      ['listen harbour', 0],
      ['lis*', 0],
      ['words:listen', 0],
      ['', 0],
    ])('%s', async (words, count) => {
      expect(await ledger().searchStatements(words)).toHaveLength(count)
    })

    it('finds sentences in every article that has them', async () => {
      expect(await ledger().searchSentences('harbour school')).toHaveLength(2)
      expect(await ledger().searchSentences('laume')).toHaveLength(1)
    })

    it('takes everything a user writes for words', async () => {
      const syntax = fc.constantFrom(
        '"',
        '*',
        'NEAR(',
        ')',
        ':',
        '-',
        '^',
        '+',
        'AND',
        'OR',
        'NOT',
        '{words}',
        "'",
        ';',
        '\0',
      )
      const written = fc.array(fc.oneof(syntax, fc.string({ unit: 'binary' })), { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(written, async (parts) => {
          const words = parts.join(' ')
          for (const found of [await ledger().searchStatements(words), await ledger().searchSentences(words)]) {
            expect(found.length).toBeLessThanOrEqual(10)
          }
          expect(await ledger().searchActors(words)).toHaveProperty('status')
        }),
        { numRuns: 300 },
      )
    })
  })
}

/** Dispatches that say the same things differently: spellings, titles, amounts and days. */
const VARIED = [
  { person: 'Ona Tikrė', title: 'Vice-President', country: 'LTU', amount: 5, due: '2026-05-01' },
  { person: 'Ona Tikre', title: 'vice president', country: 'LTU', amount: 5, due: '2026-05-02' },
  { person: 'ONA TIKRĖ', title: 'vice president', country: 'LVA', amount: 7, due: '2026-05-02' },
  { person: 'Ona Tikrė', title: 'Vice President', country: undefined, amount: 7, due: undefined },
].map(({ person, title, country, amount, due }, index) => ({
  outlet: `Outlet ${index}`,
  published: index === 2 ? null : `2026-04-0${index + 1}T10:00:00+0${index}:00`,
  source: `varied-${index}.txt`,
  actors: {
    [person]: { kind: 'person' as const, ...(country === undefined ? {} : { country }) },
    Latvia: { kind: 'state' as const, country: 'LVA' },
    ...(index % 2 === 0
      ? { 'Amber Front': { kind: index === 0 ? ('group' as const) : ('organization' as const) } }
      : {}),
  },
  told: [
    {
      text: `${person} of Latvia, no. ${index % 2 === 0 ? 'Amber Front' : 'nobody'}, said “it will hold, for now.”`,
      says: { by: person, words: [`it will hold${index % 2 === 0 ? ', for now.' : ''}`], on: '2026-04-01' },
      office: { person, title, of: 'Latvia', tenure: index < 2 ? ('acting' as const) : ('current' as const) },
    },
    {
      text: `Latvia will give ${person} Five Boats${index % 2 === 0 ? '.' : '!'}`,
      promises: {
        by: 'Latvia',
        to: person,
        words: index % 2 === 0 ? 'give' : 'give',
        amount,
        ...(due === undefined ? {} : { due }),
      },
      does: { type: 'AID' as const, by: ['Latvia'], to: [person], trigger: 'give' },
    },
  ],
}))
