import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { Finding, Span } from '../terms/index.ts'
import type { ArticleHead, ArticleRead } from './article.ts'
import { type Dated, datedRows } from './mixed.ts'

/** Another article that says the same, word for word or nearly so, and how what was found in it differs. */
export type Version = ArticleHead & {
  /** Whether it is the earliest of them. */
  readonly isFirst: boolean
  /** Whether it says the very same words. */
  readonly sameWords: boolean
  /** Lines that only the other one tells. */
  readonly gained: readonly Dated[]
  /** Lines that only this one tells. */
  readonly lost: readonly Dated[]
  /** Lines that both tell, but otherwise; `fields` are those that differ. */
  readonly changed: readonly { readonly line: Dated; readonly fields: readonly string[] }[]
}

/** So many of them are compared, the earliest. */
const MOST = 20

/** The copies and other versions of an article, the earliest first. Findings are compared by their words and the names of their actors, for the
 * same words stand elsewhere in another version. */
export async function versionsOf(
  ledger: ReadLedger,
  article: Pick<ArticleRead, 'key' | 'copyOf'>,
): Promise<readonly Version[]> {
  const first = article.copyOf ?? article.key
  const rows = await ledger.query
    .selectFrom('articles')
    .leftJoin('articles as original', 'original.id', 'articles.copy_of')
    .select(['articles.id', 'articles.key', 'articles.title', 'articles.outlet', 'articles.source'])
    .select(['articles.published', 'articles.text', 'articles.body_id', 'original.key as copyOf'])
    .where(
      // Each way by an index of its own: asked for with `or`, every article would be read.
      sql<boolean>`articles.id in (select id from articles where key = ${first}
        union all select id from articles where copy_of = (select id from articles where key = ${first}))`,
    )
    .orderBy((eb) => eb.fn.coalesce('articles.published_at', eb.val(9e15)))
    .orderBy('articles.key')
    .limit(MOST + 1)
    .execute()
  const own = rows.find(({ key }) => key === article.key)
  if (own === undefined || rows.length < 2) return []
  const toldHere = await toldIn(ledger, own)
  const versions: Version[] = []
  for (const { id, text, body_id, ...head } of rows) {
    if (head.key === article.key) continue
    const toldThere = await toldIn(ledger, { id, text })
    const [gained, lost] = [missing(toldThere, toldHere), missing(toldHere, toldThere)]
    const changed = [...toldHere].flatMap(([key, here]) => {
      const there = toldThere.get(key)
      const fields = there === undefined ? [] : differing(here.fields, there.fields)
      return fields.length === 0 ? [] : [{ found: here.found, fields }]
    })
    versions.push({
      ...head,
      isFirst: head.key === first,
      sameWords: body_id === own.body_id,
      gained: await datedRows(ledger, gained),
      lost: await datedRows(ledger, lost),
      changed: (
        await datedRows(
          ledger,
          changed.map(({ found }) => found),
        )
      ).map((line) => ({ line, fields: changed.find(({ found }) => found.key === line.line.id)?.fields ?? [] })),
    })
  }
  return versions
}

type Told = { readonly found: Parameters<typeof datedRows>[1][number]; readonly fields: ReadonlyMap<string, string> }

/** What an article tells of each line, in words. */
async function toldIn(ledger: ReadLedger, { id, text }: { id: number; text: string }): Promise<Map<string, Told>> {
  const names = new Map(
    (
      await ledger.query
        .selectFrom('appearances')
        .leftJoin('actors', 'actors.id', 'appearances.actor_id')
        .select(['local', 'actors.key', 'appearances.name'])
        .where('article_id', '=', id)
        .execute()
    ).map(({ local, key, name }) => [local, key ?? name]),
  )
  const reports = await ledger.query
    .selectFrom('reports')
    .innerJoin('findings', 'findings.id', 'reports.finding_id')
    .select(['findings.id', 'findings.key', 'findings.kind', 'findings.day', 'reports.finding'])
    .where('reports.article_id', '=', id)
    .orderBy('reports.start')
    .execute()
  const told = new Map<string, Told>()
  for (const { finding, ...found } of reports)
    if (!told.has(found.key)) told.set(found.key, { found, fields: fieldsOf(JSON.parse(finding), text, names) })
  return told
}

/** The fields of a finding with words in the place of spans and the ledger's actors in the place of the reading's. */
function fieldsOf(finding: Finding, text: string, names: ReadonlyMap<string, string>): Map<string, string> {
  const { evidence: _evidence, ...own } = finding
  const inWords = (_: string, value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (!isSpan(value)) return value
    const { start, end, ...rest } = value
    return { ...rest, words: text.slice(start, end).replace(/\s+/g, ' ') }
  }
  return new Map(Object.entries(own).map(([field, value]) => [field, JSON.stringify({ value }, inWords)]))
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

const missing = (all: ReadonlyMap<string, Told>, others: ReadonlyMap<string, Told>): Told['found'][] =>
  [...all].flatMap(([key, { found }]) => (others.has(key) ? [] : [found]))

const differing = (a: Told['fields'], b: Told['fields']): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((field) => a.get(field) !== b.get(field))
