import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchange, member, warcinfo } from '../../bench/warcFile.ts'
import { play } from './play.ts'

const report = (place: string, name: string) => `Talks in ${place}

5 May 2025

${place.toUpperCase()} - Norwegian Foreign Minister ${name} met reporters in ${place} on Monday.

"We have seen the ${place.toLowerCase()} lamps," ${name} said.
`

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-add-'))
  writeFileSync(at('oslo.txt'), report('Oslo', 'Marit Hovdåker'))
  writeFileSync(at('bergen.txt'), report('Bergen', 'Marit Hovdåker'))
  writeFileSync(at('empty.txt'), '\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('attache add', () => {
  test('reads what is new, says what was there already and what failed and why, and exits 1 where anything failed', async () => {
    const ledger = at('one.db')
    const first = await play(['add', at('oslo.txt'), at('bergen.txt'), '--ledger', ledger, '--outlet', 'Fjord Times'])
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(/^read 2 articles from 1 outlet in \d+\.\d s: \d+ statements?, \d+ events?, /)
    expect(first.out.endsWith(`. Ledger: ${ledger}\n`)).toBe(true)

    const again = await play(['add', at('oslo.txt'), at('empty.txt'), '--ledger', ledger, '--outlet', 'Fjord Times'])
    expect(again.status).toBe(1)
    expect(again.out).toBe(
      `nothing new. Ledger: ${ledger}\n1 article was there already\n1 input failed: 1 EMPTY_FILE\n`,
    )
    expect(again.err).toMatch(/^attache: .*empty\.txt .*\[EMPTY_FILE\]\n$/)
  })

  test('--json tells the same to programs', async () => {
    const { status, out } = await play(['add', at('oslo.txt'), at('empty.txt'), '--ledger', at('json.db'), '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      articles: { new: 1, unchanged: 0, failed: 1, notInEnglish: 0 },
      failures: [{ source: at('empty.txt'), code: 'EMPTY_FILE' }],
      ledger: at('json.db'),
      stopped: false,
    })
  })

  test('--quiet prints errors only', async () => {
    expect(await play(['add', at('oslo.txt'), '--ledger', at('quiet.db'), '--quiet'])).toEqual({
      status: 0,
      out: '',
      err: '',
    })
  })

  test('makes no ledger where nothing can be read', async () => {
    const { status, out } = await play(['add', at('no.txt'), '--ledger', at('none.db')])
    expect([status, out]).toEqual([1, 'nothing new\n1 input failed: 1 NOT_FOUND\n'])
    expect((await play(['said', '--ledger', at('none.db')])).err).toContain('[NO_LEDGER]')
  })

  test('Ctrl-C finishes the article at hand; the same command goes on from there', async () => {
    const words = ['add', at('oslo.txt'), '-', at('bergen.txt'), '--ledger', at('stopped.db')]
    const stopped = await play(words, { stdin: report('Narvik', 'Marit Hovdåker'), interruptAtStdin: true })
    expect(stopped.status).toBe(130)
    expect(stopped.out).toMatch(
      /^stopped after 2 articles, all of them whole; the same command goes on from here\nread 2 /,
    )
    const whole = await play(words, { stdin: report('Narvik', 'Marit Hovdåker') })
    expect(whole.status).toBe(0)
    expect(whole.out).toMatch(/^read 1 article .*\n2 articles were there already\n$/)
  })

  test('a bar on a terminal, on standard error; nothing of it elsewhere', async () => {
    const shown = await play(['add', at('oslo.txt'), '--ledger', at('bar.db')], { terminal: true })
    expect(shown.err).toMatch(/reading 1 of 1 .*█/)
    expect(shown.out).toMatch(/^read 1 article/)
  })

  test.each([
    ['--published', 'someday', '--published "someday" is not a date'],
    ['--published', '2025-05', '--published "2025-05" is more than one day'],
  ])('%s %s', async (option, value, said) => {
    const { status, err } = await play(['add', at('oslo.txt'), option, value, '--ledger', at('bad.db')])
    expect([status, err.startsWith(`attache: ${said}`)]).toEqual([1, true])
  })
})

describe('archives', () => {
  const FERRY = 'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday.'
  const page = `<!doctype html><html><head><title>Ferry plans</title></head><body><article><h1>Ferry plans</h1>${`<p>${FERRY}</p>`.repeat(3)}</article></body></html>`

  beforeAll(() => {
    const harmed = member(exchange({ address: 'https://wire.example/3', body: page })[1] ?? new Uint8Array()).fill(
      0,
      40,
      60,
    )
    const records = [
      warcinfo(),
      ...exchange({ address: 'https://wire.example/1', body: page }),
      ...exchange({ address: 'https://wire.example/2', body: 'GIF89a', contentType: 'image/gif' }),
      ...exchange({ address: 'https://wire.example/4', body: page, type: 'revisit' }),
    ].map(member)
    writeFileSync(at('news.warc.gz'), Buffer.concat([...records.slice(0, 3), harmed, ...records.slice(3)]))
    writeFileSync(
      at('dump.csv'),
      `head,story,date\nHarbour vote,"${FERRY.replace('plans', 'a vote')}",2025-03-04\nEmpty,,2025-03-05\n`,
    )
  })

  test('one input, many reports; what is passed over is told by its reason and is no failure', async () => {
    const ledger = at('archive.db')
    const { status, out, err } = await play([
      'add',
      at('news.warc.gz'),
      at('dump.csv'),
      '--map',
      'text=story,title=head',
      '--ledger',
      ledger,
    ])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^read 2 articles in /)
    expect(out).toMatch(
      /\nskipped: 1 damaged record, 1 not a page, 1 revisit of a page kept elsewhere and 1 without text\n$/,
    )
    const again = await play(['add', at('news.warc.gz'), '--ledger', ledger, '--json'])
    expect(JSON.parse(again.out)).toMatchObject({
      articles: { new: 0, unchanged: 1, failed: 0 },
      skipped: { damaged: 1, 'not-a-page': 1, revisit: 1 },
    })
  })

  test('read prints them, and what was passed over on standard error', async () => {
    const { status, out, err } = await play(['read', '--jsonl', at('news.warc.gz')])
    expect([status, err]).toEqual([
      0,
      'skipped: 1 damaged record, 1 not a page and 1 revisit of a page kept elsewhere\n',
    ])
    expect(JSON.parse(out).article).toMatchObject({
      source: `${at('news.warc.gz')}#https://wire.example/1`,
      title: 'Ferry plans',
    })
  })

  test('a bar that counts bytes', async () => {
    const { err } = await play(['add', at('news.warc.gz'), '--ledger', at('bar2.db')], { terminal: true })
    expect(err).toMatch(/reading 1, 0\.0 of 0\.0 MB .*█/)
  })

  test('a map that names no column is refused, and the columns named', async () => {
    const bad = await play(['add', at('dump.csv'), '--map', 'text=nome', '--ledger', at('none2.db')])
    expect(bad.err).toMatch(/dump\.csv has no column nome; it has head, story, date\. .*\[BAD_MAP\]\n$/)
    expect((await play(['add', at('dump.csv'), '--map', 'nome', '--ledger', at('none2.db')])).err).toMatch(
      /\[BAD_MAP\]\n$/,
    )
  })
})

describe('attache read', () => {
  test('--jsonl prints a line an input, in order; one that failed says so and the exit status is 1', async () => {
    const { status, out, err } = await play(['read', '--jsonl', at('oslo.txt'), at('empty.txt'), at('bergen.txt')])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([status, err, lines.length]).toEqual([1, '', 3])
    expect(lines[0].article).toMatchObject({ source: at('oslo.txt'), text: report('Oslo', 'Marit Hovdåker') })
    expect(lines[1]).toEqual({
      article: { source: at('empty.txt') },
      error: { code: 'EMPTY_FILE', message: expect.stringContaining('empty.txt') },
    })
    for (const { text, body } of [lines[0].article, lines[2].article])
      for (const { start, end } of body) expect(text.slice(start, end).trim()).not.toBe('')
  })

  test('a person’s view has the text once, and no colours where there is no terminal', async () => {
    const { status, out } = await play(['read', at('oslo.txt')])
    expect(status).toBe(0)
    expect(out.split('met reporters in')).toHaveLength(2)
    expect(out.includes('\u001b')).toBe(false)
    expect((await play(['read', at('oslo.txt')], { terminal: true })).out).toContain('\u001b')
    expect((await play(['read', at('oslo.txt')], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    )
  })
})
