import { type Expression, type SqlBool, sql } from 'kysely'
import type { Lines } from './group.ts'
import type { Named } from './named.ts'
import type { Scan } from './scans.ts'
import { dayOf } from './when.ts'

/** The way to what is announced: dates to come, planned events and commitments that fall due, of one or of everybody. Only what is for a day later
 * than `after`, where one is given. */
export function announced(
  eb: Lines,
  named: Named | null,
  where: readonly Expression<SqlBool>[],
  after: string | null,
): Scan {
  const days = [eb('findings.ahead', 'is not', null), ...(after === null ? [] : [eb('findings.ahead', '>', after)])]
  if (named === null) return { from: sql`findings indexed by findings_ahead`, day: dayOf(), where: [...days, ...where] }
  const { actor, state } = named
  const theirs = state === null ? sql`actor_id = ${actor}` : sql`land = ${state}`
  const index = sql.raw(state === null ? 'parties_actor_id_ahead' : 'parties_land_ahead')
  const later = after === null ? sql`ahead is not null` : sql`ahead > ${after}`
  // Each once, though several of a state may take part in it.
  return {
    from: sql`(select distinct finding_id from parties indexed by ${index} where ${theirs} and ${later}) as theirs
      cross join findings on findings.id = theirs.finding_id`,
    day: dayOf(),
    where,
  }
}
