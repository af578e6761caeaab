import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { sampleLedger } from '../views/sample.ts'
import { play, type Setting } from './play.ts'

/** Answers to be read by people before they are kept; `npm run goldens` writes them anew, nothing else does. */
const GOLDENS = join(top, 'test', 'cli', 'goldens')
const WRITING = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'goldens'

const CASES: readonly (readonly [name: string, words: readonly string[], setting?: Setting])[] = [
  ['brief-terminal', ['brief', '--for', 'Norway'], { terminal: true }],
  ['brief-narrow', ['brief', '--for', 'Norway', '--since', '2025-05-08'], { terminal: true, columns: 60 }],
  [
    'brief-colours',
    ['brief', '--since', '2025-05-06', '--until', '2025-05-06'],
    { terminal: true, env: { FORCE_COLOR: '1' } },
  ],
  ['brief-markdown', ['brief', '--for', 'NOR']],
  ['brief-person', ['brief', '--for', 'zeza briffalli']],
  ['brief-json', ['brief', '--for', 'Ghana', '--until', '2025-05-05', '--json']],
  ['brief-nothing', ['brief', '--for', 'Malta', '--since', 'yesterday']],
  ['said-by', ['said', '--by', 'hovdaker']],
  ['said-by-state', ['said', '--by', 'Maltese', '--verbatim']],
  ['said-words', ['said', 'lamps', '--about', 'Norway', '--until', '2025-05-06']],
  ['said-limit', ['said', '--limit', '1', '--since', '2025-05']],
  ['said-json', ['said', 'rains', '--json']],
  ['said-nothing', ['said', 'herring']],
  ['said-nothing-json', ['said', 'herring', '--json']],
  ['said-near', ['said', '--by', 'Marit Hovdaaker']],
  ['said-nobody', ['said', '--by', 'Wolfram']],
  ['said-bad-date', ['said', '--since', 'next winter']],
  ['said-bad-limit', ['said', '--limit', '0']],
  ['between', ['between', 'Malta', 'Norway']],
  [
    'between-terminal',
    ['between', 'norwegian', 'Kofi Asantewe', '--until', '2025-05-05'],
    { terminal: true, columns: 70 },
  ],
  ['between-json', ['between', 'Norway', 'Lighthouse League', '--json']],
  ['who-person', ['who', 'Marit', 'Hovdåker']],
  ['who-state', ['who', 'norwegian'], { terminal: true, columns: 80 }],
  ['who-body', ['who', 'lighthouse', 'league']],
  ['who-json', ['who', 'Kofi Asantewe', '--json']],
  ['promised', ['promised', '--by', 'Norway', '--to', 'Ghana']],
  ['promised-nothing', ['promised', '--by', 'Malta']],
  ['no-ledger', ['said', '--ledger', 'no/such.db']],
]

const fileOf = (name: string): string => join(GOLDENS, `${name}.txt`)

describe('answers to questions of a week of invented dispatches', () => {
  let sample: Awaited<ReturnType<typeof sampleLedger>>
  beforeAll(async () => {
    sample = await sampleLedger()
    if (WRITING) mkdirSync(GOLDENS, { recursive: true })
  })
  afterAll(() => sample.drop())

  test.each(CASES)('%s', async (name, words, setting = {}) => {
    const env = { ATTACHE_LEDGER: sample.path, ...setting.env }
    const { status, out, err } = await play(words, { ...setting, env })
    // Ids are the ledger's business and tested there.
    const shown =
      `$ attache ${words.join(' ')}\n${out}${err === '' ? '' : `--- standard error\n${err}`}--- exit ${status}\n`.replace(
        /\b[0-9a-f]{20}\b/g,
        '#',
      )
    if (WRITING) writeFileSync(fileOf(name), shown)
    expect(existsSync(fileOf(name)), `no golden ${name}; read the answer, then keep it with: npm run goldens`).toBe(
      true,
    )
    expect(shown).toBe(readFileSync(fileOf(name), 'utf8'))
  })

  test('no golden is left over', () => {
    const names = CASES.map(([name]) => `${name}.txt`)
    expect(readdirSync(GOLDENS).filter((file) => !names.includes(file))).toEqual([])
  })
})
