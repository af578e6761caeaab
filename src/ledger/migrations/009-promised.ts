import { type Kysely, type Migration, sql } from 'kysely'

/** The register of promises is counted and added up by an index alone: what falls due when, beside who promised and to whom, and the sums. */
export const promised: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create index parties_actor_id_promised on parties (actor_id, part, day, ahead, finding_id) where part = 'by' or part = 'to'`,
  `create index parties_land_promised on parties (land, part, day, ahead, finding_id) where (part = 'by' or part = 'to') and land is not null`,
  `create index findings_promised on findings (day, ahead, position, key) where kind = 'commitment'`,
  `create index commitments_sums on commitments (finding_id, amount_value, amount_unit, amount_per, amount_bound, due) where amount_value is not null`,
]
