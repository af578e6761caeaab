import { type ActorKind, actorId, foldName } from '../../terms/index.ts'
import type { ActorHit, ActorSearch } from '../ledger.ts'
import type { Database, Row } from './database.ts'
import { nearNames } from './nearNames.ts'

/** How many near misses are worth showing. */
const SUGGESTIONS = 5

/** Finds actors by any of their names, without regard to case and diacritics: by the whole name, by words of it, by their
 * beginnings; and where nothing fits, suggests what is spelt nearly so. */
export function actorSearcher(db: Database): (name: string) => ActorSearch {
  const columns = 'actors.id, actors.key, actors.kind, actors.name, actors.country, actors.mentions'
  const order = 'order by actors.mentions desc, actors.name, actors.key'
  const named = `select distinct ${columns} from aliases join actors on actors.id = aliases.actor_id`
  const byName = db.prepare(`${named} where aliases.folded = ? ${order}`)
  const byCountry = db.prepare(`select ${columns} from actors where country = ? and kind = 'state' ${order}`)
  const byAliases = db.prepare(`${named} where aliases.id in (select value from json_each(?)) ${order}`)
  const withWord = db.prepare('select alias_id from name_words where word = ?')
  const withBeginning = db.prepare('select distinct alias_id from name_words where word >= ? and word < ?')
  const near = nearNames(db)

  const hitsOf = (aliases: readonly number[]): ActorHit[] =>
    aliases.length === 0 ? [] : byAliases.all(JSON.stringify(aliases)).map(hit)

  return (name) => {
    const folded = foldName(name)
    const words = folded.split(' ').filter((word) => word !== '')
    if (words.length === 0) return { status: 'none' }
    const code = /^[A-Z]{3}$/.test(name.trim()) ? byCountry.all(name.trim()).map(hit) : []
    const exact = unique([...code, ...byName.all(folded).map(hit)])
    /** One word may be anybody's surname; a whole name, or a name that is no person's, is whom it names. */
    const settled =
      words.length > 1 || code.length > 0 || exact.some((it) => it.kind !== 'person' && foldName(it.name) === folded)
    if (exact.length > 0 && settled) return { status: 'found', actors: exact }
    const whole = hitsOf(inAll(words.map((word) => withWord.all(word))))
    if (whole.length > 0) return { status: 'found', actors: unique([...exact, ...whole]) }
    const begun = hitsOf(inAll(words.map((word) => withBeginning.all(word, `${word}\u{10FFFF}`))))
    if (begun.length > 0) return { status: 'found', actors: begun }
    const suggestions = unique(near(words).flatMap(hitsOf)).slice(0, SUGGESTIONS)
    return suggestions.length > 0 ? { status: 'near', suggestions } : { status: 'none' }
  }
}

/** The aliases that every one of the lists has. */
function inAll(lists: readonly (readonly Row[])[]): number[] {
  const [first = new Set<number>(), ...others] = lists.map((rows) => new Set(rows.map((row) => Number(row.alias_id))))
  return [...first].filter((id) => others.every((other) => other.has(id)))
}

const unique = (hits: readonly ActorHit[]): ActorHit[] => [...new Map(hits.map((it) => [it.id, it])).values()]

const hit = (row: Row): ActorHit => ({
  id: Number(row.id),
  key: actorId(String(row.key)),
  kind: row.kind as ActorKind,
  name: String(row.name),
  country: row.country === null ? null : String(row.country),
  mentions: Number(row.mentions),
})
