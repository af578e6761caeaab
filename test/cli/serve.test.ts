import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLoopback, reachAsked } from '../../src/cli/options/reach.ts'
import { sampleLedger } from '../views/sample.ts'
import { play } from './play.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger()
})
afterAll(() => sample.drop())

const serve = (words: readonly string[], env: Record<string, string> = {}) =>
  play(['serve', '--port', '0', ...words], { env: { ATTACHE_LEDGER: sample.path, ...env }, interruptAtOnce: true })

describe('attache serve', () => {
  test('listens on this machine alone, says where, and ends at Ctrl-C', async () => {
    expect(await serve([])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+ {2}\(reading and writing; Ctrl-C ends it\)\n$/),
      err: '',
    })
  })

  test('takes changes here unless told not to', async () => {
    expect(JSON.parse((await serve(['--json'])).out)).toMatchObject({ write: true, locked: false })
    expect(JSON.parse((await serve(['--json', '--read-only'])).out)).toMatchObject({ write: false })
  })

  test.each([['0.0.0.0'], ['::'], ['192.0.2.7'], ['desk.example']])('refuses %s without a lock', async (host) => {
    const { status, out, err } = await serve(['--host', host])
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/password.* \[UNLOCKED\]$/m)
  })

  test('behind a lock it listens elsewhere, and takes changes there only where told so', async () => {
    const locked = ['--host', '0.0.0.0', '--json']
    const token = 'a-token-of-the-lighthouse'
    expect(JSON.parse((await serve([...locked, '--token', token])).out)).toMatchObject({ write: false, locked: true })
    expect(JSON.parse((await serve([...locked, '--write'], { ATTACHE_TOKEN: token })).out)).toMatchObject({
      write: true,
    })
    const byPassword = await serve(locked, { ATTACHE_PASSWORD: 'count every lamp twice' })
    expect(JSON.parse(byPassword.out)).toMatchObject({ write: false, locked: true })
    expect(byPassword.out + byPassword.err).not.toContain('lamp')
  })

  test.each([
    [['--port', '99999'], 'BAD_PORT'],
    [['--port', 'http'], 'BAD_PORT'],
    [['--host', 'http://here'], 'BAD_HOST'],
    [['--allow-host', 'desk.example:80'], 'BAD_HOST'],
    [['--write', '--read-only'], 'BAD_WRITE'],
    [['--token', 'short'], 'WEAK_SECRET'],
    [['--ledger', '/nowhere/news.db'], 'NO_LEDGER'],
  ])('%j is refused with %s', async (words, code) => {
    const { status, err } = await serve(words)
    expect([status, err]).toEqual([1, expect.stringContaining(`[${code}]`)])
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['10.0.0.1', false],
  ['localhost.example', false],
])('%s is this machine alone: %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone)
})

test('a desk answers to its address, to this machine’s own names and to those allowed', () => {
  const { names } = reachAsked({ host: '::1', port: '0', allowHost: ['Desk.example'] })
  expect(names).toEqual(['[::1]', 'desk.example', 'localhost', '127.0.0.1'])
})
