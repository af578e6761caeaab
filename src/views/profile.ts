import type { Part, ReadLedger } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import { alone } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { ActorRef, CommitmentRow, EventRow, MembershipRow, RoleRow, Row, StatementRow } from './rows.ts'
import { type Some, select } from './select.ts'

/** All that the ledger knows of an actor, the latest lines first; of a state, those of its people and bodies too. */
export type Profile = {
  readonly actor: ActorRef
  /** Every name that reports use, the most used first. */
  readonly names: readonly string[]
  /** Articles that name it. */
  readonly articles: number
  /** As lists of known actors have it: `Q42`. */
  readonly wikidata: readonly string[]
  /** Offices it holds, and those that are held in it. */
  readonly offices: Some<Dated<RoleRow>>
  readonly memberships: Some<Dated<MembershipRow>>
  readonly statements: Some<Dated<StatementRow>>
  readonly events: Some<Dated<EventRow>>
  readonly commitments: Some<Dated<CommitmentRow>>
}

/** Who somebody is: names, offices, memberships, and at most `limit` of its last lines of each kind; null for all. */
export async function profile(ledger: ReadLedger, named: Named, limit: number | null): Promise<Profile> {
  const last = <Line extends Row>(kind: FindingKind, who: Named, parts: readonly Part[]) =>
    select<Line>(ledger, {
      kinds: [kind],
      order: 'latest first',
      limit,
      takings: [{ who, parts }],
    })
  return {
    actor: named.ref,
    ...(await namesOf(ledger, named)),
    offices: await last<RoleRow>('role', alone(named), ['person', 'of']),
    memberships: await last<MembershipRow>('membership', alone(named), ['member', 'body']),
    statements: await last<StatementRow>('statement', named, ['speaker']),
    events: await last<EventRow>('event', named, ['source', 'target']),
    commitments: await last<CommitmentRow>('commitment', named, ['by', 'to']),
  }
}

async function namesOf(
  ledger: ReadLedger,
  { actor, ref }: Named,
): Promise<Pick<Profile, 'names' | 'articles' | 'wikidata'>> {
  if (actor === null) return { names: [ref.name], articles: 0, wikidata: [] }
  const aliases = await ledger.query
    .selectFrom('aliases')
    .select('alias')
    .where('actor_id', '=', actor)
    .orderBy('uses', 'desc')
    .orderBy('alias')
    .execute()
  const row = await ledger.query.selectFrom('actors').select('articles').where('id', '=', actor).executeTakeFirst()
  const wikidata = (await ledger.listed(actor)).flatMap((entry) => entry.wikidata ?? [])
  const names = aliases.map(({ alias }) => alias)
  return { names, articles: row?.articles ?? 0, wikidata: [...new Set(wikidata)] }
}
