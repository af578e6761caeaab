import { sql } from 'kysely'
import type { ActorHit, ReadLedger } from '../ledger/index.ts'
import { foldName } from '../terms/index.ts'
import type { ActorRef } from './rows.ts'

/** Somebody a question is about. Of a state, its people and bodies speak and act for it too. */
export type Named = {
  readonly ref: ActorRef
  /** Number in this ledger; null for a state that no report names, though its people are there. */
  readonly actor: number | null
  /** ISO 3166-1 alpha-3 of a state, whose people and bodies count as well; null for all others. */
  readonly state: string | null
}

/** A name as a user gives it; `state` where a list of the world's states knows it. */
export type Asked = { readonly name: string; readonly state?: { readonly code: string; readonly name: string } }

/** `others` share the name; `near` are spelt nearly so. */
export type NameAnswer =
  | { readonly status: 'found'; readonly named: Named; readonly others: readonly ActorRef[] }
  | { readonly status: 'none'; readonly near: readonly ActorRef[] }

/** A name, and what tells it from namesakes, where it is there: a kind, or the code of a state.
 * @example apartFromNamesakes('Ion Popa (ROU)') //=> { name: 'Ion Popa', kind: undefined, country: 'ROU' } */
export function apartFromNamesakes(asked: string): {
  readonly name: string
  readonly kind: string | undefined
  readonly country: string | undefined
} {
  const [, name = asked, mark = ''] = asked.match(/^(.*\S)\s*\((person|state|organization|group|[A-Z]{3})\)\s*$/) ?? []
  const isCode = /^[A-Z]{3}$/.test(mark)
  return { name, kind: isCode || mark === '' ? undefined : mark, country: isCode ? mark : undefined }
}

/** Whom a name means: by any name reports use, whole or in part, without diacritics and case; `Georgia (state)` or `Ion Popa (ROU)` where several
 * share it; and by the id that exports and JSON have. */
export async function whoIs(ledger: ReadLedger, asked: Asked): Promise<NameAnswer> {
  const byKey = /^[0-9a-f]{20}$/.test(asked.name.trim()) ? await withKey(ledger, asked.name.trim()) : null
  if (byKey) return { status: 'found', named: byKey, others: [] }
  const { name, kind, country } = apartFromNamesakes(asked.name)
  const search = await ledger.searchActors(name)
  const fits = (hit: ActorHit): boolean =>
    (kind === undefined || hit.kind === kind) && (country === undefined || hit.country === country)
  const hits = search.status === 'found' ? search.actors.filter(fits) : []
  const state =
    asked.state && (kind ?? 'state') === 'state' && country === undefined ? await stateOf(ledger, asked.state) : null
  if (state) {
    const others = hits.filter((hit) => hit.id !== state.actor && foldName(hit.name) === foldName(name))
    return { status: 'found', named: state, others: others.map(refOf) }
  }
  const [best, ...others] = hits
  if (best) return { status: 'found', named: namedBy(best), others: others.map(refOf) }
  return { status: 'none', near: search.status === 'near' ? search.suggestions.map(refOf) : [] }
}

const refOf = ({ key, name, kind, country }: ActorHit): ActorRef => ({ id: key, name, kind, country })

const namedBy = (hit: ActorHit): Named => ({
  ref: refOf(hit),
  actor: hit.id,
  state: hit.kind === 'state' ? hit.country : null,
})

async function withKey(ledger: ReadLedger, key: string): Promise<Named | null> {
  const row = await ledger.query
    .selectFrom('actors')
    .select(['id', 'name', 'kind', 'country'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return null
  const { id, name, kind, country } = row
  return { ref: { id: key, name, kind, country }, actor: id, state: kind === 'state' ? country : null }
}

/** A state of the world as this ledger has it: by itself, or only by its people; null where it has neither. */
async function stateOf(ledger: ReadLedger, { code, name }: { code: string; name: string }): Promise<Named | null> {
  const ofIt = ledger.query.selectFrom('actors').select(['id', 'key', 'name', 'kind']).where('country', '=', code)
  // As it stands in the index of states: of its people there may be very many, and any of them will do.
  const [itself] = await ofIt.where(sql<boolean>`kind = 'state'`).orderBy('mentions', 'desc').limit(1).execute()
  const [first] = itself === undefined ? await ofIt.limit(1).execute() : [itself]
  if (!first) return null
  const own = first.kind === 'state'
  const ref: ActorRef = { id: own ? first.key : code, name: own ? first.name : name, kind: 'state', country: code }
  return { ref, actor: own ? first.id : null, state: code }
}
