import { type Expression, type SqlBool, sql } from 'kysely'
import { type ReadLedger, searchQuery } from '../ledger/index.ts'
import type { Lines } from './group.ts'

/** A condition on lines. */
export type Condition = (eb: Lines) => Expression<SqlBool>

/** Sentences of which a list is made; where more have the words, each line is asked by itself. */
const FEW = 20_000

/** Whether a line rests on a sentence that has all of some words in it, or is a statement that has them in what was said. Words without letters
 * and figures ask nothing. */
export async function onSubject(ledger: ReadLedger, words: string): Promise<Condition> {
  const query = searchQuery(words)
  if (query === null) return (eb) => eb.and([])
  const having = sql<{
    id: number
  }>`select rowid as id from sentence_words where sentence_words match ${query} limit ${FEW + 1}`
  const { rows } = await having.execute(ledger.query)
  if (rows.length > FEW)
    return () => sql<boolean>`exists (select 1 from reports
      join sentences on sentences.article_id = reports.article_id and sentences.start = reports.sentence_start
      join sentence_words on sentence_words.rowid = sentences.id
      where reports.finding_id = findings.id and sentence_words match ${query})`
  const sentences = JSON.stringify(rows.map(({ id }) => id))
  const said = JSON.stringify(await ledger.searchStatements(words))
  return () => sql<boolean>`findings.id in (
    select reports.finding_id from json_each(${sentences}) as told
    cross join sentences on sentences.id = told.value
    cross join reports on reports.article_id = sentences.article_id and reports.sentence_start = sentences.start
    where reports.finding_id is not null
    union all select value from json_each(${said}))`
}
