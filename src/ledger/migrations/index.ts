import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely'
import { ledger } from './001-ledger.ts'
import { agenda } from './002-agenda.ts'
import { merging } from './003-merging.ts'
import { lineDecisions } from './004-line-decisions.ts'
import { pageFacts } from './005-page-facts.ts'
import { following } from './006-following.ts'
import { counts } from './007-counts.ts'
import { outcomeWords } from './008-outcome-words.ts'
import { promised } from './009-promised.ts'
import { feedPace } from './010-feed-pace.ts'

/** Every migration in order; a name, once published, stays. */
const MIGRATIONS: readonly (readonly [name: string, migration: Migration])[] = [
  ['001-ledger', ledger],
  ['002-agenda', agenda],
  ['003-merging', merging],
  ['004-line-decisions', lineDecisions],
  ['005-page-facts', pageFacts],
  ['006-following', following],
  ['007-counts', counts],
  ['008-outcome-words', outcomeWords],
  ['009-promised', promised],
  ['010-feed-pace', feedPace],
]

/** The version of the tables this program makes and understands. */
export const TABLES_VERSION = MIGRATIONS.length

/** A ledger of tables older than this is worked out anew from its articles and decisions once they are migrated, which takes as long as recording it
 * did. Later migrations only add, and fill what they add from what is there; the next one that cannot do so moves this up to itself. */
export const REBUILT_FROM = 6

/** In a ledger of tables older than this actors are kept under other keys than they are sought under now: it is given new ones, at a quarter of a
 * millisecond each. */
export const REKEYED_FROM = 7

/** Brings the tables up to `TABLES_VERSION`, all in one transaction. */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  const provider: MigrationProvider = { getMigrations: async () => Object.fromEntries(MIGRATIONS) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error !== undefined) throw error
}
