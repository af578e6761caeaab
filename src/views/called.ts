import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { Named } from './named.ts'

/** A name, and who calls the actor so. */
export type Called = {
  readonly name: string
  /** Articles that use it. */
  readonly articles: number
  /** Of the latest articles that do, the outlets, at most a few, in the order of their names. */
  readonly outlets: readonly string[]
  /** The latest article that does. */
  readonly example: string | null
}

/** Articles looked through for who uses which name: the latest. */
const LATEST = 300
const MOST_OUTLETS = 3

/** The names that reports use for an actor, the most used first, and which outlets use each. */
export async function called(ledger: ReadLedger, { actor }: Named): Promise<readonly Called[]> {
  if (actor === null) return []
  const names = await ledger.query
    .selectFrom('aliases')
    .select(['alias as name', 'uses as articles'])
    .where('actor_id', '=', actor)
    .orderBy('uses', 'desc')
    .orderBy('alias')
    .execute()
  const { rows } = await sql<{ alias: string; key: string; outlet: string | null }>`
    select json_each.value as alias, latest.key, latest.outlet from (
      select appearances.aliases, articles.key, articles.outlet from appearances indexed by appearances_actor_id_published_at
      cross join articles on articles.id = appearances.article_id
      where appearances.actor_id = ${actor} and appearances.mentions >= 0 order by appearances.published_at desc, articles.key limit ${LATEST}) as latest,
      json_each(latest.aliases)`.execute(ledger.query)
  return names.map(({ name, articles }) => {
    const uses = rows.filter(({ alias }) => alias === name)
    const outlets = [...new Set(uses.flatMap(({ outlet }) => outlet ?? []))]
    return { name, articles, outlets: outlets.slice(0, MOST_OUTLETS).sort(), example: uses[0]?.key ?? null }
  })
}
