import type { KnownEntry } from '../../ledger/index.ts'
import { type ActorKind, foldName } from '../../terms/index.ts'
import { stateNamed } from '../options/states.ts'

/** An entry as a list writes it, before states are known by their codes. */
export type KnownRow = {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  /** A state by code, name or demonym; empty where none is told. */
  readonly country: string
  /** As people write them: `foreign minister`, `Ambassador of Kenya`. */
  readonly offices: readonly string[]
  readonly wikidata: string
}

/** An entry of a list of known actors; throws a RangeError that says what is wrong with it.
 * @example knownEntry({ kind: 'person', name: 'Ana', aliases: [], country: 'Kenya', offices: ['Envoy'], wikidata: '' }).offices //=> ['envoy of KEN'] */
export function knownEntry(row: KnownRow): KnownEntry {
  const name = row.name.trim()
  if (foldName(name) === '') throw new RangeError(name === '' ? 'no name' : `"${name}" is no name`)
  const country = row.country.trim() === '' ? null : stateCode(row.country.trim())
  return {
    kind: row.kind,
    name,
    aliases: [...new Set(row.aliases.map((alias) => alias.trim()).filter((alias) => alias !== '' && alias !== name))],
    country,
    offices: row.offices.filter((office) => office.trim() !== '').map((office) => officeOf(office.trim(), country)),
    wikidata: wikidataId(row.wikidata.trim()),
  }
}

function stateCode(written: string): string {
  const state = stateNamed(written)
  if (state) return state.code
  throw new RangeError(`"${written}" is no state; give a name or an ISO code, as Kenya or KEN`)
}

/** `foreign minister of GEO`: the state it names itself, else the holder's own. */
function officeOf(written: string, country: string | null): string {
  const title = written.toLowerCase()
  const at = title.lastIndexOf(' of ')
  const state = at < 0 ? undefined : stateNamed(written.slice(at + 4))
  return state ? `${title.slice(0, at)} of ${state.code}` : `${title} of ${country ?? '?'}`
}

/** @example wikidataId('https://www.wikidata.org/wiki/Q42') //=> 'Q42' */
export function wikidataId(written: string): string | null {
  if (written === '') return null
  const [, id] = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/.exec(written) ?? []
  if (id) return id
  throw new RangeError(`"${written}" is no Wikidata id; give one as Q42`)
}
