import { expressionBuilder, sql } from 'kysely'
import type { ReadLedger, Tables } from '../ledger/index.ts'
import type { EventType } from '../terms/index.ts'
import type { Lines } from './group.ts'
import type { Named } from './named.ts'
import type { ActorRef } from './rows.ts'
import { numbersOf, scansOf } from './scans.ts'
import type { Window } from './when.ts'

/** Something that was done, and by whom to whom. */
export type Act = {
  readonly type: EventType
  readonly mode: string | null
  readonly sources: readonly ActorRef[]
  /** Empty where the sources act with each other. */
  readonly targets: readonly ActorRef[]
}

export type ActsFound = {
  /** By their numbers in this ledger. */
  readonly acts: ReadonlyMap<number, Act>
  /** Whether there were more than are looked at; then these are the latest. */
  readonly cut: boolean
}

/** What was done in some days by or to somebody, or by anybody: neither planned, asked for, conditional nor denied. At most `most` on each way, the latest. */
export async function actsIn(
  ledger: ReadLedger,
  { who, window, most }: { readonly who: Named | null; readonly window: Window; readonly most: number },
): Promise<ActsFound> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const takings = who === null ? [] : [{ who, parts: ['source', 'target'] as const }]
  const told: Told[] = []
  let cut = false
  for (const scan of scansOf(eb, { kinds: ['event'], window, takings, where: null, happened: 'done' })) {
    const { id, from, day } = numbersOf(scan)
    const { rows } = await sql<{ told: string }>`
      select json_group_array(json_array(found.id, events.type, events.mode,
        json((select json_group_array(parties.actor_id) from parties where parties.finding_id = found.id and part = 'source' and shown = 1)),
        json((select json_group_array(parties.actor_id) from parties where parties.finding_id = found.id and part = 'target' and shown = 1))
      )) as told from (select ${id} as id from ${from} where ${sql.join(scan.where, sql` and `)}
        order by ${day} desc limit ${most}) as found join events on events.finding_id = found.id`.execute(ledger.query)
    const some = JSON.parse(rows[0]?.told ?? '[]') as Told[]
    cut ||= some.length === most
    told.push(...some)
  }
  const actors = await actorsBy(ledger, [...new Set(told.flatMap(([, , , by, to]) => [...by, ...to]))])
  const refs = (numbers: readonly number[]): ActorRef[] => numbers.flatMap((actor) => actors.get(actor) ?? [])
  return {
    acts: new Map(told.map(([id, type, mode, by, to]) => [id, { type, mode, sources: refs(by), targets: refs(to) }])),
    cut,
  }
}

type Told = readonly [
  id: number,
  type: EventType,
  mode: string | null,
  sources: readonly number[],
  targets: readonly number[],
]

/** Actors by their numbers in this ledger. */
async function actorsBy(ledger: ReadLedger, numbers: readonly number[]): Promise<ReadonlyMap<number, ActorRef>> {
  type Told = readonly [number: number, id: string, name: string, kind: ActorRef['kind'], country: string | null]
  const { rows } = await sql<{ told: string }>`
    select json_group_array(json_array(actors.id, actors.key, actors.name, actors.kind, actors.country)) as told
    from json_each(${JSON.stringify(numbers)}) as wanted cross join actors on actors.id = wanted.value`.execute(
    ledger.query,
  )
  const told = JSON.parse(rows[0]?.told ?? '[]') as Told[]
  return new Map(told.map(([number, id, name, kind, country]) => [number, { id, name, kind, country }]))
}
