import { type ActorId, Failure, type Finding, type Findings } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'
import type { Record } from '../ledger.ts'
import type { Database } from './database.ts'
import { daysOf, lineOf, placeOf } from './lineOf.ts'
import type { Appearances } from './writeAppearances.ts'

/** Writes what one reading found, each finding as it stands; two finders that say the same of the same words are one report. */
export function reportWriter(
  db: Database,
): (articleId: number, readerId: number, appearances: Appearances, record: Record) => void {
  const report =
    db.prepare(`insert into reports (article_id, kind, "start", "end", sentence_start, sentence_end, found_by,
    reader_id, date_from, date_to, status, mode, finding) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

  return (articleId, readerId, appearances, { article, findings }) => {
    const told = new Set<string>()
    for (const finding of allOf(findings)) {
      for (const [, actor] of lineOf(finding).parties) {
        if (!appearances.has(actor))
          throw new Failure(
            'BAD_READING',
            `${article.source} speaks of actor ${actor}, which its reading does not name`,
          )
      }
      const same = saidOf(finding)
      if (told.has(same)) continue
      told.add(same)
      const { start, end } = placeOf(finding)
      const { sentence, foundBy } = finding.evidence
      const [from, to] = daysOf(finding)
      const [status, mode] = finding.kind === 'event' ? [finding.status, finding.mode] : [null, null]
      const place = [start, end, sentence.start, sentence.end] as const
      report.run(articleId, finding.kind, ...place, foundBy, readerId, from, to, status, mode, JSON.stringify(finding))
    }
  }
}

/** Every finding, kind by kind. */
export const allOf = ({
  statements,
  events,
  commitments,
  roles,
  memberships,
  agenda,
  recalls = [],
}: Findings): readonly Finding[] => [
  ...statements,
  ...events,
  ...recalls,
  ...commitments,
  ...roles,
  ...memberships,
  ...agenda,
]

/** The same for findings of one article that say the same of the same words. */
export function saidOf(finding: Finding): string {
  const { start, end } = placeOf(finding)
  const parties = lineOf(finding).parties.map(([part, actor]: readonly [string, ActorId]) => `${part} ${actor}`)
  const own =
    'type' in finding
      ? finding.type
      : 'title' in finding
        ? finding.title
        : 'as' in finding
          ? finding.as
          : 'sort' in finding
            ? finding.sort
            : null
  return contentHash([finding.kind, start, end, parties.sort(), own, ...daysOf(finding)])
}
