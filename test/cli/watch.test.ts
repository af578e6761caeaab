import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { destinationOf } from '../../src/cli/watching/destination.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { feedOf } from '../../src/press/feeds/index.ts'
import { type NewsServer, newsServer } from '../press/web/newsServer.ts'
import { play } from './play.ts'
import { type SmtpServer, smtpServer } from './smtpServer.ts'

const SECRET = 'known to two'

/** Reports of invented outlets; the second tells again what the first told. */
const REPORTS = {
  'talks.txt':
    'Talks in Riga\n\nRIGA, March 4, 2025 (Northern Wire) - Latvia expelled two diplomats of Estonia on Tuesday, the foreign ministry of Latvia said in a statement.\n\n"We regret the shadow over our ports," Estonian foreign minister Liisa Tamberg told reporters in Tallinn about Latvia.\n',
  'again.txt':
    'Diplomats sent home\n\nTALLINN, March 5, 2025 (Baltic Courier) - Latvia expelled two diplomats of Estonia on Tuesday, officials said.\n',
  'later.txt':
    'Sanctions\n\nTALLINN, March 9, 2025 (Baltic Courier) - Latvia imposed sanctions on Estonia on Sunday, officials in Riga said.\n',
  'promise.txt':
    'Harbour schools\n\nNAIROBI, March 4, 2025 (The Strait) - Estonia pledged to give Kenya 2.5 million euros for harbour schools by 20 March 2025, its foreign ministry said.\n',
  'office.txt':
    'New minister\n\nTALLINN, March 6, 2025 (The Strait) - Estonian foreign minister Liisa Tamberg said on Thursday that the harbour of Tallinn was open.\n',
} as const

describe('attache watch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-watch-'))
  const ledger = join(folder, 'news.db')
  const file = join(folder, 'all.jsonl')
  let hook: NewsServer
  let mail: SmtpServer
  const state = { hookFails: true, mailFails: true }
  const env = (): Record<string, string> => ({
    ATTACHE_WEBHOOK_SECRET: SECRET,
    ATTACHE_SMTP: `smtp://127.0.0.1:${mail.port}`,
    ATTACHE_MAIL_FROM: 'desk@ministry.example',
  })
  const run = (words: readonly string[], now = '2025-03-10T12:00:00') =>
    play([...words, '--ledger', ledger], { env: env(), now })
  const add = (name: keyof typeof REPORTS, now?: string) =>
    run(['add', join(folder, 'reports', name), '--allow-host', '127.0.0.1', '--quiet'], now)
  const linesIn = (path: string): { id: string; line: Record<string, unknown> }[] =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  beforeAll(async () => {
    mkdirSync(join(folder, 'reports'))
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text)
    hook = await newsServer((_, response) => {
      response.writeHead(state.hookFails ? 503 : 204).end()
    })
    mail = await smtpServer(() => state.mailFails)
    await (await openLedger(ledger)).close()
  })
  afterAll(async () => {
    await hook.close()
    await mail.close()
    rmSync(folder, { recursive: true })
  })

  test('watches are kept and listed; what makes no sense is refused', async () => {
    expect((await run(['watch'])).err).toContain('nothing is watched for')
    for (const words of [
      ['Latvia -> Estonia', '--to', file],
      ['Latvia -> Estonia SANCTION', '--to', join(folder, 'sanctions.atom')],
      ['by Tamberg', '--to', `${hook.origin}/hook`],
      ['with Estonia', '--to', 'mailto:press@ministry.example'],
      ['promise due within 14 days', '--to', join(folder, 'due.jsonl')],
      ['"two diplomats"', '--to', join(folder, 'words.jsonl')],
      ['office foreign minister of Estonia', '--to', join(folder, 'office.jsonl')],
      ['Latvia -> Estonia'],
    ])
      expect((await run(['watch', ...words])).status).toBe(0)
    const { out } = await run(['watch'])
    expect(out).toContain('8 watches')
    expect(out).toContain(`3  by Tamberg, to ${hook.origin}/hook`)
    expect((await run(['watch', 'Latvia'])).err).toContain('[BAD_WATCH]')
    expect((await run(['watch', 'by A', '--to', 'nowhere'])).err).toContain('[BAD_DESTINATION]')
    expect((await play(['watch', 'by A', '--to', 'https://a.example/', '--ledger', ledger])).err).toContain(
      '[NO_SECRET]',
    )
    expect((await play(['watch', 'by A', '--to', 'mailto:a@b.example', '--ledger', ledger])).err).toContain(
      '[NO_MAIL_SERVER]',
    )
    expect((await run(['watch', 'by Nobody Anywhere', '--to', join(folder, 'none.jsonl')])).err).toContain(
      'no report names "Nobody Anywhere" yet',
    )
    expect((await run(['watch', '--remove', '9'])).out).toContain('Watch 9 is taken out')
    expect((await run(['watch', '--remove', '9'])).err).toContain('[NO_WATCH]')
  })

  test('what a report brings is told; what cannot be delivered waits', async () => {
    const { err } = await add('talks.txt')
    expect(
      linesIn(file).some(({ line }) => (line.kind === 'event' && line.type === 'SANCTION') || line.kind === 'event'),
    ).toBe(true)
    expect(linesIn(join(folder, 'words.jsonl')).length).toBeGreaterThan(0)
    expect(err).toContain('answers 503 [HTTP_STATUS]')
    expect(err).toContain('[MAIL_FAILED]')
    const told = JSON.parse((await run(['watch', '--json'])).out)
    expect(told[2]).toMatchObject({ query: 'by Tamberg', pending: 1, failure: expect.stringContaining('503') })
  })

  test('a line that gains a report is not new', async () => {
    const before = linesIn(file).map(({ id }) => id)
    await add('again.txt')
    expect(linesIn(file).map(({ id }) => id)).toEqual(before)
    await add('later.txt')
    const after = linesIn(file)
    expect(after.length).toBeGreaterThan(before.length)
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
  })

  test('a webhook gets what it could not take, once it can, signed, under the same id', async () => {
    const early = hook.asked.length
    await run(['watch', '--send', '--allow-host', '127.0.0.1'])
    expect(hook.asked.length).toBe(early)
    state.hookFails = false
    await run(['watch', '--send', '--allow-host', '127.0.0.1'], '2025-03-10T14:00:00')
    const [first, last] = [hook.asked[0], hook.asked.at(-1)]
    expect(last?.headers['attache-id']).toBe(first?.headers['attache-id'])
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      id: last?.headers['attache-id'],
      watch: { number: 3, query: 'by Tamberg' },
      line: { kind: 'statement' },
    })
    const [, seconds, proof] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(last?.headers['attache-signature'])) ?? []
    expect(proof).toBe(createHmac('sha256', SECRET).update(`${seconds}.${last?.body}`).digest('hex'))
    const asked = hook.asked.length
    await run(['watch', '--send', '--allow-host', '127.0.0.1'], '2025-03-12T14:00:00')
    expect(hook.asked.length).toBe(asked)
  })

  test('no address that is private is told, unless it is allowed', async () => {
    await add('office.txt')
    const asked = hook.asked.length
    const { status, err } = await run(['watch', 'by Tamberg', '--all', '--to', `${hook.origin}/other`])
    expect([status, err]).toEqual([1, expect.stringContaining('[ADDRESS_REFUSED]')])
    expect(hook.asked.length).toBe(asked)
  })

  test('letters go once the server takes them, all lines in one', async () => {
    state.mailFails = false
    await run(['watch', '--send', '--allow-host', '127.0.0.1'], '2025-03-13T14:00:00')
    const [letter] = mail.letters
    expect(mail.letters).toHaveLength(1)
    expect(letter).toMatchObject({ from: 'desk@ministry.example', to: 'press@ministry.example' })
    expect(letter?.text).toMatch(/^Subject: with Estonia: \d+ lines/m)
    expect(letter?.text).toContain('Latvia')
    await run(['watch', '--send', '--allow-host', '127.0.0.1'], '2025-03-14T14:00:00')
    expect(mail.letters).toHaveLength(1)
  })

  test('a feed of what was told can be read by any reader, and by ours', () => {
    const outcome = feedOf(readFileSync(join(folder, 'sanctions.atom')))
    expect(outcome).toMatchObject({
      status: 'read',
      feed: { format: 'atom', title: 'Watch: Latvia -> Estonia SANCTION' },
    })
    expect(outcome.status === 'read' && outcome.feed.items.length).toBeGreaterThan(0)
  })

  test('a promise is told when it falls due, and once', async () => {
    const due = join(folder, 'due.jsonl')
    await add('promise.txt', '2025-03-01T12:00:00')
    expect(() => readFileSync(due)).toThrow()
    await run(['watch', '--send'], '2025-03-07T12:00:00')
    await run(['watch', '--send'], '2025-03-08T12:00:00')
    expect(linesIn(due)).toMatchObject([{ line: { kind: 'commitment', due: '2025-03-20' } }])
  })

  test('offices, and what only a terminal shows', async () => {
    expect(linesIn(join(folder, 'office.jsonl'))).toMatchObject([{ line: { kind: 'role', title: 'foreign minister' } }])
    expect((await run(['watch', '--send'])).out).not.toContain('Watch 8')
    const all = await run(['watch', 'Latvia -> Estonia', '--all'])
    expect(all.out).toMatch(/Watch \d+ {2}Latvia -> Estonia/)
  })
})

test.each([
  ['terminal', 'terminal'],
  ['-', 'terminal'],
  ['a.jsonl', 'file'],
  ['a.xml', 'atom'],
  ['https://a.example/x', 'webhook'],
  ['mailto:a@b.example', 'mail'],
])('--to %s is a %s', (to, channel) => {
  expect(destinationOf(to).channel).toBe(channel)
})

test.each([
  '',
  'a',
  'a.txt',
  'ftp://a.example/',
  'file:///a.jsonl',
  'mailto:a',
  'mailto:a@b.example,c@d.example',
  'mailto:a@b.example\nBcc: c@d.example',
])('--to %j is none', (to) => {
  expect(() => destinationOf(to)).toThrow('--to')
})
