import type { ReadLedger } from '../ledger/index.ts'
import type { ActorRef } from './rows.ts'

/** The actors of lines: by the line's number and the part they play. */
export type Parties = (finding: number, part: string) => ActorRef[]

/** The parties of lines in the order of their names in each part. */
export async function partiesOf(ledger: ReadLedger, findings: readonly number[]): Promise<Parties> {
  const rows = await ledger.query
    .selectFrom('parties')
    .innerJoin('actors', 'actors.id', 'parties.actor_id')
    .select(['parties.finding_id', 'parties.part', 'actors.key', 'actors.name', 'actors.kind', 'actors.country'])
    .where('parties.finding_id', 'in', findings)
    .where('parties.shown', '=', 1)
    .orderBy('actors.name')
    .execute()
  const byPart = new Map<string, ActorRef[]>()
  for (const { finding_id, part, key, name, kind, country } of rows) {
    const place = `${finding_id} ${part}`
    byPart.set(place, [...(byPart.get(place) ?? []), { id: key, name, kind, country }])
  }
  return (finding, part) => byPart.get(`${finding} ${part}`) ?? []
}
