import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { columnMap, columnsOf } from '../../../src/press/archives/columns.ts'
import { jsonObjects } from '../../../src/press/archives/jsonObjects.ts'
import { articlesIn, bodyOf, outcomesOf, told } from './collect.ts'

const FERRY = 'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday.'

describe('a table', () => {
  const rows: readonly [string, string][] = [
    [
      'commas',
      `id,headline,body,date,source,url\n1,Ferry plans,"${FERRY}",2025-03-04,Northern Wire,https://wire.example/1\n`,
    ],
    [
      'semicolons',
      `id;Headline;Body;Date;Source;URL\n1;Ferry plans;"${FERRY}";4 March 2025;Northern Wire;https://wire.example/1\n`,
    ],
    [
      'tabs',
      `id\ttitle\ttext\tpublished_at\tpublisher\tlink\n1\tFerry plans\t${FERRY}\t2025-03-04\tNorthern Wire\thttps://wire.example/1\n`,
    ],
    [
      'a mark and lines ended as Windows does',
      `\ufeffTitle,Article Text,Pub Date,Publication,Web URL\r\nFerry plans,"${FERRY}",2025-03-04,Northern Wire,https://wire.example/1\r\n`,
    ],
    [
      'HTML in its cells',
      `title,content,date,outlet,url\nFerry <b>plans</b>,"<p>${FERRY}</p><p></p>",2025-03-04,Northern Wire,https://wire.example/1\n`,
    ],
  ]
  test.each(rows)('with %s', async (_, csv) => {
    const [article, ...others] = articlesIn(await outcomesOf('dump.csv', csv))
    expect(others).toEqual([])
    expect(article).toMatchObject({
      source: 'dump.csv#https://wire.example/1',
      title: 'Ferry plans',
      outlet: 'Northern Wire',
      published: '2025-03-04',
      text: `Ferry plans\n\n${FERRY}`,
    })
    expect(article && bodyOf(article)).toBe(FERRY)
  })

  test('packed', async () => {
    expect(told(await outcomesOf('dump.csv.gz', gzipSync(`text\n${FERRY}\n`)))).toEqual(['dump.csv.gz#2'])
  })

  test('in the character set of Windows', async () => {
    const bytes = Buffer.from(`title,text\nCaf\xe9 \x93open\x94,${FERRY}\n`, 'latin1')
    expect(articlesIn(await outcomesOf('dump.csv', bytes))[0]?.title).toBe('Café “open”')
  })

  test('with a map', async () => {
    const csv = `a,b,c\nFerry plans,${FERRY.replaceAll(',', ' ')},2025-03-04\n`
    expect(articlesIn(await outcomesOf('dump.csv', csv, 'text=b,title=A,published=c'))[0]).toMatchObject({
      title: 'Ferry plans',
      published: '2025-03-04',
    })
  })

  test('rows without text are told, and the others read', async () => {
    const csv = `text,date\n"${FERRY}",2025-03-04\n,2025-03-05\n"${FERRY} Again.",03/04/2025\n`
    expect(told(await outcomesOf('a.csv', csv))).toEqual(['a.csv#2', 'no-text a.csv#3', 'a.csv#4'])
    expect(articlesIn(await outcomesOf('a.csv', csv))[1]?.published).toBeNull()
  })

  test('a row whose quotation never ends is damaged', async () => {
    expect(told(await outcomesOf('a.csv', `text,date\n"${FERRY}",2025\n"Half a row`))).toEqual([
      'a.csv#2',
      expect.stringMatching(/^damaged a\.csv#/),
    ])
  })

  test.each([
    ['id,name\n1,2\n', '', 'NO_TEXT_COLUMN a.csv', /none of the columns of a\.csv is known to hold the text: id, name/],
    ['id,name\n1,2\n', 'text=nome', 'BAD_MAP a.csv', /a\.csv has no column nome; it has id, name/],
  ])('%j by %j is refused, its columns named', async (csv, map, line, message) => {
    const [outcome] = await outcomesOf('a.csv', csv, map)
    expect(outcome && told([outcome])).toEqual([line])
    expect(outcome?.status === 'failed' && outcome.cause.message).toMatch(message)
  })
})

describe('lines of JSON', () => {
  const line = (cells: object): string => JSON.stringify(cells)

  test('names within, lists, numbers, a day as seconds', async () => {
    const cells = {
      article: { body: FERRY },
      title: 'Ferry plans',
      source: { name: 'Northern Wire' },
      url: ['https://wire.example/1'],
      published: 1741079700,
    }
    const [article] = articlesIn(await outcomesOf('a.jsonl', line(cells), 'text=article.body'))
    expect(article).toMatchObject({
      source: 'a.jsonl#https://wire.example/1',
      outlet: 'Northern Wire',
      published: '2025-03-04T09:15:00Z',
    })
  })

  test('lines that are none are damaged, and the next is read', async () => {
    const lines = [line({ text: FERRY }), '{"text": "cut', '[1]', '', line({ text: `${FERRY} Again.` })]
    expect(told(await outcomesOf('a.jsonl', lines.join('\n')))).toEqual([
      'a.jsonl#1',
      'damaged a.jsonl#2',
      'damaged a.jsonl#3',
      'a.jsonl#5',
    ])
  })

  test('told by what they are, whatever they are called', async () => {
    expect(told(await outcomesOf('dump', `${line({ text: FERRY })}\n${line({ text: FERRY })}\n`))).toEqual([
      'dump#1',
      'dump#2',
    ])
  })
})

describe('a list in JSON', () => {
  const list = [1, 2, 3].map((at) => ({ title: `"Ferry" {plans} ${at} \\\\`, text: FERRY, more: { a: [{}] } }))

  test.each([
    ['on one line', JSON.stringify(list)],
    ['laid out', JSON.stringify(list, null, 2)],
  ])('%s, in pieces of any length', async (_, text) => {
    for (const length of [1, 7, 100_000]) {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
        text.slice(at * length, (at + 1) * length),
      )
      const objects: string[] = []
      for await (const object of jsonObjects(
        (async function* () {
          yield* pieces
        })(),
        100_000,
      ))
        objects.push(object)
      expect(objects.map((object) => JSON.parse(object))).toEqual(list)
    }
    expect(told(await outcomesOf('dump.json', text))).toEqual(['dump.json#1', 'dump.json#2', 'dump.json#3'])
  })

  test('one that is broken and one that is cut off are damaged', async () => {
    const [one = {}, two = {}] = list
    const text = `[${JSON.stringify(one)}, {"text": nothing}, ${JSON.stringify(two)}, {"text": "cut`
    expect(told(await outcomesOf('a.json', text))).toEqual([
      'a.json#1',
      'damaged a.json#2',
      'a.json#3',
      'damaged a.json#4',
    ])
  })

  test('one that is longer than any is damaged, and the next is read', async () => {
    const objects: number[] = []
    const text = JSON.stringify([{ text: 'x'.repeat(5000) }, { text: 'y' }])
    const pieces = text.match(/[\s\S]{1,500}/g) ?? []
    for await (const object of jsonObjects(
      (async function* () {
        yield* pieces
      })(),
      1000,
    ))
      objects.push(object.length)
    expect(objects).toEqual([expect.any(Number), 12])
  })
})

describe('which column tells what', () => {
  test.each([
    [['text', 'content'], { text: 'text' }],
    [
      ['Full Text', 'Headline', 'Publication Date', 'Publication'],
      { text: 'Full Text', title: 'Headline', published: 'Publication Date', outlet: 'Publication' },
    ],
    [
      ['main_text', 'source_domain', 'date', 'date_published'],
      { text: 'main_text', outlet: 'source_domain', published: 'date_published' },
    ],
    [['article', 'Subject', 'LANG'], { text: 'article', title: 'Subject', language: 'LANG' }],
  ])('%j', (columns, found) => expect(columnsOf(columns, {}, 'a.csv')).toEqual(found))

  test.each(['text', 'text=', 'words=body', ''])('a map of %j makes no sense', (words) => {
    expect(() => columnMap(words)).toThrow(/--map/)
  })
})
