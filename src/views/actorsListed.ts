import type { ReadLedger } from '../ledger/index.ts'
import type { ActorKind } from '../terms/index.ts'
import type { ActorRef } from './rows.ts'
import { MOST_COUNTED, type Some } from './select.ts'

export type ActorsQuestion = {
  /** Any name that reports use, whole or in part; null for all. */
  readonly name: string | null
  readonly kind: ActorKind | null
  /** ISO 3166-1 alpha-3 of the state it belongs to; null for all. */
  readonly country: string | null
  /** At most so many, after the first `skip`. */
  readonly limit: number
  readonly skip: number
}

export type ActorListed = ActorRef & {
  /** Articles that name it. */
  readonly articles: number
}

/** `near` are the names spelt nearly so where nobody is called as asked. */
export type ActorsFound = Some<ActorListed> & {
  readonly near: readonly ActorRef[]
  /** Whether more are called so than are listed. */
  readonly cut: boolean
}

/** So many namesakes are looked at. */
const MOST_NAMED = 500

/** The actors that reports name, those that most articles name first. */
export async function actorsListed(ledger: ReadLedger, question: ActorsQuestion): Promise<ActorsFound> {
  const { name, kind, country, limit, skip } = question
  const search = name === null ? null : await ledger.searchActors(name)
  const near = search?.status === 'near' ? search.suggestions : []
  if (search !== null && search.status !== 'found')
    return { lines: [], total: 0, near: near.map(({ key, ...rest }) => ({ ...refOf(rest), id: key })), cut: false }
  const asked = ledger.query
    .selectFrom('actors')
    .where('articles', '>', 0)
    .$if(kind !== null, (query) => query.where('kind', '=', kind as ActorKind))
    .$if(country !== null, (query) => query.where('country', '=', country))
    .$if(search !== null, (query) =>
      query.where('id', 'in', search?.status === 'found' ? search.actors.slice(0, MOST_NAMED).map(({ id }) => id) : []),
    )
  const rows = await asked
    .select(['key as id', 'name', 'kind', 'country', 'articles'])
    .orderBy('articles', 'desc')
    .orderBy('name')
    .orderBy('key')
    .limit(limit)
    .offset(skip)
    .execute()
  const counted = await ledger.query
    .selectFrom(
      asked
        .select('id')
        .limit(MOST_COUNTED + 1)
        .as('asked'),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirst()
  const cut = search?.status === 'found' && search.actors.length > MOST_NAMED
  return { lines: rows, total: counted?.total ?? 0, near: [], cut }
}

const refOf = ({ name, kind, country }: Omit<ActorRef, 'id'>): Omit<ActorRef, 'id'> => ({ name, kind, country })
