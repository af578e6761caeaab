import {
  type Actor,
  type ActorKind,
  actorId,
  type Finding,
  type Findings,
  type Mention,
  type MentionForm,
} from '../../terms/index.ts'
import type { Record } from '../ledger.ts'
import { articleOf } from './articleOf.ts'
import type { Database } from './database.ts'

/** An article with its reading, as it was recorded. */
export function recordReader(db: Database): (articleId: number) => Record | undefined {
  const article = db.prepare(
    'select articles.*, read_by from articles join readers on readers.id = reader_id where articles.id = ?',
  )
  const sentences = db.prepare('select "start", "end" from sentences where article_id = ? order by "start", "end"')
  const appearances = db.prepare('select * from appearances where article_id = ? order by length(local), local')
  const mentions = db.prepare(`select local, mentions."start", mentions."end", form from mentions
    join appearances on appearances.id = appearance_id where article_id = ? order by mentions."start", mentions."end", local, form`)
  const reports = db.prepare('select finding from reports where article_id = ? order by "start", "end", finding')

  return (articleId) => {
    const row = article.get(articleId)
    if (row === undefined) return undefined
    const found = reports.all(articleId).map((it) => JSON.parse(String(it.finding)) as Finding)
    const of = <Kind extends Finding['kind']>(kind: Kind) =>
      found.filter((it): it is Extract<Finding, { kind: Kind }> => it.kind === kind)
    const findings: Findings = {
      statements: of('statement'),
      events: of('event').filter(({ recall }) => !recall),
      recalls: of('event').filter(({ recall }) => recall),
      commitments: of('commitment'),
      roles: of('role'),
      memberships: of('membership'),
      agenda: of('agenda'),
    }
    return {
      article: articleOf(row),
      sentences: sentences.all(articleId).map((it) => ({ start: Number(it.start), end: Number(it.end) })),
      actors: appearances.all(articleId).map(
        (it): Actor => ({
          id: actorId(String(it.local)),
          kind: it.kind as ActorKind,
          name: String(it.name),
          aliases: JSON.parse(String(it.aliases)) as string[],
          country: it.country === null ? null : String(it.country),
          ...(it.unnamed === 1 ? { unnamed: true as const } : {}),
        }),
      ),
      mentions: mentions.all(articleId).map(
        (it): Mention => ({
          actor: actorId(String(it.local)),
          span: { start: Number(it.start), end: Number(it.end) },
          form: it.form as MentionForm,
        }),
      ),
      findings,
      readBy: String(row.read_by),
    }
  }
}
