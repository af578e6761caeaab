import { Failure } from '../../terms/index.ts'
import { dayAsked, localDay } from '../../views/words/index.ts'
import type { Desk } from '../desk.ts'

/** The days asked for. Throws BAD_DATE. */
export function windowOf(
  asked: { readonly since?: string | undefined; readonly until?: string | undefined },
  desk: Desk,
) {
  const since = asked.since === undefined ? null : dayAsked('since', asked.since, desk.now()).from
  const until = asked.until === undefined ? null : dayAsked('until', asked.until, desk.now()).to
  if (since !== null && until !== null && since > until)
    throw new Failure('BAD_DATE', `since ${since} is after until ${until}`, 'Give the earlier day to since')
  return { since, until }
}

/** One ISO day asked for; that of the clock where none was. Throws BAD_DATE. */
export function dayOrToday(field: string, asked: string | undefined, desk: Desk): string {
  if (asked === undefined) return localDay(desk.now())
  const { from, to } = dayAsked(field, asked, desk.now())
  if (from !== to) throw new Failure('BAD_DATE', `${field} "${asked}" is more than one day`, 'Give it as 2025-11-01')
  return from
}

/** What a question cannot do without. Throws BAD_QUERY. */
export function needed<Value>(field: string, value: Value | null): Value {
  if (value !== null) return value
  throw new Failure('BAD_QUERY', `this needs ${field}`, 'See /api for what it takes')
}
