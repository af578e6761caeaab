import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Part, ReadLedger, Tables, Watch } from '../../ledger/index.ts'
import { addDays, foldText } from '../../terms/index.ts'
import { type Lines, takesPart } from '../group.ts'
import { type Dated, datedRows, type Found } from '../mixed.ts'
import type { Named } from '../named.ts'
import type { WatchQuery } from './watchQuery.ts'

/** A line that a watch has not told yet; `finding` is its number in this ledger. */
export type Watched = Dated & { readonly finding: number }

/** Whom a name means now; null where nobody is called so yet. */
export type NameLookUp = (name: string) => Promise<Named | null>

/** The parts of one who speaks, acts or promises, of one who is spoken of, acted upon or promised to, and of all others. */
const DOES: readonly Part[] = ['speaker', 'source', 'by']
const UNDERGOES: readonly Part[] = ['about', 'target', 'to']
const OTHERS: readonly Part[] = ['person', 'of', 'member', 'body', 'who']
const TOWARDS: readonly (readonly [from: Part, to: Part])[] = [
  ['speaker', 'about'],
  ['source', 'target'],
  ['source', 'source'],
  ['by', 'to'],
  ['member', 'body'],
]

/** The lines that a watch has to tell, the earliest first: those that came with articles after the last it looked at, that it has not told and
 * that were not there before it. Of promises that fall due, all that it has not told. `today` is an ISO day. */
export async function watched(
  ledger: ReadLedger,
  watch: Pick<Watch, 'id' | 'fromArticle' | 'readTo'>,
  query: WatchQuery,
  { lookUp, today }: { readonly lookUp: NameLookUp; readonly today: string },
): Promise<Watched[]> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const conditions = await conditionsOf(eb, query, lookUp, today)
  if (conditions === null) return []
  const isNew =
    query.dueWithin !== null
      ? sql<boolean>`true`
      : sql<boolean>`findings.id in (select finding_id from reports where article_id > ${watch.readTo})
        and not exists (select 1 from reports where finding_id = findings.id and article_id <= ${watch.fromArticle})`
  const isTold = sql<boolean>`exists (select 1 from reports join watch_told as told on told.watch_id = ${watch.id}
    and told.article_id = reports.article_id and told.kind = reports.kind and told.start = reports.start and told."end" = reports."end"
    where reports.finding_id = findings.id)`
  const { rows } = await sql<Found>`select id, key, kind, day from findings
    where ${isNew} and not ${isTold} and ${sql.join(conditions.length === 0 ? [sql`true`] : conditions, sql` and `)}
    order by day, position`.execute(ledger.query)
  const dated = await datedRows(ledger, rows)
  const numbers = new Map(rows.map(({ key, id }) => [key, id]))
  return dated
    .filter((line) => hasWords(line, query.words))
    .map((line) => ({ ...line, finding: numbers.get(line.line.id) ?? 0 }))
}

/** What a line must meet; null where nobody is called by one of the names yet, so that nothing can. */
async function conditionsOf(
  eb: Lines,
  query: WatchQuery,
  lookUp: NameLookUp,
  today: string,
): Promise<Expression<SqlBool>[] | null> {
  const { towards, office, types, dueWithin } = query
  const conditions: Expression<SqlBool>[] = []
  const some = async (name: string | null, condition: (who: Named) => Expression<SqlBool>): Promise<boolean> => {
    if (name === null) return true
    const who = await lookUp(name)
    if (who !== null) conditions.push(condition(who))
    return who !== null
  }
  if (!(await some(query.by, (who) => takesPart(eb, who, DOES)))) return null
  if (!(await some(query.about, (who) => takesPart(eb, who, UNDERGOES)))) return null
  if (!(await some(query.with, (who) => takesPart(eb, who, [...DOES, ...UNDERGOES, ...OTHERS])))) return null
  if (office !== null) {
    if (!(await some(office.of, (who) => takesPart(eb, who, ['of'])))) return null
    conditions.push(sql<boolean>`findings.kind = 'role'`)
    if (office.title !== null)
      conditions.push(
        sql<boolean>`exists (select 1 from roles where roles.finding_id = findings.id and roles.title = ${office.title.toLowerCase()})`,
      )
  }
  if (towards !== null) {
    const from = towards.from === null ? undefined : await lookUp(towards.from)
    const to = towards.to === null ? undefined : await lookUp(towards.to)
    if (from === null || to === null) return null
    const ways = [oneWay(eb, from, to), ...(towards.mutual ? [oneWay(eb, to, from)] : [])]
    conditions.push(eb.or(ways))
  }
  if (types.length > 0)
    conditions.push(
      sql<boolean>`exists (select 1 from events where events.finding_id = findings.id and events.type in (${sql.join(types)}))`,
    )
  if (dueWithin !== null)
    conditions.push(
      sql<boolean>`findings.kind = 'commitment' and findings.date_from >= ${today} and findings.date_from <= ${addDays(today, dueWithin)}`,
    )
  return conditions
}

/** Whether a line is one's towards another; undefined is anybody. */
function oneWay(eb: Lines, from: Named | undefined, to: Named | undefined): Expression<SqlBool> {
  if (from === undefined) return to === undefined ? sql<boolean>`true` : takesPart(eb, to, UNDERGOES)
  if (to === undefined) return takesPart(eb, from, DOES)
  if (from.state !== null && to.state !== null && from.state !== to.state)
    return sql<boolean>`exists (select 1 from towards where towards.finding_id = findings.id and towards.from_land = ${from.state} and towards.to_land = ${to.state})`
  return eb.or(TOWARDS.map(([one, other]) => eb.and([takesPart(eb, from, [one]), takesPart(eb, to, [other])])))
}

/** Whether some report of a line has each of the phrases in its sentence, without regard to case and diacritics. */
const hasWords = ({ line }: Dated, phrases: readonly string[]): boolean =>
  phrases.every((phrase) => {
    const words = spaced(phrase)
    return line.evidence.some(({ sentence }) => spaced(sentence).includes(words))
  })

/** Folded words with one space around each, so that a phrase begins and ends at words. */
const spaced = (text: string): string =>
  ` ${
    foldText(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
