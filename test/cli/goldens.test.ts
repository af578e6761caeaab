import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { CHANGE } from '../views/change.ts'
import type { Dispatch } from '../views/dispatch.ts'
import { DOUBTFUL } from '../views/doubtful.ts'
import { MARCH } from '../views/march.ts'
import { PROMISES } from '../views/promises.ts'
import { QUARREL } from '../views/quarrel.ts'
import { sampleLedger, WEEK } from '../views/sample.ts'
import { play, type Setting } from './play.ts'

/** Answers to be read by people before they are kept; `npm run goldens` writes them anew, nothing else does. */
const GOLDENS = join(top, 'test', 'cli', 'goldens')
const WRITING = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'goldens'

type Case = {
  readonly name: string
  readonly words: readonly string[]
  readonly setting?: Setting
  /** Other dispatches than the week's. */
  readonly of?: keyof typeof OTHERS
  /** A ledger of these, that no other case sees; the week's else. */
  readonly dispatches?: readonly Dispatch[]
  /** Commands given before. */
  readonly before?: readonly (readonly string[])[]
}

const OTHERS = { promises: PROMISES, quarrel: QUARREL, march: MARCH, change: CHANGE }
const KNOWN = 'test/cli/known/desk.csv'
const JOIN = ['same', 'Wick Brothers', 'Lantern Guild']
const PART = ['apart', 'Ghana', 'Lantern Guild']
const CALL = ['rename', 'Ghana', 'Republic of Ghana']

const STRUCK = 'Norway had sold Ghana lamps'
const STRIKE = ['strike', STRUCK]
const MENDS = [
  ['mend', 'recalled its consul', 'type', 'SANCTION', 'discontinue'],
  ['mend', 'recalled its consul', 'days', '2025-05-06', '2025-05-07'],
  ['mend', 'We shall count every lamp', 'speaker', 'Kofi Asantewe'],
  ['mend', 'rejected', 'sides'],
  ['mend', 'pay 40 million kroner', 'due', '2026-12-31'],
]

const CASES: readonly Case[] = [
  { name: 'brief-terminal', words: ['brief', '--for', 'Norway'], setting: { terminal: true } },
  {
    name: 'brief-narrow',
    words: ['brief', '--for', 'Norway', '--since', '2025-05-08'],
    setting: { terminal: true, columns: 60 },
  },
  {
    name: 'brief-colours',
    words: ['brief', '--since', '2025-05-06', '--until', '2025-05-06'],
    setting: { terminal: true, env: { FORCE_COLOR: '1' } },
  },
  { name: 'brief-screen', words: ['brief', '--for', 'Ghana'], setting: { env: { COLUMNS: '80' } } },
  { name: 'brief-markdown', words: ['brief', '--for', 'NOR'] },
  { name: 'brief-person', words: ['brief', '--for', 'zeza briffalli'] },
  { name: 'brief-subject', words: ['brief', '--for', 'Norway', '--with', 'lamps'], setting: { terminal: true } },
  { name: 'brief-json', words: ['brief', '--for', 'Ghana', '--until', '2025-05-05', '--json'] },
  { name: 'brief-nothing', words: ['brief', '--for', 'Malta', '--since', 'yesterday'] },
  { name: 'said-by', words: ['said', '--by', 'hovdaker'] },
  { name: 'said-by-state', words: ['said', '--by', 'Maltese', '--verbatim'] },
  { name: 'said-words', words: ['said', 'lamps', '--about', 'Norway', '--until', '2025-05-06'] },
  { name: 'said-limit', words: ['said', '--limit', '1', '--since', '2025-05'] },
  { name: 'said-json', words: ['said', 'rains', '--json'] },
  {
    name: 'said-over-time',
    words: ['said', '--by', 'Norway', '--about', 'Ghana', '--over-time'],
    of: 'quarrel',
  },
  {
    name: 'said-over-time-json',
    words: ['said', 'provocation', '--by', 'Norway', '--over-time', '--json'],
    of: 'quarrel',
  },
  { name: 'said-over-time-nobody', words: ['said', 'lamps', '--over-time'] },
  { name: 'said-nothing', words: ['said', 'herring'] },
  { name: 'said-nothing-json', words: ['said', 'herring', '--json'] },
  { name: 'said-near', words: ['said', '--by', 'Marit Hovdaaker'] },
  { name: 'said-nobody', words: ['said', '--by', 'Wolfram'] },
  { name: 'said-bad-date', words: ['said', '--since', 'next winter'] },
  { name: 'said-bad-limit', words: ['said', '--limit', '0'] },
  { name: 'between', words: ['between', 'Malta', 'Norway'] },
  {
    name: 'between-terminal',
    words: ['between', 'norwegian', 'Kofi Asantewe', '--until', '2025-05-05'],
    setting: { terminal: true, columns: 70 },
  },
  { name: 'between-differ', words: ['between', 'Norway', 'Ghana'], of: 'march' },
  { name: 'brief-differ', words: ['brief', '--for', 'Ghana'], setting: { terminal: true }, of: 'march' },
  { name: 'who-gap', words: ['who', 'foreign', 'minister', 'of', 'Norway', '--on', '2024-12-24'], of: 'change' },
  { name: 'who-gaps', words: ['who', 'foreign', 'minister', 'of', 'Norway'], of: 'change' },
  { name: 'between-json', words: ['between', 'Norway', 'Lighthouse League', '--json'] },
  { name: 'who-person', words: ['who', 'Marit', 'Hovdåker'] },
  { name: 'who-state', words: ['who', 'norwegian'], setting: { terminal: true, columns: 80 } },
  { name: 'who-body', words: ['who', 'lighthouse', 'league'] },
  { name: 'who-json', words: ['who', 'Kofi Asantewe', '--json'] },
  { name: 'who-office', words: ['who', 'minister of foreign affairs', 'of', 'Norway'] },
  {
    name: 'who-office-on',
    words: ['who', 'Maltese prime minister', '--on', '2025-05-20'],
    setting: { terminal: true },
  },
  { name: 'who-office-json', words: ['who', "Ghana's foreign minister", '--on', '2025-05-06', '--json'] },
  { name: 'who-office-none', words: ['who', 'harbour minister of Norway'] },
  { name: 'who-on-nobody', words: ['who', 'hovdaker', '--on', '2025-05-05'] },
  { name: 'promised', words: ['promised', '--by', 'Norway', '--to', 'Ghana'] },
  { name: 'promised-nothing', words: ['promised', '--by', 'Malta'] },
  { name: 'promised-standing', words: ['promised'], of: 'promises' },
  {
    name: 'promised-overdue',
    words: ['promised', '--status', 'overdue,due', '--due-before', '2025-05-15', '--today', '2025-05-14'],
    setting: { terminal: true, columns: 80 },
    of: 'promises',
  },
  { name: 'promised-json', words: ['promised', '--status', 'overdue', '--json'], of: 'promises' },
  { name: 'promised-bad-status', words: ['promised', '--status', 'late'], of: 'promises' },
  { name: 'who-known', words: ['who', 'jonas', 'nordmann'], before: [['known', KNOWN]], dispatches: DOUBTFUL },
  { name: 'doubts', words: ['doubts'], dispatches: DOUBTFUL },
  { name: 'doubts-narrow', words: ['doubts'], dispatches: DOUBTFUL, setting: { terminal: true, columns: 60 } },
  { name: 'doubts-json', words: ['doubts', '--json'], dispatches: DOUBTFUL },
  { name: 'doubts-none', words: ['doubts'], dispatches: [] },
  { name: 'same', words: ['same', 'Lantern Guild', 'wick brothers'], dispatches: DOUBTFUL },
  { name: 'same-json', words: ['same', 'Lantern Guild', 'wick brothers', '--json'], dispatches: DOUBTFUL },
  { name: 'same-again', words: ['same', 'Lantern Guild', 'wick brothers'], before: [JOIN], dispatches: DOUBTFUL },
  { name: 'same-once', words: ['same', 'Ghana', 'GHA'], dispatches: DOUBTFUL },
  { name: 'same-ambiguous', words: ['same', 'Elvestrand', 'Lantern Guild'], dispatches: DOUBTFUL },
  { name: 'same-nobody', words: ['same', 'Lantren Guild', 'Ghana'], dispatches: DOUBTFUL },
  { name: 'apart', words: ['apart', 'Lantern Guild', 'Wick Brothers'], before: [JOIN], dispatches: DOUBTFUL },
  { name: 'apart-two', words: ['apart', 'Lantern Guild', 'Wick Brothers'], dispatches: DOUBTFUL },
  { name: 'rename', words: ['rename', 'Lantern Guild', 'The Lantern  Guild of Malta'], dispatches: DOUBTFUL },
  { name: 'rename-empty', words: ['rename', 'Lantern Guild', ' … '], dispatches: DOUBTFUL },
  { name: 'decisions', words: ['decisions'], before: [JOIN, CALL, PART], dispatches: DOUBTFUL },
  { name: 'decisions-json', words: ['decisions', '--json'], before: [JOIN, CALL], dispatches: DOUBTFUL },
  { name: 'decisions-none', words: ['decisions'], dispatches: [] },
  { name: 'undo', words: ['undo'], before: [CALL, JOIN], dispatches: DOUBTFUL },
  { name: 'undo-nothing', words: ['undo'], before: [JOIN, ['undo']], dispatches: DOUBTFUL },
  { name: 'strike', words: ['strike', STRUCK], dispatches: WEEK },
  { name: 'strike-several', words: ['strike', 'lamps'], dispatches: WEEK },
  { name: 'strike-none', words: ['strike', 'herring'], dispatches: WEEK },
  { name: 'struck', words: ['between', 'Malta', 'Norway'], before: [STRIKE, ...MENDS], dispatches: WEEK },
  { name: 'struck-decisions', words: ['decisions'], before: [STRIKE, ...MENDS], dispatches: WEEK },
  { name: 'struck-undo', words: ['undo', '1'], before: [STRIKE, ...MENDS], dispatches: WEEK },
  { name: 'struck-undo-none', words: ['undo', '2'], before: [STRIKE], dispatches: WEEK },
  { name: 'mend', words: MENDS[0] ?? [], dispatches: WEEK },
  { name: 'mend-field', words: ['mend', 'recalled its consul', 'due', 'none'], dispatches: WEEK },
  { name: 'mend-type', words: ['mend', 'recalled its consul', 'type', 'AID', 'phone'], dispatches: WEEK },
  { name: 'mend-party', words: ['mend', 'recalled its consul', 'target', 'Ghana', 'Malta'], dispatches: WEEK },
  { name: 'mended-said', words: ['said', '--by', 'Ghana'], before: MENDS, dispatches: WEEK },
  { name: 'mended-brief', words: ['brief', '--for', 'Malta'], before: MENDS, dispatches: WEEK },
  { name: 'mended-promised', words: ['promised'], before: MENDS, dispatches: WEEK },
  { name: 'known', words: ['known', KNOWN], dispatches: DOUBTFUL },
  { name: 'known-again', words: ['known', KNOWN], before: [['known', KNOWN]], dispatches: DOUBTFUL },
  { name: 'known-lists', words: ['known'], before: [['known', KNOWN]], dispatches: DOUBTFUL },
  { name: 'known-none', words: ['known'], dispatches: [] },
  { name: 'known-drop', words: ['known', KNOWN, '--drop'], before: [['known', KNOWN]], dispatches: DOUBTFUL },
  { name: 'verify', words: ['verify'] },
  { name: 'verify-deep', words: ['verify', '--deep'] },
  { name: 'verify-json', words: ['verify', '--json'] },
  { name: 'no-ledger', words: ['said', '--ledger', 'no/such.db'] },
]

const fileOf = (name: string): string => join(GOLDENS, `${name}.txt`)

describe('answers to questions of a week of invented dispatches', () => {
  let sample: Awaited<ReturnType<typeof sampleLedger>>
  const others = new Map<string, typeof sample>()
  beforeAll(async () => {
    sample = await sampleLedger()
    for (const [name, dispatches] of Object.entries(OTHERS)) others.set(name, await sampleLedger(dispatches))
    if (WRITING) mkdirSync(GOLDENS, { recursive: true })
  })
  afterAll(async () => {
    for (const each of [sample, ...others.values()]) await each.drop()
  })

  test.each(CASES)('$name', async ({ name, words, setting = {}, of, dispatches, before = [] }) => {
    const own = dispatches === undefined ? undefined : await sampleLedger(dispatches)
    const env = { ATTACHE_LEDGER: (own ?? others.get(of ?? '') ?? sample).path, ...setting.env }
    for (const command of before) expect(await play(command, { env })).toMatchObject({ status: 0, err: '' })
    const { status, out, err } = await play(words, { ...setting, env })
    await own?.drop()
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
    const names = CASES.map(({ name }) => `${name}.txt`)
    expect(readdirSync(GOLDENS).filter((file) => !names.includes(file))).toEqual([])
  })
})
