import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Lines } from './group.ts'

/** Two ISO days, both included; null where there is no end. */
export type Window = { readonly since: string | null; readonly until: string | null }

/** The day a line was first reported, where the report or its dateline says. */
export const reportedOn = (): RawBuilder<string | null> => sql<string | null>`findings.reported`

/** The day of a line: when it was said or happened; of a commitment, and where no day is told, when it was first reported. */
export const dayOf = (): RawBuilder<string | null> => sql<string | null>`findings.day`

/** Whether a day lies in a window; an unknown day only lies in one that has no ends. */
export const within = (eb: Lines, day: RawBuilder<string | null>, { since, until }: Window): Expression<SqlBool> =>
  eb.and([...(since === null ? [] : [eb(day, '>=', since)]), ...(until === null ? [] : [eb(day, '<=', until)])])
