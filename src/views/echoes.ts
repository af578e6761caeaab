import { sql } from 'kysely'
import { cueQuery, cuesIn, cueWords, type ReadLedger, weighedIn } from '../ledger/index.ts'
import { articleDay } from './passages.ts'

/** A promise whose words are sought in later sentences. */
export type Sought = {
  /** Number of its line in this ledger. */
  readonly finding: number
  /** Its words of matter (`matterIn`). */
  readonly matter: ReadonlySet<number>
  /** The sum, as `weighedIn` has its number; empty where none is promised. It makes up for words. */
  readonly sum: ReadonlySet<number>
  /** The ISO day it was made. */
  readonly day: string
}

/** A later sentence that shares enough words with a promise. */
type Echo = {
  readonly promise: number
  readonly day: string
  readonly sentence: number
  readonly article: number
  readonly start: number
}

/** What may tell of promises: by the promise's number, lines of those who promised, their states' people and bodies included, and the numbers of
 * sentences that name them. Only what is told after the promise and up to `until`, in sentences that hold one of the cues or a finding that tells an
 * outcome by itself; of each promise at most `most` of either, the earliest. */
export async function echoesOf(
  ledger: ReadLedger,
  promises: readonly Sought[],
  { cues, until, most }: { readonly cues: readonly string[]; readonly until: string; readonly most: number },
): Promise<{
  readonly lines: ReadonlyMap<number, readonly number[]>
  readonly sentences: ReadonlyMap<number, readonly number[]>
}> {
  const likely = promises.filter(({ matter, sum }) => matter.size >= FEWEST || (matter.size > 0 && sum.size > 0))
  if (likely.length === 0) return { lines: new Map(), sentences: new Map() }
  const kept = await sentencesKept(ledger, likely, until)
  const others = await sentencesHolding(ledger, likely, until, await unknownOf(ledger, cues))
  const echoes = await withPlaces(ledger, [...kept, ...others])
  if (echoes.length === 0) return { lines: new Map(), sentences: new Map() }
  const told = JSON.stringify(
    echoes.map(({ promise, article, start, day, sentence }) => [promise, article, start, day, sentence]),
  )
  return {
    lines: byPromise(await linesAmong(ledger, told, until), most),
    sentences: byPromise(await sentencesNaming(ledger, told), most),
  }
}

/** A sentence has at least half of a promise's words of matter, and so many; or the sum that is promised, and one of them. */
const FEWEST = 2
const SHARE = 0.5

const least = ({ matter }: Sought): number => Math.max(FEWEST, Math.ceil(matter.size * SHARE))

type Found = Pick<Echo, 'promise' | 'day' | 'sentence'>

/** Out of the sentences that the ledger keeps for this (`outcome_words`), all promises at once. */
async function sentencesKept(
  ledger: ReadLedger,
  promises: readonly Sought[],
  until: string,
): Promise<readonly Found[]> {
  const whose = await whoseOf(ledger, promises)
  const asked = promises.flatMap((promise) => {
    const { finding, day, matter, sum } = promise
    const own = [finding, day, least(promise)] as const
    const words = [...[...matter].map((word) => [word, 1]), ...[...sum].map((word) => [word, 0])]
    return [...(whose.get(finding) ?? [])].flatMap((it) => words.map((word) => [...own, it, ...word]))
  })
  if (asked.length === 0) return []
  const { rows } = await sql<Found>`
    with asked(promise, day, least, whose, word, of_matter) as materialized (select value ->> 0, value ->> 1, value ->> 2,
      value ->> 3, value ->> 4, value ->> 5 from json_each(${JSON.stringify(asked)}))
    select promise, asked.day as day, sentence_id as sentence from asked cross join outcome_words
      on outcome_words.whose = asked.whose and outcome_words.word = asked.word and outcome_words.day > asked.day and outcome_words.day <= ${until}
    group by promise, asked.whose, sentence_id
    having sum(of_matter) >= min(least) or (sum(of_matter) > 0 and count(*) > sum(of_matter))`.execute(ledger.query)
  return rows
}

/** Whose promises they are, by their numbers: codes of states, and numbers of actors that are of none. */
async function whoseOf(
  ledger: ReadLedger,
  promises: readonly Sought[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const numbers = JSON.stringify(promises.map(({ finding }) => finding))
  const rows = await ledger.query
    .selectFrom('parties')
    .select(['finding_id', 'actor_id', 'land'])
    .where('finding_id', 'in', sql<number>`(select value from json_each(${numbers}))`)
    .where('part', '=', 'by')
    .where('shown', '=', 1)
    .execute()
  const whose = new Map<number, Set<string>>()
  for (const { finding_id, actor_id, land } of rows)
    whose.set(finding_id, (whose.get(finding_id) ?? new Set()).add(land ?? String(actor_id)))
  return whose
}

/** Those of some cues that this ledger was not taught: it keeps no sentences of theirs. */
async function unknownOf(ledger: ReadLedger, cues: readonly string[]): Promise<readonly string[]> {
  const known = await ledger.query.selectFrom('outcome_cues').select('words').execute()
  const all = new Set(known.map(({ words }) => words))
  return cues.filter((cue) => !all.has(cue))
}

type Held = {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: string
}

/** The same out of all sentences that hold one of some cues: as many as there are, so a ledger is better taught the cues. */
async function sentencesHolding(
  ledger: ReadLedger,
  promises: readonly Sought[],
  until: string,
  cues: readonly string[],
): Promise<readonly Found[]> {
  const query = cueQuery(cues)
  if (query === null || promises.length === 0) return []
  const since = promises.map(({ day }) => day).reduce((first, day) => (day < first ? day : first))
  const { rows } = await sql<Held>`
    select sentences.id as sentence, sentences.start, sentences.end, articles.text, ${articleDay} as day from sentence_words
    cross join sentences on sentences.id = sentence_words.rowid cross join articles on articles.id = sentences.article_id
    where sentence_words match ${query} and ${articleDay} > ${since} and ${articleDay} <= ${until}
      and not exists (select 1 from outcome_sentences where sentence_id = sentences.id)`.execute(ledger.query)
  const among = cuesIn(cues)
  return rows.flatMap(({ sentence, start, end, text, day: told }) => {
    const words = text.slice(start, end)
    if (among(cueWords(words)).length === 0) return []
    const there = weighedIn(words)
    const shared = (some: ReadonlySet<number>): number => [...some].filter((word) => there.has(word)).length
    return promises.flatMap((promise) => {
      const { finding, matter, sum, day } = promise
      if (told <= day) return []
      const ofMatter = shared(matter)
      return ofMatter >= least(promise) || (ofMatter > 0 && shared(sum) > 0)
        ? [{ promise: finding, day, sentence }]
        : []
    })
  })
}

async function withPlaces(ledger: ReadLedger, found: readonly Found[]): Promise<readonly Echo[]> {
  if (found.length === 0) return []
  const rows = await ledger.query
    .selectFrom('sentences')
    .select(['id', 'article_id as article', 'start'])
    .where(
      'id',
      'in',
      sql<number>`(select value from json_each(${JSON.stringify(found.map(({ sentence }) => sentence))}))`,
    )
    .execute()
  const places = new Map(rows.map(({ id, ...place }) => [id, place]))
  return found.flatMap((it) => {
    const place = places.get(it.sentence)
    return place === undefined ? [] : [{ ...it, ...place }]
  })
}

type Pair = { readonly promise: number; readonly found: number }

/** Statements, events and commitments in these sentences, of later days than the promise or of none. */
async function linesAmong(ledger: ReadLedger, told: string, until: string): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ${toldIn(told)} select distinct told.promise, findings.id as found from told
    cross join reports on reports.article_id = told.article and reports.sentence_start = told.start
    cross join findings on findings.id = reports.finding_id
    where findings.kind in ('statement', 'event', 'commitment') and findings.id <> told.promise
      and (findings.date_from is null or findings.kind = 'commitment'
        or (findings.date_from > told.day and findings.date_from <= ${until}))
      and exists (select 1 from parties as own cross join parties as theirs on theirs.finding_id = findings.id
        where own.finding_id = told.promise and own.part = 'by' and own.shown = 1
          and theirs.part in ('source', 'speaker', 'about', 'by')
          and (theirs.actor_id = own.actor_id or theirs.land = own.land))
    order by findings.date_from, findings.key`.execute(ledger.query)
  return rows
}

/** Those of these sentences that name somebody who promised. */
async function sentencesNaming(ledger: ReadLedger, told: string): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ${toldIn(told)} select distinct told.promise, sentences.id as found from told
    cross join parties as own on own.finding_id = told.promise and own.part = 'by' and own.shown = 1
    cross join appearances on appearances.actor_id = own.actor_id and appearances.article_id = told.article
    cross join sentences on sentences.id = told.sentence
    cross join mentions on mentions.appearance_id = appearances.id and mentions.form = 'name'
      and mentions.start >= sentences.start and mentions.end <= sentences.end
    cross join articles on articles.id = sentences.article_id
    order by ${articleDay}, articles.key, sentences.start`.execute(ledger.query)
  return rows
}

/** The sentences as a table, each taken out of the JSON once. */
const toldIn = (told: string) => sql`told(promise, article, start, day, sentence) as materialized (
  select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${told}))`

function byPromise(pairs: readonly Pair[], most: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const { promise, found: it } of pairs) {
    const some = found.get(promise) ?? []
    if (some.length < most) some.push(it)
    found.set(promise, some)
  }
  return found
}
