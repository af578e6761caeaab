import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLine } from '../../src/cli/contract.ts'
import { loadPress } from '../../src/cli/loadPress.ts'
import { loadModels } from '../../src/cli/model.ts'
import { readArticle } from '../../src/pipeline.ts'
import { articlesOf, listOf } from '../../src/press/index.ts'

// Scores of the sixty dispatches by halves, so that a change that loses findings is seen. The figures themselves are in docs/scores.md.

const here = fileURLToPath(new URL('.', import.meta.url))
const scorer = fileURLToPath(new URL('../../../shared/score/gold.mjs', import.meta.url))

/** Least F1, two points below what was measured. */
const FLOORS = {
  even: { statements: 0.8, events: 0.61, events_relaxed: 0.74, commitments: 0.84, roles: 0.92, memberships: 0.93 },
  odd: { statements: 0.74, events: 0.44, events_relaxed: 0.59, commitments: 0.67, roles: 0.66, memberships: 0.48 },
} as const
type Half = keyof typeof FLOORS

describe.skipIf(!existsSync(scorer))(
  'scores of our own dispatches (skipped where ../shared is absent: the scorer lives there)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-gold-'))
    const scores = new Map<Half, string>()
    beforeAll(async () => {
      const models = loadModels()
      const { inputs } = await listOf([join(here, '*.txt')])
      const lines: Record<Half, string[]> = { even: [], odd: [] }
      const press = { model: loadPress(), stdin: Readable.from([]) }
      for await (const outcome of articlesOf(inputs, {}, press)) {
        if (outcome.status !== 'read') throw new Error('not read')
        const { article, reading, findings } = readArticle(outcome.article, models)
        const number = Number(/(\d+)-[^/\\]*$/.exec(article.source)?.[1])
        lines[number % 2 === 0 ? 'even' : 'odd'].push(JSON.stringify(readLine(article, reading, findings)))
      }
      for (const half of ['even', 'odd'] as const) scores.set(half, scored(folder, half, lines[half]))
    }, 120_000)
    afterAll(() => rmSync(folder, { recursive: true }))

    test.each(
      Object.entries(FLOORS).flatMap(([half, floors]) =>
        Object.entries(floors).map(([kind, floor]) => [half, kind, floor] as const),
      ),
    )('%s dispatches, %s: F1 at least %d', (half, kind, floor) => {
      const value = new RegExp(` ${kind}_f1=([\\d.]+)`).exec(scores.get(half as Half) ?? '')?.[1]
      expect(Number(value)).toBeGreaterThanOrEqual(floor)
      expect(Number(value)).toBeLessThan(floor + 0.1)
    })
  },
)

/** The scorer's summary of one half. */
function scored(folder: string, half: Half, lines: readonly string[]): string {
  const gold = join(folder, half)
  const wanted = half === 'even' ? 0 : 1
  const names = readdirSync(here).filter((name) => /^\d\d-/.test(name) && Number(name.slice(0, 2)) % 2 === wanted)
  mkdirSync(gold)
  for (const name of names) writeFileSync(join(gold, name), readFileSync(join(here, name)))
  // through a linked path the scorer does not know itself as the program
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [realpathSync(scorer), '--gold', gold, '--predictions', '-'],
    { input: lines.join('\n'), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return ` ${stdout.trim().split('\n').at(-1)}`
}
