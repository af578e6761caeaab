import type { ReadLedger } from '../ledger/index.ts'

/** Names that a form offers: of the actors most spoken of, and of the outlets most read. */
export type Offered = { readonly actors: readonly string[]; readonly outlets: readonly string[] }

/** The names most worth offering, at most `limit` of each, the most told of first. Looks at every actor and article: keep the answer for a while. */
export async function offered(ledger: ReadLedger, limit: number): Promise<Offered> {
  const actors = await ledger.query
    .selectFrom('actors')
    .select('name')
    .where('mentions', '>', 1)
    .where('kind', '!=', 'group')
    .orderBy('mentions', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  const outlets = await ledger.query
    .selectFrom('articles')
    .select('outlet')
    .where('outlet', 'is not', null)
    .groupBy('outlet')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('outlet')
    .limit(limit)
    .execute()
  return {
    actors: [...new Set(actors.map(({ name }) => name))],
    outlets: outlets.flatMap(({ outlet }) => outlet ?? []),
  }
}
