import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { Named } from './named.ts'

/** An office that somebody holds, by the number of its line. */
export type RoleFound = { readonly finding_id: number; readonly title: string }

/** Roles looked at of people of a state whose reports do not say whose office it is: the latest. */
const MOST_UNTOLD = 1000

/** The offices of a state or body that most reports tell of, at most `most` of them; of a state also those of its people whose reports do not say
 * whose office it is. */
export async function foremostRoles(ledger: ReadLedger, named: Named, most: number): Promise<readonly RoleFound[]> {
  const ways = (await holdersOf(ledger, named)).map(
    (
      of,
    ) => sql`select * from (select finding_id, title, reports, line from roles indexed by roles_of_id_reports where of_id = ${of}
      order by reports desc, line limit ${most})`,
  )
  if (named.state !== null) ways.push(untold(named.state))
  if (ways.length === 0) return []
  const { rows } = await sql<RoleFound>`select finding_id, title from (${sql.join(ways, sql` union all `)})
    order by reports desc, line limit ${most}`.execute(ledger.query)
  return rows
}

/** Offices of people of a state that are of nobody as far as reports tell. */
const untold = (state: string) => sql`select finding_id, title, reports, line from (
    select roles.finding_id, title, of_id, reports, line from parties cross join roles on roles.finding_id = parties.finding_id
    where parties.land = ${state} and parties.part = 'person' order by parties.day desc, line limit ${MOST_UNTOLD}) where of_id is null`

/** The numbers of a state or body in this ledger: a state may be there under several names. */
export async function holdersOf(ledger: ReadLedger, { actor, state }: Named): Promise<readonly number[]> {
  const own = actor === null ? [] : [actor]
  if (state === null) return own
  const rows = await ledger.query
    .selectFrom('actors')
    .select('id')
    .where('country', '=', state)
    .where(sql<boolean>`kind = 'state'`)
    .execute()
  return [...new Set([...own, ...rows.map(({ id }) => id)])]
}
