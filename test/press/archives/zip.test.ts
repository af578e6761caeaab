import { deflateRawSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ofStream } from '../../../src/press/archives/material.ts'
import { reportsIn } from '../../../src/press/archives/reportsIn.ts'
import { bareModel, type PressOutcome } from '../../../src/press/index.ts'
import { articlesIn, outcomesOf, told } from './collect.ts'

const FERRY = 'Ferry plans\n\nThe harbour of Sarvik has plans for a ferry to Lunde.\n'
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const zip = (files: Readonly<Record<string, Uint8Array | string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content]),
    ),
  )

const RSS = `<rss version="2.0"><channel><title>Northern Wire</title><item><title>Ferry plans</title><link>https://wire.example/1</link><description>Short.</description></item></channel></rss>`

describe('what is in a ZIP', () => {
  test('each by what it is; folders and pictures passed over', async () => {
    const archive = zip({
      'news/a.txt': FERRY,
      'news/b.csv': 'text\nThe harbour of Lunde has plans for a quay.\n',
      'c.jsonl': '{"text":"The harbour of Varn has plans for a bridge."}\n',
      'd.xml': RSS,
      'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      '__MACOSX/._a.txt': 'x',
    })
    expect(told(await outcomesOf('all.zip', archive))).toEqual([
      'all.zip#news/a.txt',
      'all.zip#news/b.csv#2',
      'all.zip#c.jsonl#1',
      'summary all.zip#d.xml#https://wire.example/1',
      'other-kind all.zip#picture.png',
    ])
  })

  test('names are names only', async () => {
    const archive = zip({ '../../etc/a.txt': FERRY, '/b.txt': FERRY, 'C:\\c.txt': FERRY })
    expect(told(await outcomesOf('a.zip', archive))).toEqual([
      'a.zip#../../etc/a.txt',
      'a.zip#/b.txt',
      'a.zip#C:/c.txt',
    ])
  })

  test('archives within, and no deeper than is sane', async () => {
    let archive = zip({ 'a.txt': FERRY })
    const names: string[] = []
    for (let depth = 0; depth < 6; depth++) {
      names.push(told(await outcomesOf('0.zip', archive)).join())
      archive = zip({ [`${depth}.zip`]: archive })
    }
    expect(names.map((name) => name.split(/[ #]/)[0])).toEqual([
      '0.zip',
      '0.zip',
      '0.zip',
      '0.zip',
      'TOO_DEEP',
      'TOO_DEEP',
    ])
  })

  test('from standard input', async () => {
    const outcomes: PressOutcome[] = []
    const stream = ofStream(
      '-',
      (async function* () {
        yield zip({ 'a.txt': FERRY })
      })(),
    )
    for await (const outcome of reportsIn(stream, { facts: {}, model: bareModel, map: {}, depth: 0, inner: reportsIn }))
      outcomes.push(outcome)
    expect(told(outcomes)).toEqual(['-#a.txt'])
  })

  test('one file that is damaged loses no other', async () => {
    const archive = Buffer.from(zip({ 'a.txt': FERRY.repeat(50), 'b.txt': FERRY }))
    archive.fill(0xff, 45, 60)
    expect(told(await outcomesOf('a.zip', archive))).toEqual(['DAMAGED_ARCHIVE a.zip#a.txt', 'a.zip#b.txt'])
  })
})

describe('what is refused', () => {
  test('an archive that was cut off, and none at all', async () => {
    const archive = zip({ 'a.txt': FERRY, 'b.txt': FERRY })
    for (const cut of [archive.subarray(0, archive.length - 10), archive.subarray(0, 60), bytes('PK\x03\x04')])
      expect(told(await outcomesOf('a.zip', cut))).toEqual(['DAMAGED_ARCHIVE a.zip'])
  })

  test('a file that unpacks to a thousand times its length', async () => {
    const archive = zip({ 'bomb.txt': new Uint8Array(80_000_000).fill(97), 'a.txt': FERRY })
    expect(told(await outcomesOf('a.zip', archive))).toEqual(['TOO_DENSE a.zip#bomb.txt', 'a.zip#a.txt'])
  })

  test('many files of one and the same bytes, which together are too much', async () => {
    expect(told(await outcomesOf('a.zip', overlapping(2000)))).toEqual(expect.arrayContaining(['TOO_DENSE a.zip']))
  })

  test('a file that says it is small and is not', async () => {
    const archive = Buffer.from(zip({ 'a.txt': FERRY.repeat(100) }))
    const at = archive.indexOf(Buffer.from('PK\x01\x02'))
    archive.writeUInt32LE(100, at + 24)
    expect(told(await outcomesOf('a.zip', archive))).toEqual(['DAMAGED_ARCHIVE a.zip#a.txt'])
  })

  test('a file that is locked', async () => {
    const archive = Buffer.from(zip({ 'a.txt': FERRY, 'b.txt': FERRY }))
    const at = archive.indexOf(Buffer.from('PK\x01\x02'))
    archive.writeUInt16LE(archive.readUInt16LE(at + 8) | 1, at + 8)
    expect(told(await outcomesOf('a.zip', archive))).toEqual(['ENCRYPTED a.zip#a.txt', 'a.zip#b.txt'])
  })

  test('gzip that is cut off, and gzip that unpacks to a thousand times its length', async () => {
    const whole = gzipSync(
      Array.from({ length: 4000 }, (_, at) => `{"text":"Report ${at * 7919} of the harbour of Sarvik."}`).join('\n'),
    )
    const cut = told(await outcomesOf('a.jsonl.gz', whole.subarray(0, whole.length - 2000)))
    expect(cut.length).toBeGreaterThan(1000)
    expect(cut.at(-1)).toBe('DAMAGED_ARCHIVE a.jsonl.gz')
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"text":"a"}\n'), Buffer.alloc(120_000_000, '\n')]))
    expect(told(await outcomesOf('a.jsonl.gz', bomb)).at(-1)).toBe('TOO_DENSE a.jsonl.gz')
  })

  test('an office document is no archive of reports', async () => {
    expect(told(await outcomesOf('a.docx', zip({ '[Content_Types].xml': '<x/>' })))).toEqual(['BINARY_FILE a.docx'])
    expect(articlesIn(await outcomesOf('a.docx', zip({ 'a.txt': FERRY })))).toEqual([])
  })
})

/** A ZIP whose entries all lie in the same bytes, each a million letters long. */
function overlapping(count: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(1_000_000, 'a'))
  const name = Buffer.from('a.txt')
  const header = (signature: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    bytes.writeUInt32LE(signature, 0)
    return bytes
  }
  const local = header(0x04034b50, 30)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1_000_000, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = header(0x02014b50, 46)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(1_000_000, 24)
  entry.writeUInt16LE(name.length, 28)
  const directory = Buffer.concat(Array.from({ length: count }, () => Buffer.concat([entry, name])))
  const end = header(0x06054b50, 22)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, directory, end])
}
