import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { articleDay } from './passages.ts'

/** A promise whose words are sought in later sentences. */
export type Sought = {
  /** Number of its line in this ledger. */
  readonly finding: number
  /** Plain words without marks, of which a sentence must have two. */
  readonly words: readonly string[]
  /** The ISO day it was made. */
  readonly day: string
}

/** A later sentence that shares two words with a promise. */
type Echo = {
  readonly promise: number
  readonly day: string
  readonly sentence: number
  readonly article: number
  readonly start: number
}

/** What may tell of promises: by the promise's number, lines of those who promised, their states' people and bodies included, and the numbers of
 * sentences that name them. Only what is told after the promise and up to `until`; of each promise at most `most` of either, the earliest. */
export async function echoesOf(
  ledger: ReadLedger,
  promises: readonly Sought[],
  until: string,
  most: number,
): Promise<{
  readonly lines: ReadonlyMap<number, readonly number[]>
  readonly sentences: ReadonlyMap<number, readonly number[]>
}> {
  const echoes: Echo[] = []
  for (const promise of promises) echoes.push(...(await sentencesSharing(ledger, promise, until)))
  if (echoes.length === 0) return { lines: new Map(), sentences: new Map() }
  const told = JSON.stringify(
    echoes.map(({ promise, article, start, day, sentence }) => [promise, article, start, day, sentence]),
  )
  return {
    lines: byPromise(await linesAmong(ledger, told, until), most),
    sentences: byPromise(await sentencesNaming(ledger, told), most),
  }
}

async function sentencesSharing(ledger: ReadLedger, { finding, words, day }: Sought, until: string): Promise<Echo[]> {
  const query = twoOf(words)
  if (query === null) return []
  const { rows } = await sql<Omit<Echo, 'promise' | 'day'>>`
    select sentences.id as sentence, sentences.article_id as article, sentences.start as start from sentence_words
    cross join sentences on sentences.id = sentence_words.rowid cross join articles on articles.id = sentences.article_id
    where sentence_words match ${query} and ${articleDay} > ${day} and ${articleDay} <= ${until}`.execute(ledger.query)
  return rows.map((row) => ({ ...row, promise: finding, day }))
}

/** A full-text query for sentences that may have half of some plain words, at least two, or a number and one more; null where there are no two.
 * Whoever has half of all has two of any half and two: the long words are looked for, which are the rare ones.
 * @example twoOf(['lamp', 'pier', 'rope']) //=> '("lamp" AND ("pier" OR "rope")) OR ("pier" AND ("rope"))' */
export function twoOf(words: readonly string[]): string | null {
  const enough = Math.floor(words.length / 2) + 2
  const sought = words.filter((word, at) => at < enough || /^\d+$/.test(word))
  const each = sought.slice(0, -1).flatMap((word, at) => {
    const others = sought.slice(at + 1).map((other) => `"${other}"`)
    return others.length === 0 ? [] : [`("${word}" AND (${others.join(' OR ')}))`]
  })
  return each.length === 0 ? null : each.join(' OR ')
}

type Pair = { readonly promise: number; readonly found: number }

/** Statements, events and commitments in these sentences, of later days than the promise or of none. */
async function linesAmong(ledger: ReadLedger, told: string, until: string): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    select distinct told.value ->> 0 as promise, findings.id as found from json_each(${told}) as told
    cross join reports on reports.article_id = told.value ->> 1 and reports.sentence_start = told.value ->> 2
    cross join findings on findings.id = reports.finding_id
    where findings.kind in ('statement', 'event', 'commitment') and findings.id <> told.value ->> 0
      and (findings.date_from is null or findings.kind = 'commitment'
        or (findings.date_from > told.value ->> 3 and findings.date_from <= ${until}))
      and exists (select 1 from parties as own cross join parties as theirs on theirs.finding_id = findings.id
        where own.finding_id = told.value ->> 0 and own.part = 'by' and own.shown = 1
          and theirs.part in ('source', 'speaker', 'about', 'by')
          and (theirs.actor_id = own.actor_id or theirs.land = own.land))
    order by findings.date_from, findings.key`.execute(ledger.query)
  return rows
}

/** Those of these sentences that name somebody who promised. */
async function sentencesNaming(ledger: ReadLedger, told: string): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    select distinct told.value ->> 0 as promise, sentences.id as found from json_each(${told}) as told
    cross join parties as own on own.finding_id = told.value ->> 0 and own.part = 'by' and own.shown = 1
    cross join appearances on appearances.actor_id = own.actor_id and appearances.article_id = told.value ->> 1
    cross join sentences on sentences.id = told.value ->> 4
    cross join mentions on mentions.appearance_id = appearances.id and mentions.form = 'name'
      and mentions.start >= sentences.start and mentions.end <= sentences.end
    cross join articles on articles.id = sentences.article_id
    order by ${articleDay}, articles.key, sentences.start`.execute(ledger.query)
  return rows
}

function byPromise(pairs: readonly Pair[], most: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const { promise, found: it } of pairs) {
    const some = found.get(promise) ?? []
    if (some.length < most) some.push(it)
    found.set(promise, some)
  }
  return found
}
