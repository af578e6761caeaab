import { type ActorKind, FINDING_KINDS, type FindingKind, type MentionForm, type PageFacts } from '../../terms/index.ts'
import type { ExportedActor, ExportedArticle, ExportLine, ExportOptions, Kept } from '../export.ts'
import type { Database, Row } from './database.ts'
import { findingExporter } from './exportFinding.ts'
import { listedReader, listsIn } from './listed.ts'
import { recordReader } from './readRecord.ts'
import { decisionsIn } from './rulings.ts'

/** Everything a ledger holds, in an order that its content alone decides, as it stood when the first line was asked for. */
export async function* exportLines(
  connect: () => Database,
  { linesOnly = false }: ExportOptions = {},
): AsyncGenerator<ExportLine> {
  const db = connect()
  try {
    db.exec('begin')
    yield* articles(db, linesOnly ? () => undefined : keptReader(db))
    yield* actors(db)
    for (const kind of FINDING_KINDS) yield* findings(db, kind)
    for (const { name, entries } of listsIn(db))
      for (const { kind: type, ...entry } of entries) yield { kind: 'known', list: name, type, ...entry }
    for (const { madeAt, decision } of decisionsIn(db)) yield { kind: 'decision', madeAt, decision }
  } finally {
    /** Before it is closed: until its statements are collected a connection holds on to what it was reading, and with it to the journal. */
    db.exec('rollback')
    db.close()
  }
}

/** What of an article a ledger can be made of again. */
function keptReader(db: Database): (articleId: number) => Kept | undefined {
  const read = recordReader(db)
  return (articleId) => {
    const record = read(articleId)
    if (record === undefined) return undefined
    const { text, titleSpan, body } = record.article
    const { sentences, readBy, actors, mentions, findings } = record
    return { text, titleSpan, body, sentences, reading: { readBy, actors, mentions, findings } }
  }
}

function* articles(db: Database, keptOf: (articleId: number) => Kept | undefined): Generator<ExportedArticle> {
  const rows = db.prepare(`select articles.*, original.key as original from articles
    left join articles as original on original.id = articles.copy_of order by articles.key`)
  for (const row of rows.iterate()) {
    const kept = keptOf(Number(row.id))
    yield {
      kind: 'article',
      id: String(row.key),
      source: String(row.source),
      outlet: textOf(row, 'outlet'),
      published: textOf(row, 'published'),
      title: textOf(row, 'title'),
      dateline: {
        place: textOf(row, 'dateline_place'),
        date: textOf(row, 'dateline_day'),
        implied: row.dateline_implied === null ? [] : JSON.parse(String(row.dateline_implied)),
        agency: textOf(row, 'dateline_agency'),
      },
      language: String(row.language),
      sha256: String(row.sha256),
      copyOf: textOf(row, 'original'),
      ...(typeof row.page === 'string' ? { page: JSON.parse(row.page) as PageFacts } : {}),
      ...kept,
    }
  }
}

function* actors(db: Database): Generator<ExportedActor> {
  const aliases = db.prepare('select alias from aliases where actor_id = ? order by alias')
  const mentions = db.prepare(`select articles.key as article, "start", "end", form from appearances
    join mentions on appearance_id = appearances.id join articles on articles.id = article_id
    where actor_id = ? order by articles.key, "start", "end", form`)
  const listed = listedReader(db)
  for (const row of db.prepare('select * from actors order by key').iterate()) {
    const id = Number(row.id)
    yield {
      kind: 'actor',
      id: String(row.key),
      type: row.kind as ActorKind,
      name: String(row.name),
      aliases: aliases.all(id).map(({ alias }) => String(alias)),
      country: textOf(row, 'country'),
      wikidata: listed(Number(row.guise_id)).find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
      mentions: mentions.all(id).map((mention) => ({
        article: String(mention.article),
        start: Number(mention.start),
        end: Number(mention.end),
        form: mention.form as MentionForm,
      })),
    }
  }
}

function* findings(db: Database, kind: FindingKind): Generator<ExportLine> {
  const exported = findingExporter(db)
  const rows = db.prepare('select id, key from findings where kind = ? order by key')
  for (const row of rows.iterate(kind)) yield exported(Number(row.id), String(row.key), kind)
}

const textOf = (row: Row, column: string): string | null => {
  const value = row[column]
  return value === null || value === undefined ? null : String(value)
}
