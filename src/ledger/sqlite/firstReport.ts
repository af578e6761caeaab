import type { Database, Row } from './database.ts'
import type { LineChange } from './lineChange.ts'

/** The day a line was first reported, where a report or its dateline says, and where it stands among the lines of a day. */
export type FirstReport = { readonly reported: string | null; readonly position: string }

/** Gives the first report of a line: of what was kept of it (`old`) and those that come now; all are asked only where one goes. */
export function firstReports(db: Database): (id: number, change: LineChange, old: Row | undefined) => FirstReport {
  const from = `coalesce(substr(articles.published, 1, 10), articles.dateline_day) as reported,
    coalesce(articles.published_at, 0) || ' ' || articles.key || ' ' || substr('0000000' || reports."start", -8) as position
    from reports join articles on articles.id = reports.article_id`
  const one = db.prepare(`select ${from} where reports.id = ?`)
  const all = db.prepare(`select ${from} where reports.finding_id = ?`)

  return (id, { members }, old) => {
    const goes = [...members.values()].some((by) => by < 0)
    const rows = goes ? all.all(id) : [...members.keys()].map((report) => one.get(report))
    const found = [...rows, ...(goes || old === undefined ? [] : [old])].filter((row) => row !== undefined)
    return {
      reported: least(found.flatMap((row) => (row.reported === null ? [] : [String(row.reported)]))) ?? null,
      position: least(found.map((row) => String(row.position))) ?? '',
    }
  }
}

const least = (values: readonly string[]): string | undefined =>
  values.reduce<string | undefined>((best, it) => (best === undefined || it < best ? it : best), undefined)
