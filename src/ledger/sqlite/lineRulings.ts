import { isLineDecision, type LineDecision } from '../decisions.ts'
import { type LineMeant, reportMeant } from '../lineMeant.ts'
import type { Mend } from '../mend.ts'
import type { Database } from './database.ts'
import { decisionsIn } from './rulings.ts'

export type MadeMend = { readonly mend: Mend; readonly madeAt: string }

/** What people decided of one line: when it was struck, where it was, and what was mended, in the order in which that was decided. */
export type RuledLine = { readonly struckAt: string | null; readonly mends: readonly MadeMend[] }

const NOTHING: RuledLine = { struckAt: null, mends: [] }

/** What people decided about lines, by the lines that tell what their decisions mean. */
export function lineRulings(db: Database) {
  const article = db.prepare('select key from articles where id = ?')
  const reports = db.prepare(`select reports.id, "start", "end", finding_id from reports
    join articles on articles.id = article_id where articles.key = ? and kind = ? and finding ->> 'recall' is null
    order by "start", "end", finding`)

  type Counted = { readonly madeAt: string; readonly decision: LineDecision; report: number | undefined }
  let counted: Counted[] = []
  let byArticle = new Map<string, Counted[]>()
  /** The lines that the reports meant are on. */
  const on = new Map<number, number | null>()
  let byLine: Map<number, Counted[]> | undefined

  const meantIn = (line: LineMeant): { readonly id: number; readonly root: number | null } | undefined =>
    reportMeant(
      line,
      reports.all(line.article, line.kind).map((row) => ({
        id: Number(row.id),
        start: Number(row.start),
        end: Number(row.end),
        root: row.finding_id === null ? null : Number(row.finding_id),
      })),
    )

  const place = (some: readonly Counted[]): void => {
    for (const it of some) {
      const found = meantIn(it.decision.line)
      it.report = found?.id
      if (found !== undefined) on.set(found.id, found.root)
    }
    byLine = undefined
  }

  const refresh = (): void => {
    counted = decisionsIn(db).flatMap(({ madeAt, decision }) =>
      isLineDecision(decision) ? [{ madeAt, decision, report: undefined }] : [],
    )
    byArticle = new Map()
    for (const it of counted)
      byArticle.set(it.decision.line.article, [...(byArticle.get(it.decision.line.article) ?? []), it])
    on.clear()
    place(counted)
  }

  const lines = (): ReadonlyMap<number, readonly Counted[]> => {
    if (byLine !== undefined) return byLine
    byLine = new Map()
    for (const it of counted) {
      const line = it.report === undefined ? null : (on.get(it.report) ?? null)
      if (line !== null) byLine.set(line, [...(byLine.get(line) ?? []), it])
    }
    return byLine
  }

  return {
    /** Reads the decisions anew, after one was made or taken back. */
    refresh,
    /** Whether anything was decided of any line. */
    any: (): boolean => counted.length > 0,
    /** The reports of an article were written anew. */
    articleRead: (articleId: number): void => {
      if (counted.length > 0) place(byArticle.get(String(article.get(articleId)?.key)) ?? [])
    },
    /** A report is on another line, or on none. */
    moved: (report: number, line: number | null): void => {
      if (!on.has(report)) return
      on.set(report, line)
      byLine = undefined
    },
    /** The line that a decision means; null where there is none. */
    lineOf: (line: LineMeant): number | null => meantIn(line)?.root ?? null,
    of: (line: number): RuledLine => {
      const ruled = counted.length === 0 ? undefined : lines().get(line)
      if (ruled === undefined) return NOTHING
      return {
        struckAt: ruled.find(({ decision }) => decision.verb === 'strike')?.madeAt ?? null,
        mends: ruled.flatMap(({ decision, madeAt }) =>
          decision.verb === 'mend' ? [{ mend: decision.mend, madeAt }] : [],
        ),
      }
    },
    /** Lines of which actors were mended, with those mends. */
    recast: (): readonly (readonly [line: number, mends: readonly Mend[]])[] =>
      counted.length === 0
        ? []
        : [...lines()].flatMap(([line, ruled]) => {
            const mends = ruled.flatMap(({ decision }) =>
              decision.verb === 'mend' && 'now' in decision.mend ? [decision.mend] : [],
            )
            return mends.length === 0 ? [] : [[line, mends] as const]
          }),
  }
}

export type LineRulings = ReturnType<typeof lineRulings>
