import type { FindingKind } from '../../terms/index.ts'
import type { LineMeant } from '../lineMeant.ts'
import type { Database } from './database.ts'

/** Gives how a decision means the line of an id: by the report that leads it. */
export function lineMeantReader(db: Database): (id: string) => LineMeant | undefined {
  const lead = db.prepare(`select it.kind, articles.key as article, it."start", it."end",
    (select count(*) from reports as other where other.article_id = it.article_id and other.kind = it.kind
      and other."start" = it."start" and other."end" = it."end" and other.finding < it.finding
      and other.finding ->> 'recall' is null) as nth
    from findings join reports as it on it.id = findings.id join articles on articles.id = it.article_id where findings.key = ?`)
  return (id) => {
    const row = lead.get(id)
    if (row === undefined) return undefined
    return {
      kind: row.kind as FindingKind,
      article: String(row.article),
      start: Number(row.start),
      end: Number(row.end),
      nth: Number(row.nth),
    }
  }
}
