import { CsvError, parse } from 'csv-parse/sync'
import type { KnownEntry } from '../../ledger/index.ts'
import { type ActorKind, Failure } from '../../terms/index.ts'
import { knownEntry } from './knownRow.ts'

const COLUMNS = ['name', 'aliases', 'kind', 'country', 'office', 'wikidata']
const KINDS: readonly string[] = ['person', 'state', 'organization', 'group'] satisfies readonly ActorKind[]

type Parsed = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }

/** The entries of a CSV list; its head line names the columns, in any order. Aliases and offices have | between them; an empty kind is a
 * person. Throws BAD_KNOWN with the number of the line. */
export function csvEntries(text: string, source: string): KnownEntry[] {
  let rows: readonly Parsed[]
  try {
    rows = parse(text, {
      bom: true,
      columns: (head: string[]) => columnsOf(head, source),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Parsed[]
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const line = cause instanceof CsvError ? cause.lines : undefined
    throw badKnown(source, Number(line ?? 1), (cause as Error).message, cause)
  }
  return rows.map(({ record, info }) => {
    const { name = '', aliases = '', kind = '', country = '', office = '', wikidata = '' } = record
    try {
      if (kind !== '' && !KINDS.includes(kind)) throw new RangeError(`"${kind}" is no kind; give ${KINDS.join(', ')}`)
      return knownEntry({
        kind: kind === '' ? 'person' : (kind as ActorKind),
        name,
        aliases: aliases.split('|'),
        country,
        offices: office.split('|'),
        wikidata,
      })
    } catch (cause) {
      throw badKnown(source, info.lines, (cause as Error).message, cause)
    }
  })
}

function columnsOf(head: readonly string[], source: string): string[] {
  const columns = head.map((column) => column.trim().toLowerCase())
  const unknown = columns.find((column) => !COLUMNS.includes(column))
  if (unknown !== undefined) throw badKnown(source, 1, `its head has a column "${unknown}"`)
  if (!columns.includes('name')) throw badKnown(source, 1, 'its head has no column "name"')
  return columns
}

/** @example badKnown('desk.csv', 3, 'no name').message //=> 'desk.csv, line 3: no name' */
export const badKnown = (source: string, line: number, why: string, cause?: unknown): Failure =>
  new Failure('BAD_KNOWN', `${source}, line ${line}: ${why}`, `The columns are: ${COLUMNS.join(', ')}`, { cause })
