import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Part, Tables } from '../ledger/index.ts'
import type { Named } from './named.ts'

/** Asks something of a line of `findings`. */
export type Lines = ExpressionBuilder<Tables, 'findings'>

/** Whether somebody plays one of some parts in a line; for a state any of its people and bodies will do. Asked of one line, so never by an index of
 * all that somebody has a part in: the `+` keeps the database from it. */
export const takesPart = (eb: Lines, { actor, state }: Named, parts: readonly Part[]): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('parties')
      .select('parties.finding_id')
      .whereRef('parties.finding_id', '=', 'findings.id')
      .where('parties.part', 'in', parts)
      /** A state's own country is itself. */
      .where(state === null ? sql<boolean>`+parties.actor_id = ${actor}` : sql<boolean>`+parties.land = ${state}`),
  )

/** The actor alone, without the people and bodies of a state. */
export const alone = (named: Named): Named => ({ ...named, state: named.actor === null ? named.state : null })
