import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Disk, filesOf, listOf, nodeDisk, type PressOutcome } from '../../src/press/index.ts'

const top = mkdtempSync(join(tmpdir(), 'press-'))
const REPORT = 'Ferry plans\n\nThe harbour of Sarvik has plans for a ferry.\n'
const PAGE = `<!DOCTYPE html><title>Ferry plans</title><nav><a href=/>Home</a></nav><h1>Ferry plans</h1><p>The harbour of Sarvik has plans for a ferry, its chair said.</p>`
const at = (path: string): string => join(top, path)

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}

beforeAll(() => {
  put('plain.txt', REPORT)
  put('news/b.txt', REPORT)
  put('news/a.md', REPORT)
  put('news/Z', REPORT)
  put('news/é.txt', REPORT)
  put('news/\u{1f4f0}.txt', REPORT)
  put('news/\uffee.txt', REPORT)
  put('news/.hidden.txt', REPORT)
  put('news/.git/x.txt', REPORT)
  put('news/picture.png', 'no')
  put('news/deep/er/c.TXT', REPORT)
  put('pictures/a.png', 'no')
  put('pages/a.html', PAGE)
  put('pages/b.HTM', PAGE)
  put('pages/c.html.gz', gzipSync(PAGE))
  put('pages/style.css', 'p {}')
  put('pages/page.txt', PAGE)
  put('pages/packed', gzipSync(PAGE))
  put('broken-pages/cut.html.gz', gzipSync(PAGE).subarray(0, 40))
  put('broken-pages/links.html', '<html><a href=/x>Ferries</a></html>')
  put('pictures/b.jpg', 'no')
  put('[odd] name*.txt', REPORT)
  mkdirSync(at('void'))
  symlinkSync(at('news'), at('news/deep/round'))
  mkdirSync(at('broken'))
  symlinkSync(at('nowhere'), at('broken/dangling.txt'))
  put('broken/whole.txt', REPORT)
  mkdirSync(at('lost'))
  symlinkSync(at('nowhere'), at('lost/dangling.txt'))
})
afterAll(() => rmSync(top, { recursive: true }))

async function all(outcomes: AsyncIterable<PressOutcome>): Promise<string[]> {
  const seen: string[] = []
  for await (const outcome of outcomes)
    seen.push(
      outcome.status === 'read'
        ? outcome.article.source.replace(`${top}/`, '')
        : `${outcome.status === 'failed' ? outcome.cause.code : outcome.reason} ${outcome.source.replace(`${top}/`, '')}`,
    )
  return seen
}
const of = (...paths: string[]): Promise<string[]> => all(filesOf(paths.map(at)))

describe('what is read', () => {
  const NEWS = [
    'news/Z',
    'news/a.md',
    'news/b.txt',
    'news/deep/er/c.TXT',
    'news/é.txt',
    'news/\uffee.txt',
    'news/\u{1f4f0}.txt',
  ]

  test('a folder, its folders too, by code point; nothing hidden, no pictures, no ring of links twice', async () => {
    expect(await of('news')).toEqual(NEWS)
  })

  test('in the order given, each once', async () => {
    expect(await of('plain.txt', 'news/b.txt', 'news', './plain.txt', 'news/b.txt')).toEqual([
      'plain.txt',
      'news/b.txt',
      ...NEWS.filter((path) => path !== 'news/b.txt'),
    ])
  })

  test('web pages, by their names in a folder and else by what they begin with, packed or not', async () => {
    expect(await of('pages')).toEqual([
      'pages/a.html',
      'pages/b.HTM',
      'pages/c.html.gz',
      'pages/packed',
      'pages/page.txt',
    ])
    for await (const outcome of filesOf([at('pages')]))
      expect(outcome).toMatchObject({
        article: {
          title: 'Ferry plans',
          text: 'Ferry plans\n\nThe harbour of Sarvik has plans for a ferry, its chair said.',
        },
      })
    expect(await of('broken-pages')).toEqual([
      'BROKEN_GZIP broken-pages/cut.html.gz',
      'NO_REPORT broken-pages/links.html',
    ])
  })

  test('a web page from standard input', async () => {
    const stdin = (async function* () {
      yield PAGE
    })()
    for await (const outcome of filesOf(['-'], {}, { stdin }))
      expect(outcome).toMatchObject({ article: { title: 'Ferry plans' } })
  })

  test('globs, where no file has that very name', async () => {
    expect(await of('news/*.txt')).toEqual(NEWS.filter((path) => /^news\/[^/]+\.txt$/.test(path)))
    expect(await of('**/*.TXT')).toEqual(['news/deep/er/c.TXT'])
    expect(await of('[odd] name*.txt')).toEqual(['[odd] name*.txt'])
  })

  test('what a glob names comes by code point, whatever the disk says first', async () => {
    const disk: Disk = { ...nodeDisk, match: async () => [at('news/é.txt'), at('news/b.txt')] }
    expect(await all(filesOf(['*.t?t'], {}, { disk }))).toEqual(['news/b.txt', 'news/é.txt'])
  })

  test('standard input, once', async () => {
    const stdin = (async function* () {
      yield Buffer.from(REPORT.slice(0, 20))
      yield REPORT.slice(20)
    })()
    const outcomes: PressOutcome[] = []
    for await (const outcome of filesOf(['-', '-'], {}, { stdin })) outcomes.push(outcome)
    expect(outcomes).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ status: 'read', article: { source: '-', text: REPORT, title: 'Ferry plans' } })
  })

  test('a list before anything is read', async () => {
    const { inputs, bytes } = await listOf([at('news'), at('nothing.txt'), '-'])
    expect(inputs.map(({ status }) => status)).toEqual([...Array(7).fill('found'), 'failed', 'found'])
    expect(bytes).toBe(7 * Buffer.byteLength(REPORT))
  })

  test('what the user says wins', async () => {
    for await (const outcome of filesOf([at('plain.txt')], { outlet: 'Sarvik Post', published: '2024-09-10' }))
      expect(outcome).toMatchObject({ article: { outlet: 'Sarvik Post', published: '2024-09-10' } })
  })
})

describe('what is not, and the others still are', () => {
  test('nothing there', async () => {
    expect(await of('plian.txt', 'plain.txt', 'news/*.doc', 'nwes/b.txt')).toEqual([
      'NOT_FOUND plian.txt',
      'plain.txt',
      'NOT_FOUND news/*.doc',
      'NOT_FOUND nwes/b.txt',
    ])
  })

  test.each([
    ['plian.txt', 'plain.txt'],
    ['PLAIN.TXT', 'plain.txt'],
    ['nwes/b.txt', 'news/b.txt'],
    ['news/bb.txt', 'news/b.txt'],
  ])('a near miss suggests: %s', async (path, meant) => {
    for await (const outcome of filesOf([at(path)]))
      expect(outcome).toMatchObject({
        cause: { message: `no file or folder ${at(path)}`, next: `Did you mean ${at(meant)}?` },
      })
  })

  test('far from everything, nothing is suggested', async () => {
    for await (const outcome of filesOf([at('quite-another-thing.txt')]))
      expect(outcome).toMatchObject({ cause: { next: `See what is there with: ls ${top}` } })
  })

  test('folders with nothing to read say what they hold', async () => {
    const said: string[] = []
    for await (const outcome of filesOf([at('void'), at('pictures')]))
      said.push(outcome.status === 'failed' ? `${outcome.cause.code} ${outcome.cause.message}` : '')
    expect(said).toEqual([
      `NOTHING_TO_READ nothing to read in ${at('void')}: it holds no files`,
      `NOTHING_TO_READ nothing to read in ${at('pictures')}: 2 passed over (.jpg, .png)`,
    ])
  })

  test('a link to nothing', async () => {
    expect(await of('broken')).toEqual(['NOT_FOUND broken/dangling.txt', 'broken/whole.txt'])
    expect(await of('lost')).toEqual(['NOT_FOUND lost/dangling.txt'])
  })

  test('too much, without reading more than its beginning', async () => {
    const disk: Disk = {
      ...nodeDisk,
      stat: async () => ({ kind: 'file', bytes: 50_000_000 }),
      read: async (_, most) => {
        if (most > 65_536) throw new Error('it was read')
        return Buffer.from(REPORT)
      },
    }
    for await (const outcome of filesOf(['big.txt'], {}, { disk }))
      expect(outcome).toMatchObject({
        cause: { code: 'TOO_LARGE', message: 'big.txt is 50.0 MB, too much for one report (at most 20 MB)' },
      })
  })

  test('standard input that never ends', async () => {
    let given = 0
    const stdin = (async function* () {
      for (; given < 100; given++) yield new Uint8Array(1_000_000).fill(0x41)
    })()
    expect(await all(filesOf(['-'], {}, { stdin }))).toEqual(['TOO_LARGE -'])
    expect(given).toBeLessThan(25)
  })

  test('no file at all', async () => {
    expect(await all(filesOf(['/dev/null']))).toEqual(['NOT_A_FILE /dev/null'])
  })

  const denied = (path: string): Disk => {
    const refuse = <T>(given: string, answer: () => Promise<T>): Promise<T> =>
      given === path ? Promise.reject(Object.assign(new Error('permission denied'), { code: 'EACCES' })) : answer()
    return {
      ...nodeDisk,
      list: (folder) => refuse(folder, () => nodeDisk.list(folder)),
      read: (file, most) => refuse(file, () => nodeDisk.read(file, most)),
    }
  }

  test('a folder and a file without permission', async () => {
    expect(await all(filesOf([at('news')], {}, { disk: denied(at('news/deep')) }))).toContain('NO_PERMISSION news/deep')
    const outcomes = await all(filesOf([at('news')], {}, { disk: denied(at('news/b.txt')) }))
    expect(outcomes).toContain('NO_PERMISSION news/b.txt')
    expect(outcomes).toHaveLength(7)
  })

  test('an abort ends it between two files', async () => {
    const stop = new AbortController()
    const seen: PressOutcome[] = []
    const reading = async () => {
      for await (const outcome of filesOf([at('news')], {}, { signal: stop.signal })) {
        seen.push(outcome)
        stop.abort(new Error('enough'))
      }
    }
    await expect(reading()).rejects.toThrow('enough')
    expect(seen).toHaveLength(1)
  })
})
