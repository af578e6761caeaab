import { articleOfParts } from '../articleOfParts.ts'
import { addressOf } from '../feeds/address.ts'
import { feedDate } from '../feeds/feedDate.ts'
import { languageCode } from '../feeds/languageCode.ts'
import { plain } from '../feeds/plain.ts'
import { fragmentText } from '../fragmentText.ts'
import type { PressOutcome } from '../outcome.ts'
import { type ColumnMap, columnsOf } from './columns.ts'
import type { Context } from './context.ts'

/** A row of a table, or of lines of JSON: `at` is its line, from 1; `cells` null of a row that cannot be read. */
export type Row = { readonly at: number; readonly cells: Readonly<Record<string, unknown>> | null }

/** The reports of a table, a row each, by the map or by the names of the columns. Throws BAD_MAP and NO_TEXT_COLUMN. */
export async function* reportsOfTable(
  rows: AsyncIterable<Row>,
  source: string,
  { facts, model, map }: Context,
): AsyncGenerator<PressOutcome> {
  let columns: (ColumnMap & { readonly text: string }) | null = null
  for await (const { at, cells } of rows) {
    const name = `${source}#${at}`
    if (cells === null) {
      yield { status: 'skipped', source: name, reason: 'damaged' }
      continue
    }
    columns ??= columnsOf(Object.keys(cells), map, source)
    const cell = (column: string | undefined): string | null => (column === undefined ? null : wordsOf(cells, column))
    const told = cell(columns.text) ?? ''
    const text = /<(?:p|br|div|span|h[1-6])\b[^<>]*>/i.test(told) ? fragmentText(told) : told
    if (text.trim() === '') {
      yield { status: 'skipped', source: name, reason: 'no-text' }
      continue
    }
    const address = addressOf(cell(columns.url), [])
    const parts = {
      source: address === null ? name : `${source}#${address}`,
      title: plain(cell(columns.title)),
      text,
      outlet: plain(cell(columns.outlet)),
      published: feedDate(cell(columns.published)),
      language: languageCode(cell(columns.language)),
    }
    yield { status: 'read', article: articleOfParts(parts, facts, model) }
  }
}

/** The words of a cell; `a.b` is `b` within `a`, and a list is its first. */
function wordsOf(cells: Readonly<Record<string, unknown>>, column: string): string | null {
  const value = column in cells ? cells[column] : column.split('.').reduce<unknown>(within, cells)
  const first: unknown = Array.isArray(value) ? value[0] : value
  const named = typeof first === 'object' && first !== null ? (within(first, 'name') ?? within(first, 'title')) : first
  if (typeof named === 'number') return String(named)
  return typeof named === 'string' ? named : null
}

const within = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
