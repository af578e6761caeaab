import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { recordOf } from './dispatch.ts'
import { DISPATCHES } from './dispatches.ts'

const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const built = existsSync(new URL('../../dist/ledger/index.js', import.meta.url))
const ARTICLES = 40

let folder = ''
let records = ''
let uninterrupted = ''

/** Runs a child to its end and gives what it printed. */
const run = (...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** Runs a child until it has said `count` lines, then stops it as a power cut would; whether it was still running. */
const runAndKill = (count: number, ...words: string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = 0
    const stop = () => said >= count && process_.kill('SIGKILL')
    process_.on('spawn', stop)
    process_.stdout.on('data', (data: Buffer) => {
      said += data.toString().split('\n').length - 1
      stop()
    })
    process_.on('error', reject)
    process_.on('close', (_, signal) => resolve(signal === 'SIGKILL'))
  })

const checked = (path: string) => {
  const db = openDatabase(path, { readOnly: false, busyMs: 1000 })
  const integrity = db.prepare('pragma integrity_check').all()
  const foreignKeys = db.prepare('pragma foreign_key_check').all()
  db.close()
  return { integrity, foreignKeys }
}
const WHOLE = { integrity: [{ integrity_check: 'ok' }], foreignKeys: [] }

describe.skipIf(!built)('processes (skipped where dist/ is not built: npm run build)', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-processes-'))
    records = join(folder, 'records.jsonl')
    const lines = Array.from({ length: ARTICLES }, (_, at) => {
      const dispatch = DISPATCHES[at % DISPATCHES.length]
      if (dispatch === undefined) throw new Error('no dispatch')
      return JSON.stringify(recordOf({ ...dispatch, source: `${at}.txt`, outlet: `Outlet ${at}` }))
    })
    writeFileSync(records, `${lines.join('\n')}\n`)
    const path = join(folder, 'uninterrupted.db')
    run('add', path, records)
    uninterrupted = run('export', path)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('a run leaves one file, and so does asking', () => {
    const path = join(folder, 'one.db')
    const files = () => readdirSync(folder).filter((name) => name.startsWith('one.db'))
    run('add', path, records)
    expect(files()).toEqual(['one.db'])
    run('export', path)
    expect(files()).toEqual(['one.db'])
  })

  it('stopped again and again and run to its end, a ledger equals that of one run', async () => {
    const path = join(folder, 'stopped.db')
    let stopped = 0
    for (const said of [0, 0, 1, 3, 9, 17, 26, 38]) {
      if (await runAndKill(said, 'add', path, records)) stopped++
      if (existsSync(path)) expect(checked(path)).toEqual(WHOLE)
    }
    expect(stopped).toBeGreaterThanOrEqual(3)
    run('add', path, records)
    expect(run('export', path)).toBe(uninterrupted)
    expect(checked(path)).toEqual(WHOLE)
  })

  it('what was said to be kept is kept', async () => {
    const path = join(folder, 'kept.db')
    await runAndKill(20, 'add', path, records)
    const articles = run('export', path)
      .split('\n')
      .filter((line) => line.startsWith('{"kind":"article"'))
    expect(articles.length).toBeGreaterThanOrEqual(20)
  })

  it('two at once, one from each end, both succeed and give the same ledger', async () => {
    const path = join(folder, 'two.db')
    const add = (...words: string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        const process_ = spawn(process.execPath, [child, 'add', path, records, ...words], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        let out = ''
        process_.stdout.on('data', (data: Buffer) => {
          out += data.toString()
        })
        process_.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`ended with ${code}`))))
      })
    const said = (await Promise.all([add(), add('reversed')])).join('').trimEnd().split('\n')
    expect(said).toHaveLength(2 * ARTICLES)
    expect(said.filter((status) => status === 'new')).toHaveLength(ARTICLES)
    expect(run('export', path)).toBe(uninterrupted)
    expect(checked(path)).toEqual(WHOLE)
  })
})
