import type { ReadLedger } from '../ledger/index.ts'
import { outletsNamed } from './outletsNamed.ts'

/** Names that a form offers: of the actors most spoken of, and of the outlets most read. */
export type Offered = { readonly actors: readonly string[]; readonly outlets: readonly string[] }

/** The names most worth offering, at most `limit` of each, the most told of first. */
export async function offered(ledger: ReadLedger, limit: number): Promise<Offered> {
  const actors = await worthOffering(ledger, limit, await told(ledger, limit * LOOKED_AT))
  const all = actors.length < limit ? await worthOffering(ledger, limit, 0) : actors
  return {
    actors: [...new Set(all.map(({ name }) => name))],
    outlets: (await outletsNamed(ledger, limit)).names,
  }
}

/** Actors looked at for each that is offered: groups are left out, and there are few of them among those told of most. */
const LOOKED_AT = 4

/** In how many articles the actor is told of who stands at a place among those told of most; 0 where there are fewer. */
async function told(ledger: ReadLedger, place: number): Promise<number> {
  const row = await ledger.query
    .selectFrom('actors')
    .select('articles')
    .orderBy('articles', 'desc')
    .limit(1)
    .offset(place)
    .executeTakeFirst()
  return row?.articles ?? 0
}

/** Those told of in `least` articles or more. */
const worthOffering = (ledger: ReadLedger, limit: number, least: number) =>
  ledger.query
    .selectFrom('actors')
    .select('name')
    .where('articles', '>=', least)
    .where('mentions', '>', 1)
    .where('kind', '!=', 'group')
    .orderBy('articles', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
