import { sql } from 'kysely'
import { lineOf, type ReadLedger } from '../ledger/index.ts'
import { foldName } from '../terms/index.ts'
import type { Telling } from './differences.ts'
import type { Parties } from './parties.ts'
import type { Report } from './reports.ts'

/** Whom a report of a line gives a part instead of those whom the line shows. */
export type Instead = (finding: number, report: Report) => Telling['instead']

const PARTS = ['source', 'target', 'by', 'to'] as const

type Other = { readonly name: string; readonly country: string | null; readonly key: string }

/** Who plays a part in some reports of lines and is not shown with them. Somebody only described, and one of the state whose other people
 * or bodies are shown, is no other party. */
export async function otherParties(ledger: ReadLedger, findings: readonly number[], shown: Parties): Promise<Instead> {
  /** In this order and by these indexes: the database may else begin with all that an actor ever appears in. */
  const { rows } = await sql<Other & { article_id: number; local: string }>`
    select distinct reports.article_id, appearances.local, actors.name, actors.country, actors.key
    from json_each(${JSON.stringify(findings)}) as wanted
    cross join parties on parties.finding_id = wanted.value
    cross join reports indexed by reports_finding_id on reports.finding_id = parties.finding_id
    cross join appearances indexed by appearances_actor_id_article_id
      on appearances.actor_id = parties.actor_id and appearances.article_id = reports.article_id
    join actors on actors.id = parties.actor_id
    where parties.shown = 0 and parties.part in ('source', 'target', 'by', 'to') and appearances.unnamed = 0`.execute(
    ledger.query,
  )
  const others = new Map(rows.map(({ article_id, local, ...other }) => [`${article_id} ${local}`, other] as const))
  if (others.size === 0) return () => []
  return (finding, report) =>
    PARTS.flatMap((part) => {
      const own = lineOf(report.finding).parties.flatMap(([as, local]) => (as === part ? [local] : []))
      const named = own.flatMap((local) => others.get(`${report.articleNumber} ${local}`) ?? [])
      const known = shown(finding, part)
      // One that the line shows is among them: then the report only tells more.
      if (named.length === 0 || named.length < own.length || known.length === 0) return []
      const land = (it: Other | { readonly id: string; readonly country: string | null }): string =>
        it.country ?? ('key' in it ? it.key : it.id)
      if (named.some((other) => known.some((one) => land(one) === land(other) || shareWord(one.name, other.name))))
        return []
      const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name).join(' and ')
      return [{ part, names: names(named), shown: names(known) }]
    })
}

/** Two names with a word in common may be one name in two spellings. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(' '))
  return foldName(b)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word))
}
