import type { ReadLedger } from '../ledger/index.ts'
import { type Dateline, type Finding, type FindingKind, type Span, textOf } from '../terms/index.ts'
import { type Dated, datedRows } from './mixed.ts'
import type { ActorRef } from './rows.ts'

/** A finding as it stands in one article: what a reader would underline, and why. */
export type Mark = {
  /** What is underlined: of a statement each piece of its content, of an event its trigger, else the words that make the finding. */
  readonly spans: readonly Span[]
  /** The sentence it rests on. */
  readonly sentence: Span
  /** As it was read here, with the actor ids of that reading. */
  readonly finding: Finding
  /** Who the parties are, by the actor ids of that reading. */
  readonly actors: ReadonlyMap<string, ActorRef>
  /** The rule or head that found it. */
  readonly foundBy: string
  /** Version of the reader and hash of its models and lexicon. */
  readonly readBy: string
  /** The line it is on, with what other reports tell; null for an act that is only spoken of here and told nowhere, and where the line is struck. */
  readonly line: Dated | null
  /** The instant at which a person struck its line, ISO 8601; null where nobody did. */
  readonly struckAt: string | null
}

/** An article with all that was found in it. */
export type ArticleRead = ArticleHead & {
  /** The report as it stands in its file; every offset counts in it. */
  readonly text: string
  readonly body: readonly Span[]
  readonly titleSpan: Span | null
  readonly dateline: Dateline
  readonly language: string
  /** Hexadecimal SHA-256 of the text in UTF-8. */
  readonly sha256: string
  readonly readBy: string
  readonly sentences: readonly Span[]
  /** By their places in the text. */
  readonly marks: readonly Mark[]
}

/** What an article is known by. */
export type ArticleHead = {
  readonly key: string
  readonly title: string | null
  readonly outlet: string | null
  readonly source: string
  /** ISO 8601 day or instant. */
  readonly published: string | null
  /** The earliest article that this one is a copy or a later version of. */
  readonly copyOf: string | null
}

/** An article and what was found in it, by its key; null where none has it. */
export async function articleRead(ledger: ReadLedger, key: string): Promise<ArticleRead | null> {
  const row = await ledger.query
    .selectFrom('articles')
    .innerJoin('readers', 'readers.id', 'articles.reader_id')
    .leftJoin('articles as original', 'original.id', 'articles.copy_of')
    .selectAll('articles')
    .select(['readers.read_by', 'original.key as copyOf'])
    .where('articles.key', '=', key)
    .executeTakeFirst()
  if (row === undefined) return null
  const sentences = await ledger.query
    .selectFrom('sentences')
    .select(['start', 'end'])
    .where('article_id', '=', row.id)
    .orderBy('start')
    .execute()
  const { title, outlet, source, published, copyOf, text, language, sha256 } = row
  const implied = JSON.parse(row.dateline_implied ?? '[]')
  return {
    ...{ key, title, outlet, source, published, copyOf, text, language, sha256, sentences },
    body: (JSON.parse(row.body) as [number, number][]).map(([start, end]) => ({ start, end })),
    titleSpan: row.title_start === null ? null : { start: row.title_start, end: row.title_end ?? row.title_start },
    dateline: {
      place: row.dateline_place,
      date: row.dateline_day === null ? null : { iso: row.dateline_day, implied },
      agency: row.dateline_agency,
    },
    readBy: row.read_by,
    marks: await marksOf(ledger, row.id),
  }
}

async function marksOf(ledger: ReadLedger, article: number): Promise<Mark[]> {
  const reports = await ledger.query
    .selectFrom('reports')
    .innerJoin('readers', 'readers.id', 'reports.reader_id')
    .leftJoin('findings', 'findings.id', 'reports.finding_id')
    .leftJoin('struck', 'struck.root_id', 'reports.finding_id')
    .select(['reports.start', 'reports.end', 'reports.sentence_start', 'reports.sentence_end', 'reports.found_by'])
    .select(['readers.read_by', 'reports.finding', 'findings.id', 'findings.key', 'findings.kind', 'findings.day'])
    .select('struck.made_at as struckAt')
    .where('reports.article_id', '=', article)
    .orderBy('reports.start')
    .orderBy('reports.end', 'desc')
    .orderBy('reports.id')
    .execute()
  const actors = await actorsIn(ledger, article)
  const found = reports.flatMap(({ id, key, kind, day }) =>
    id === null || key === null || kind === null ? [] : [{ id, key, kind, day }],
  )
  const lines = new Map((await datedRows(ledger, found)).map((dated) => [dated.line.id, dated]))
  return reports.map((report) => {
    const finding = JSON.parse(report.finding) as Finding
    return {
      spans: spansOf(finding, report),
      sentence: { start: report.sentence_start, end: report.sentence_end },
      finding,
      actors,
      foundBy: report.found_by,
      readBy: report.read_by,
      line: lines.get(report.key ?? '') ?? null,
      struckAt: report.struckAt,
    }
  })
}

const spansOf = (finding: Finding, { start, end }: Span): readonly Span[] =>
  finding.kind === 'statement' && finding.content.length > 0
    ? finding.content.map((piece) => ({ start: piece.start, end: piece.end }))
    : [{ start, end }]

/** The actors of an article's reading, as the ledger knows them. */
async function actorsIn(ledger: ReadLedger, article: number): Promise<ReadonlyMap<string, ActorRef>> {
  const rows = await ledger.query
    .selectFrom('appearances')
    .leftJoin('actors', 'actors.id', 'appearances.actor_id')
    .select(['appearances.local', 'appearances.name as calls', 'appearances.kind as as'])
    .select(['actors.key', 'actors.name', 'actors.kind', 'actors.country'])
    .where('appearances.article_id', '=', article)
    .execute()
  return new Map(
    rows.map(({ local, calls, as, key, name, kind, country }) => [
      local,
      { id: key ?? '', name: name ?? calls, kind: kind ?? as, country },
    ]),
  )
}

/** How many of each kind were found in an article, without what was struck. */
export const kindsIn = (marks: readonly Mark[]): ReadonlyMap<FindingKind, number> => {
  const kinds = new Map<FindingKind, number>()
  for (const { finding, struckAt } of marks)
    if (struckAt === null) kinds.set(finding.kind, (kinds.get(finding.kind) ?? 0) + 1)
  return kinds
}

/** The words of a mark, its pieces one after the other. */
export const markedWords = (text: string, { spans }: Pick<Mark, 'spans'>): string =>
  spans.map((span) => textOf(text, span)).join(' … ')
