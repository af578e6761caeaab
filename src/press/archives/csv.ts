import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { HEAD_BYTES } from './kind.ts'
import type { Material } from './material.ts'
import type { Row } from './table.ts'
import { textStream } from './textStream.ts'

/** The greatest length of a row, in characters. */
const LONGEST_ROW = 20_000_000

/** The rows of a table with a head line, whatever divides its columns; a row that cannot be read is damaged. */
export async function* csvRows(material: Material): AsyncGenerator<Row> {
  const head = Buffer.from(await material.head(HEAD_BYTES)).toString('utf8')
  const damaged: number[] = []
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name, at) => (name.trim() === '' ? `column ${at + 1}` : name.trim())),
    delimiter: delimiterOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    info: true,
    on_skip: (error) => {
      damaged.push(typeof error?.lines === 'number' ? error.lines : 0)
      return undefined
    },
  })
  const source = Readable.from(textStream(material))
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>
    info: { lines: number }
  }>) {
    // The parser runs ahead of what is taken from it.
    while ((damaged[0] ?? Number.POSITIVE_INFINITY) <= info.lines) yield { at: damaged.shift() ?? 0, cells: null }
    yield { at: info.lines, cells: record }
  }
  for (const at of damaged.splice(0)) yield { at, cells: null }
}

/** What divides the columns: of the usual marks the one that the head line has most of, outside quotes.
 * @example delimiterOf('title;text;date\n') //=> ';' */
export function delimiterOf(head: string): string {
  const line =
    head
      .replace(/^\ufeff/, '')
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ','
}
