import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPress } from '../../src/cli/loadPress.ts'
import { loadModels } from '../../src/cli/model.ts'
import { type ExportLine, openLedger, type Record } from '../../src/ledger/index.ts'
import { readArticle } from '../../src/pipeline.ts'
import { articleOf } from '../../src/press/index.ts'

// Four hundred and fifty dispatches with known answers, in two ledgers: is one event one line, one actor one actor, one utterance one statement?
// The figures themselves are in docs/scores.md.

const here = fileURLToPath(new URL('.', import.meta.url))
const scorer = new URL('../../../shared/score/merging.mjs', import.meta.url)

/** Least values, two points below what was measured; `joined` and `lines` are most values. */
const FLOORS = {
  even: { events: 0.88, coverage: 0.43, actors: 0.95, statements: 0.91, copies: 0.97, lines: 1.32, persons: 0 },
  odd: { events: 0.84, coverage: 0.38, actors: 0.89, statements: 0.86, copies: 0.97, lines: 1.42, persons: 9 },
} as const
const HALVES = ['even', 'odd'] as const
type Half = (typeof HALVES)[number]

type Span = { readonly start: number; readonly end: number }
type Answers = {
  readonly articles: Readonly<Named<{ readonly outlet: string; readonly published: string }>>
  readonly nonEvents: readonly {
    readonly id: string
    readonly tellings: readonly { readonly article: string; readonly span: Span }[]
  }[]
}
type Named<Value> = { readonly [name: string]: Value }
type Score = { readonly [key: string]: { readonly [key: string]: unknown } }

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : Number.NaN)

const answersOf = (half: Half): Answers => JSON.parse(readFileSync(join(here, half, 'answers.json'), 'utf8')) as Answers

async function exportOf(records: readonly Record[]): Promise<ExportLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-stories-'))
  const ledger = await openLedger(join(folder, 'stories.db'))
  for (const record of records) await ledger.record(record)
  const lines: ExportLine[] = []
  for await (const line of ledger.exportLines()) lines.push(line)
  await ledger.close()
  rmSync(folder, { recursive: true })
  return lines
}

describe.skipIf(!existsSync(scorer))('stories (skipped where ../shared is absent: the scorer lives there)', () => {
  const exported = new Map<Half, ExportLine[]>()
  const scores = new Map<Half, Score>()
  const records = new Map<Half, Record[]>()

  beforeAll(async () => {
    const models = loadModels()
    const press = loadPress()
    const { score, readAnswers } = (await import(scorer.href)) as {
      score: (answers: unknown, lines: unknown) => Score
      readAnswers: (path: string) => unknown
    }
    for (const half of HALVES) {
      const read = Object.entries(answersOf(half).articles).map(([name, facts]): Record => {
        const text = readFileSync(join(here, half, 'text', `${name}.txt`), 'utf8')
        const { article, reading, findings } = readArticle(articleOf(text, `${name}.txt`, facts, press), models)
        const { sentences, actors, mentions } = reading
        return { article, sentences, actors, mentions, findings, readBy: 'test' }
      })
      records.set(half, read)
      exported.set(half, await exportOf(read))
      scores.set(half, score(readAnswers(join(here, half, 'answers.json')), exported.get(half)))
    }
  }, 240_000)
  afterAll(() => {
    records.clear()
    exported.clear()
  })

  const value = (half: Half, ...[kind = '', name = '']: string[]): number => Number(scores.get(half)?.[kind]?.[name])

  test.each(HALVES)('%s: as good as it was', (half) => {
    const floors = FLOORS[half]
    expect(value(half, 'events', 'f1')).toBeGreaterThan(floors.events)
    expect(value(half, 'events', 'coverage')).toBeGreaterThan(floors.coverage)
    expect(value(half, 'events', 'lines')).toBeLessThan(floors.lines)
    expect(value(half, 'actors', 'f1')).toBeGreaterThan(floors.actors)
    expect(value(half, 'statements', 'f1')).toBeGreaterThan(floors.statements)
    expect(value(half, 'copies', 'f1')).toBeGreaterThan(floors.copies)
    expect(lengthOf(scores.get(half)?.persons?.joined)).toBeLessThanOrEqual(floors.persons)
  })

  test('the same ledger in another order', async () => {
    const forwards = exported.get('even')
    const backwards = await exportOf((records.get('even') ?? []).toReversed())
    expect(backwards).toEqual(forwards)
  }, 60_000)
})
