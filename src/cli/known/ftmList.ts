import type { KnownEntry } from '../../ledger/index.ts'
import type { ActorKind } from '../../terms/index.ts'
import { stateNamed } from '../options/states.ts'
import { badKnown } from './csvList.ts'
import { knownEntry, wikidataId } from './knownRow.ts'

/** Schemata of FollowTheMoney (followthemoney.tech) that name somebody who speaks or acts. */
const SCHEMATA: Readonly<Record<string, ActorKind>> = {
  Person: 'person',
  Organization: 'organization',
  PublicBody: 'organization',
  Company: 'organization',
}

export type FtmEntries = {
  readonly entries: readonly KnownEntry[]
  /** Entities of other schemata, which are left out. */
  readonly leftOut: number
}

/** The entries of a list of FollowTheMoney entities, one JSON object a line; every property is a list of texts. An entity of several
 * countries has none here, since none of them tells whose it is. Throws BAD_KNOWN with the number of the line. */
export function ftmEntries(text: string, source: string): FtmEntries {
  const entries: KnownEntry[] = []
  let leftOut = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      const entry = entryOf(JSON.parse(line))
      if (entry === null) leftOut++
      else entries.push(entry)
    } catch (cause) {
      throw badKnown(source, index + 1, (cause as Error).message, cause)
    }
  }
  return { entries, leftOut }
}

function entryOf(entity: unknown): KnownEntry | null {
  const { schema, properties } = (entity ?? {}) as { readonly schema?: unknown; readonly properties?: unknown }
  if (typeof schema !== 'string' || typeof properties !== 'object' || properties === null)
    throw new RangeError('no entity of FollowTheMoney: it has no schema and properties')
  const kind = SCHEMATA[schema]
  if (kind === undefined) return null
  const of = (name: string): string[] => {
    const values = (properties as Readonly<Record<string, unknown>>)[name] ?? []
    return (Array.isArray(values) ? values : [values]).map(String)
  }
  const [name = '', ...others] = of('name')
  const countries = [...new Set(of('country').flatMap((code) => stateNamed(code)?.code ?? []))]
  return knownEntry({
    kind,
    name,
    aliases: [...others, ...of('alias'), ...of('weakAlias')],
    country: countries.length === 1 ? (countries[0] ?? '') : '',
    offices: of('position'),
    wikidata: of('wikidataId').find(isWikidata) ?? '',
  })
}

function isWikidata(written: string): boolean {
  try {
    return wikidataId(written) !== null
  } catch {
    return false
  }
}
