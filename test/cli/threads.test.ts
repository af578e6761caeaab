import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { received, sent } from '../../src/cli/threadAnswer.ts'
import { Failure } from '../../src/terms/index.ts'
import { top } from '../house/sources.ts'
import { play } from './play.ts'

const built = existsSync(join(top, 'dist', 'cli', 'readingThread.js'))

const attache = (...words: string[]) =>
  spawnSync(process.execPath, [join(top, 'bin', 'attache.js'), ...words], { cwd: top, encoding: 'utf8' })

describe.skipIf(!built)('reading on threads (skipped where dist/ is not built: npm run build)', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-threads-'))
    writeFileSync(join(folder, 'empty.txt'), '\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('prints the same as one thread, in the order given, failures in their places', async () => {
    const [strait, wire] = ['the-strait', 'northern-wire'].map((name) => join(top, 'examples', name))
    const words = ['read', '--jsonl', strait ?? '', join(folder, 'empty.txt'), wire ?? '']
    const one = await play(words)
    const two = attache(...words, '--threads', '2')
    expect([two.status, two.stdout]).toEqual([one.status, one.out])
    expect(one.out).toContain('EMPTY_FILE')
  })
})

test('--threads wants a number', async () => {
  const { status, err } = await play(['read', '--threads', 'many', 'examples'])
  expect([status, err]).toEqual([
    1,
    'attache: --threads many is no number of threads. Give a number from 1 to 999 [BAD_THREADS]\n',
  ])
})

test.each([
  [new Failure('NO_MODEL', 'the model is gone', 'Fetch it anew')],
  [new Failure('NO_MODEL', 'the model is gone')],
  [new TypeError('not a function')],
])('an error crosses to another thread with what a user needs: %s', (error) => {
  const back = received(structuredClone(sent(error)))
  expect(back).toBeInstanceOf(error instanceof Failure ? Failure : Error)
  expect(back).toMatchObject(
    error instanceof Failure
      ? { message: error.message, code: error.code, next: error.next }
      : { message: error.message, stack: error.stack },
  )
})
