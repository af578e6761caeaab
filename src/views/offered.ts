import type { ReadLedger } from '../ledger/index.ts'
import { outletsNamed } from './outletsNamed.ts'

/** Names that a form offers: of the actors most spoken of, and of the outlets most read. */
export type Offered = { readonly actors: readonly string[]; readonly outlets: readonly string[] }

/** The names most worth offering, at most `limit` of each, the most told of first. */
export async function offered(ledger: ReadLedger, limit: number): Promise<Offered> {
  const actors = await ledger.query
    .selectFrom('actors')
    .select('name')
    .where('mentions', '>', 1)
    .where('kind', '!=', 'group')
    .orderBy('articles', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  return {
    actors: [...new Set(actors.map(({ name }) => name))],
    outlets: (await outletsNamed(ledger, limit)).names,
  }
}
