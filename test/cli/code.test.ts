import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { top } from '../house/sources.ts'
import { play } from './play.ts'

const line = (id: number | string, marked: string): string => {
  const spans: Record<'S' | 'T', [number, number][]> = { S: [], T: [] }
  let text = ''
  for (const [, plain = '', party, name = ''] of marked.matchAll(/([^[]*)(?:\[([ST])\|([^\]]*)\])?/g)) {
    text += plain
    if (party === 'S' || party === 'T') spans[party].push([text.length, text.length + name.length])
    text += name
  }
  return JSON.stringify({ id, text, source: spans.S, target: spans.T })
}
const code = async (lines: readonly string[], ...options: string[]) => {
  const { status, out, err } = await play(['code', '--jsonl', ...options], { stdin: lines.join('\n') })
  return {
    status,
    err,
    told: out
      .split('\n')
      .filter(Boolean)
      .map((each) => JSON.parse(each)),
  }
}

/** Sentences so plain that any good coder must have them, whichever part of it decides. */
const PLAIN = [
  ['ACCUSE', '[S|Chad] condemned [T|Togo].'],
  ['ACCUSE', '[S|Latvia] condemned [T|Chad] on Monday.'],
  ['CONSULT', "[S|Estonia's prime minister] met [T|the Kenyan president] in Nairobi on Tuesday."],
  ['ASSAULT', 'Gunmen of [S|the Free Coast Army] killed four [T|police officers] at a checkpoint.'],
  ['THREATEN', '[S|The general] threatened to attack [T|Chad] if the border stayed shut.'],
  ['COERCE', '[S|Police] arrested [T|three opposition activists] in the capital.'],
  ['AID', '[S|Norway] sent two planes of food and tents to [T|Malawi].'],
  ['REQUEST', '[S|Chad] urged [T|the United Nations] to send observers.'],
  ['REJECT', '[S|Togo] refused to meet [T|the mediators].'],
  ['PROTEST', '[S|Thousands of students] marched in the capital against [T|the government].'],
] as const

describe('attache code', () => {
  test('tells the type of plain sentences, in order', async () => {
    const { status, err, told } = await code(PLAIN.map(([, marked], at) => line(at, marked)))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(told.map(({ id, type }) => [id, type])).toEqual(PLAIN.map(([type], at) => [at, type]))
    for (const each of told)
      expect(Object.keys(each)).toEqual(['id', 'type', 'mode', 'status', 'quad', 'score', 'cameo'])
  })

  test('one line in, one out, whatever stands beside it', async () => {
    const many = Array.from({ length: 150 }, (_, at) => line(`s${at}`, PLAIN[at % PLAIN.length]?.[1] ?? ''))
    const all = await code(many)
    expect(all.told.map(({ id }) => id)).toEqual(many.map((_, at) => `s${at}`))
    const types = new Map(PLAIN.map(([type], at) => [at, type]))
    expect(all.told.map(({ type }) => type)).toEqual(many.map((_, at) => types.get(at % PLAIN.length)))
  })

  test('--as table: a court that convicts accuses, as older data have it', async () => {
    const verdict = [line(1, '[S|A court in Riga] found [T|the former minister] guilty of taking bribes.')]
    expect((await code(verdict)).told).toMatchObject([{ type: 'SANCTION', mode: 'convict' }])
    expect((await code(verdict, '--as', 'table')).told).toMatchObject([{ type: 'ACCUSE' }])
  })

  test('--why names the entry, or the head and its chance', async () => {
    const { told } = await code(
      [
        line(1, '[S|Latvia] condemned and denounced [T|Chad].'),
        line(2, 'Of [S|Togo], [T|Chad] has had more than its fill of late.'),
      ],
      '--why',
    )
    expect(told).toMatchObject([{ by: 'lexicon: condemn' }, { by: 'head' }])
    for (const { chance } of told) expect(chance > 0 && chance <= 1).toBe(true)
  })

  test('nothing in, nothing out', async () => {
    expect(await code([])).toEqual({ status: 0, err: '', told: [] })
    expect(await code(['', '  ', ''])).toEqual({ status: 0, err: '', told: [] })
  })

  const good = line('good', '[S|Latvia] condemned [T|Chad].')
  test.each([
    ['no JSON', '{"id": 1, "text"', 'line 2 is no JSON'],
    ['no object', '[1, 2]', 'line 2 is no object'],
    ['no id', '{"text": "Chad left.", "source": [[0, 4]], "target": []}', 'line 2 has no id'],
    ['no text', '{"id": 1, "source": [[0, 4]], "target": []}', 'line 2 has no text'],
    ['no source', '{"id": 1, "text": "Chad left.", "target": []}', 'line 2 has no source'],
    [
      'a span past the end',
      '{"id": 1, "text": "Chad left.", "source": [[0, 11]], "target": []}',
      'out of range: [0, 11]',
    ],
    ['a span of nothing', '{"id": 1, "text": "Chad left.", "source": [[4, 4]], "target": []}', 'out of range: [4, 4]'],
    [
      'a span before the text',
      '{"id": 1, "text": "Chad left.", "source": [[-1, 4]], "target": []}',
      'out of range: [-1, 4]',
    ],
    ['half a span', '{"id": 1, "text": "Chad left.", "source": [[0]], "target": []}', 'no pair of numbers'],
  ])('a line that is none (%s) gets its error; the others are coded', async (_, bad, message) => {
    const { status, told } = await code([good, bad, good])
    expect(status).toBe(1)
    expect(told).toMatchObject([
      { id: 'good', type: 'ACCUSE' },
      { error: { code: 'BAD_SENTENCE', message: expect.stringContaining(message) } },
      { id: 'good', type: 'ACCUSE' },
    ])
  })

  test('an error has the id of its line where that could be read', async () => {
    const { told } = await code([
      '{"id": "late", "text": "Chad left.", "source": [[0, 99]], "target": []}',
      'null',
      '7 }',
    ])
    expect(told.map(({ id }) => id)).toEqual(['late', null, null])
  })

  test('a sentence without a target, and one longer than the encoder takes, are coded too', async () => {
    const { status, told } = await code([
      line(1, '[S|The minister] resigned on Friday.'),
      line(2, `[S|Latvia] condemned [T|Chad]${' again and again'.repeat(400)}.`),
    ])
    expect(status).toBe(0)
    expect(told).toMatchObject([
      { id: 1, type: 'RETREAT' },
      { id: 2, type: 'ACCUSE' },
    ])
  })

  test('--as and --threads take what they know', async () => {
    expect(await play(['code', '--jsonl', '--as', 'cameo'])).toMatchObject({
      status: 1,
      err: 'attache: --as cameo is no scheme of types. Give manual or table [BAD_SCHEME]\n',
    })
    expect(await play(['code', '--jsonl', '--threads', 'two'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[BAD_THREADS]'),
    })
  })
})

const built = existsSync(join(top, 'dist', 'cli', 'code', 'codingThread.js'))

describe.skipIf(!built)('coding on threads (skipped where dist/ is not built: npm run build)', () => {
  test('prints the same as one thread, in order, and fails where a line fails', async () => {
    const lines = Array.from({ length: 300 }, (_, at) =>
      at === 200 ? '{' : line(at, PLAIN[at % PLAIN.length]?.[1] ?? ''),
    )
    const one = await play(['code', '--jsonl'], { stdin: lines.join('\n') })
    const two = spawnSync(process.execPath, [join(top, 'bin', 'attache.js'), 'code', '--jsonl', '--threads', '2'], {
      input: lines.join('\n'),
      encoding: 'utf8',
    })
    expect([two.status, two.stdout, two.stderr]).toEqual([one.status, one.out, ''])
    expect(one.status).toBe(1)
  })
})
