import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Lines } from './group.ts'

/** Two ISO days, both included; null where there is no end. */
export type Window = { readonly since: string | null; readonly until: string | null }

/** The day a line was first reported, where the report or its dateline says. */
export const reportedOn = (): RawBuilder<string | null> => sql<string | null>`(
  select min(coalesce(substr(articles.published, 1, 10), articles.dateline_day))
  from reports join articles on articles.id = reports.article_id where reports.finding_id = findings.id)`

/** The day of a line: when it was said or happened; of a commitment, and where no day is told, when it was first reported. */
export const dayOf = (): RawBuilder<string | null> => sql<string | null>`
  case when findings.kind = 'commitment' or findings.date_from is null then ${reportedOn()} else findings.date_from end`

/** Where a line stands among those of its day: the place of its first evidence. */
export const placeInDay = (): RawBuilder<string> => sql<string>`(
  select min(coalesce(articles.published_at, 0) || ' ' || articles.key || ' ' || substr('0000000' || reports.start, -8))
  from reports join articles on articles.id = reports.article_id where reports.finding_id = findings.id)`

/** Whether a day lies in a window; an unknown day only lies in one that has no ends. */
export const within = (eb: Lines, day: RawBuilder<string | null>, { since, until }: Window): Expression<SqlBool> =>
  eb.and([...(since === null ? [] : [eb(day, '>=', since)]), ...(until === null ? [] : [eb(day, '<=', until)])])
