import { type Finding, type Findings, foldText, type Statement, textOf } from '../../terms/index.ts'
import type { Record } from '../ledger.ts'
import { findingKeys } from '../sameness/index.ts'
import { shownChooser } from './chooseShown.ts'
import type { Database } from './database.ts'
import { lineInserter } from './insertLine.ts'
import { daysOf, lineOf, placeOf } from './lineOf.ts'
import type { WrittenActors } from './writeActors.ts'
import type { WrittenArticle } from './writeArticle.ts'

/** Writes findings: a line of its own for what is new, one more report for what the ledger has. */
export function findingWriter(db: Database) {
  const known = db.prepare('select id from findings where key = ?')
  const line = db.prepare('insert into findings (key, kind, date_from, date_to) values (?, ?, ?, ?)')
  const report =
    db.prepare(`insert into reports (finding_id, article_id, "start", "end", sentence_start, sentence_end, found_by,
    reader_id, date_from, date_to, status, mode, finding) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`)
  const count = db.prepare('update findings set reports = reports + 1 where id = ?')
  const party = db.prepare('insert into parties (finding_id, part, actor_id) values (?, ?, ?) on conflict do nothing')
  const context = db.prepare('insert into event_contexts (finding_id, context) values (?, ?) on conflict do nothing')
  const bump = db.prepare(`insert into finding_variants (finding_id, field, value, uses) values (?, ?, ?, 1)
    on conflict do update set uses = uses + 1`)
  const words = db.prepare('insert into statement_words (rowid, words) values (?, ?)')
  const insert = lineInserter(db)
  const choose = shownChooser(db)

  const write = (key: string, finding: Finding, article: WrittenArticle, actors: WrittenActors, text: string): void => {
    const [from, to] = daysOf(finding)
    const before = known.get(key)
    const id = Number(before?.id ?? line.run(key, finding.kind, from, to).id)
    const { start, end } = placeOf(finding)
    const { sentence, foundBy } = finding.evidence
    const [status, mode] = finding.kind === 'event' ? [finding.status, finding.mode] : [null, null]
    const place = [start, end, sentence.start, sentence.end] as const
    const says = JSON.stringify(finding)
    const { changes } = report.run(id, article.id, ...place, foundBy, article.readerId, from, to, status, mode, says)
    /** Two finders that say the same of the same words are one report. */
    if (changes === 0) return
    count.run(id)
    if (before === undefined) insert(id, finding, actors)
    const { parties, says: said, contexts } = lineOf(finding)
    for (const [part, actor] of parties) party.run(id, part, actors(actor).id)
    for (const [field, value] of said) bump.run(id, field, value)
    for (const name of contexts) context.run(id, name)
    choose(id, { finding, text }, before === undefined)
    if (before === undefined && finding.kind === 'statement') words.run(id, contentWords(finding, text))
  }

  return (article: WrittenArticle, actors: WrittenActors, { article: { text }, findings }: Record): void => {
    const all = allOf(findings)
    const keys = findingKeys(all, {
      keyOf: (actor) => actors(actor).key,
      textOf: (span) => textOf(text, span),
      scope: article.bodyKey,
    })
    all.forEach((finding, index) => {
      write(keys[index] ?? '', finding, article, actors, text)
    })
  }
}

const allOf = ({ statements, events, commitments, roles, memberships, agenda }: Findings): readonly Finding[] => [
  ...statements,
  ...events,
  ...commitments,
  ...roles,
  ...memberships,
  ...agenda,
]

const contentWords = (statement: Statement, text: string): string =>
  foldText(statement.content.map((piece) => textOf(text, piece)).join(' '))
