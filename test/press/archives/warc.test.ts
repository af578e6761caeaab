import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Answer, exchange, member, record, warcinfo } from '../../../bench/warcFile.ts'
import { articlesIn, bodyOf, outcomesOf, told } from './collect.ts'

const page = (at: number): string =>
  `<!doctype html><html><head><title>Ferry plans ${at}</title></head><body><article><h1>Ferry plans ${at}</h1>
<p>The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday, and number ${at} is the one that counts.</p>
<p>Two ministries have worked on them since the autumn; a vote is to come in June, and the money is there, an official said.</p></article></body></html>`

const at = (number: number, more: Partial<Answer> = {}): Answer => ({
  address: `https://wire.example/${number}`,
  body: page(number),
  ...more,
})

const records = (answers: readonly Answer[]): Buffer[] => [warcinfo(), ...answers.flatMap(exchange)]
const packed = (answers: readonly Answer[]): Buffer => Buffer.concat(records(answers).map(member))
const plain = (answers: readonly Answer[]): Buffer => Buffer.concat(records(answers))

const done = (bytes: Buffer, _written: number): Buffer => bytes

const MANNERS: readonly [string, Partial<Answer>][] = [
  ['as it is', {}],
  ['gzip', { encoding: 'gzip' }],
  ['brotli', { encoding: 'br' }],
  ['deflate', { encoding: 'deflate' }],
  ['in chunks', { isChunked: true }],
  ['gzip in chunks', { encoding: 'gzip', isChunked: true }],
  ['brotli in chunks', { encoding: 'br', isChunked: true }],
  ['a resource', { type: 'resource' }],
  ['unpacked by the crawler, with the header kept', { contentType: 'text/html\r\nContent-Encoding: gzip' }],
  ['of no kind told', { contentType: null }],
]

describe('pages of a WARC', () => {
  test.each(MANNERS)('%s', async (_, more) => {
    for (const bytes of [packed([at(1, more)]), plain([at(1, more)])]) {
      const [article, ...others] = articlesIn(await outcomesOf('news.warc.gz', bytes))
      expect(others).toEqual([])
      expect(article).toMatchObject({ source: 'news.warc.gz#https://wire.example/1', title: 'Ferry plans 1' })
      expect(article && bodyOf(article)).toContain('number 1 is the one that counts.')
    }
  })

  test('packed as a whole, not record by record', async () => {
    const bytes = gzipSync(plain([at(1), at(2)]))
    expect(told(await outcomesOf('news.warc.gz', bytes))).toEqual([
      'news.warc.gz#https://wire.example/1',
      'news.warc.gz#https://wire.example/2',
    ])
  })

  test('what is no page is told by its reason; requests and the like are not told', async () => {
    const answers = [
      at(1),
      at(2, { contentType: 'application/pdf', body: '%PDF-1.7' }),
      at(3, { status: 404 }),
      at(4, { type: 'revisit' }),
      at(5, { body: '<!doctype html><html><body></body></html>' }),
      at(6, { contentType: null, body: 'GIF89a' }),
    ]
    for (const bytes of [packed(answers), plain(answers)])
      expect(told(await outcomesOf('a.warc.gz', bytes))).toEqual([
        'a.warc.gz#https://wire.example/1',
        'not-a-page a.warc.gz#https://wire.example/2',
        'not-a-page a.warc.gz#https://wire.example/3',
        'revisit a.warc.gz#https://wire.example/4',
        'no-text a.warc.gz#https://wire.example/5',
        'not-a-page a.warc.gz#https://wire.example/6',
      ])
  })
})

describe('a damaged record is counted and the rest is read', () => {
  const members = records([at(1), at(2), at(3)]).map(member)
  const withMember = (index: number, change: (bytes: Buffer) => Buffer): Buffer =>
    Buffer.concat(members.map((bytes, place) => (place === index ? change(Buffer.from(bytes)) : bytes)))
  // info, then request and response of each: the second page is the fifth
  const SECOND = 4
  const reasons = async (bytes: Uint8Array): Promise<string[]> =>
    told(await outcomesOf('a.warc.gz', bytes)).map((line) => line.replace(/ .*/, '').replace(/.*\//, ''))

  const DAMAGE: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['bytes overwritten', (bytes) => bytes.fill(0, 60, 90)],
    ['one bit turned over', (bytes) => done(bytes, bytes.writeUInt8(bytes.readUInt8(200) ^ 4, 200))],
    [
      'a wrong checksum',
      (bytes) => done(bytes, bytes.writeUInt8(bytes.readUInt8(bytes.length - 6) ^ 1, bytes.length - 6)),
    ],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['its mark gone', (bytes) => done(bytes, bytes.writeUInt8(0, 0))],
    ['foreign bytes in its place', () => Buffer.alloc(300, 'x')],
  ]
  test.each(DAMAGE)('%s', async (_, change) => {
    expect(await reasons(withMember(SECOND, change))).toEqual(['1', 'damaged', '3'])
  })

  test('the first record', async () => {
    expect(await reasons(withMember(0, (bytes) => bytes.fill(1, 12, 40)))).toEqual(['damaged', '1', '2', '3'])
  })

  test('two in a row are one place, two apart are two', async () => {
    const harm = (bytes: Buffer): Buffer => bytes.fill(0, 60, 90)
    const both = members.map((bytes, index) => (index === 2 || index === 6 ? harm(Buffer.from(bytes)) : bytes))
    expect(await reasons(Buffer.concat(both))).toEqual(['damaged', '2', 'damaged'])
  })

  test('a file that ends too soon says so', async () => {
    const whole = Buffer.concat(members)
    expect(await reasons(whole.subarray(0, whole.length - 40))).toEqual(['1', '2', 'damaged'])
    expect(await reasons(gzipSync(plain([at(1), at(2), at(3)])).subarray(0, -200))).toContain('DAMAGED_ARCHIVE')
  })

  test('not packed: a length that is wrong, bytes that are missing, an end too soon', async () => {
    const parts = records([at(1), at(2), at(3)])
    const second = parts[SECOND]?.toString('latin1') ?? ''
    const around = (middle: string): Buffer =>
      Buffer.concat(parts.map((bytes, place) => (place === SECOND ? Buffer.from(middle, 'latin1') : bytes)))
    const longer = second.replace(
      /(WARC-Type: response[\s\S]*?Content-Length: )(\d+)/,
      (_, head, length) => `${head}${Number(length) + 50}`,
    )
    const shorter = second.replace(
      /(WARC-Type: response[\s\S]*?Content-Length: )(\d+)/,
      (_, head, length) => `${head}${Number(length) - 50}`,
    )
    const missing = `${second.slice(0, 500)}${second.slice(700)}`
    const none = second.replace(/Content-Length: \d+/g, 'X-Length: 1')
    for (const middle of [longer, shorter, missing, none]) {
      expect(middle).not.toBe(second)
      expect(await reasons(around(middle))).toEqual(['1', 'damaged', '3'])
    }
    expect(await reasons(plain([at(1), at(2)]).subarray(0, -300))).toEqual(['1', 'damaged'])
  })

  test('a body that cannot be unpacked', async () => {
    const broken = record(
      'response',
      { 'WARC-Target-URI': 'https://wire.example/9', 'Content-Type': 'application/http; msgtype=response' },
      Buffer.from(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08nothing',
        'latin1',
      ),
    )
    expect(await reasons(Buffer.concat([...members, member(broken)]))).toEqual(['1', '2', '3', 'damaged'])
  })
})

test('a page that is made to fill the memory is damaged', async () => {
  const bomb = at(1, { body: Buffer.alloc(60_000_000, 'a'), encoding: 'gzip' })
  expect(told(await outcomesOf('a.warc.gz', packed([bomb, at(2)])))).toEqual([
    'damaged a.warc.gz#https://wire.example/1',
    'a.warc.gz#https://wire.example/2',
  ])
})
