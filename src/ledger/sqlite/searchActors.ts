import { type ActorKind, actorId, foldName } from '../../terms/index.ts'
import type { ActorHit, ActorSearch } from '../ledger.ts'
import type { Database, Row } from './database.ts'
import { nearNames } from './nearNames.ts'

/** How many near misses are worth showing. */
const SUGGESTIONS = 5

/** Names looked at of those that have a word, and actors told of in most articles that are looked through where more have it. */
const MANY = 2_000
const FOREMOST = 5_000

/** Finds actors by any of their names, without regard to case and diacritics: by the whole name, by words of it, by their
 * beginnings; and where nothing fits, suggests what is spelt nearly so. Where thousands are called so (`people`), those that most articles tell of
 * are found, and some of the others. */
export function actorSearcher(db: Database): (name: string) => ActorSearch {
  const columns = 'actors.id, actors.key, actors.kind, actors.name, actors.country, actors.mentions'
  const order = 'order by actors.mentions desc, actors.name, actors.key'
  const byCountry = db.prepare(`select ${columns} from actors where country = ? and kind = 'state' ${order}`)
  const byAliases = db.prepare(`select distinct ${columns} from aliases join actors on actors.id = aliases.actor_id
    where aliases.id in (select value from json_each(?)) ${order}`)
  const calledSo = db.prepare(`select id as alias_id from aliases where folded = ? limit ${MANY + 1}`)
  const withWord = db.prepare(`select alias_id from name_words where word = ? limit ${MANY + 1}`)
  const withBeginning = db.prepare(
    `select distinct alias_id from name_words where word >= ? and word < ? limit ${MANY + 1}`,
  )
  const foldedOf = db.prepare('select id, folded from aliases where id in (select value from json_each(?))')
  const foremost =
    db.prepare(`select aliases.id, folded from (select id from actors order by articles desc limit ${FOREMOST}) as told
    cross join aliases on aliases.actor_id = told.id`)
  const near = nearNames(db)

  const hitsOf = (aliases: readonly number[]): ActorHit[] =>
    aliases.length === 0 ? [] : byAliases.all(JSON.stringify(aliases)).map(hit)

  /** Those that are in all of some lists, of which each may go on beyond what was looked at, and of which `fits` holds. */
  const among = (lists: readonly (readonly Row[])[], fits: (folded: string) => boolean): ActorHit[] => {
    const [least = []] = [...lists].sort((a, b) => a.length - b.length)
    const rows = [
      ...foldedOf.all(JSON.stringify(least.map((row) => Number(row.alias_id)))),
      ...(least.length > MANY ? foremost.all() : []),
    ]
    return hitsOf([...new Set(rows.flatMap((row) => (fits(String(row.folded)) ? [Number(row.id)] : [])))])
  }
  const having = (words: readonly string[], isThere: (has: string, word: string) => boolean) => (folded: string) => {
    const all = folded.split(' ')
    return words.every((word) => all.some((has) => isThere(has, word)))
  }

  return (name) => {
    const folded = foldName(name)
    const words = folded.split(' ').filter((word) => word !== '')
    if (words.length === 0) return { status: 'none' }
    const code = /^[A-Z]{3}$/.test(name.trim()) ? byCountry.all(name.trim()).map(hit) : []
    const exact = unique([...code, ...among([calledSo.all(folded)], (other) => other === folded)])
    /** One word may be anybody's surname; a whole name, or a name that is no person's, is whom it names. */
    const settled =
      words.length > 1 || code.length > 0 || exact.some((it) => it.kind !== 'person' && foldName(it.name) === folded)
    if (exact.length > 0 && settled) return { status: 'found', actors: exact }
    const whole = among(
      words.map((word) => withWord.all(word)),
      having(words, (has, word) => has === word),
    )
    if (whole.length > 0) return { status: 'found', actors: unique([...exact, ...whole]) }
    const begun = among(
      words.map((word) => withBeginning.all(word, `${word}\u{10FFFF}`)),
      having(words, (has, word) => has.startsWith(word)),
    )
    if (begun.length > 0) return { status: 'found', actors: begun }
    const suggestions = unique(near(words).flatMap(hitsOf)).slice(0, SUGGESTIONS)
    return suggestions.length > 0 ? { status: 'near', suggestions } : { status: 'none' }
  }
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
