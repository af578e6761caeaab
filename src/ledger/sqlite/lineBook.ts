import type { Finding } from '../../terms/index.ts'
import { foldText, textOf } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'
import type { FindingField, Part } from '../tables.ts'
import type { Database, Row } from './database.ts'
import { lineOf } from './lineOf.ts'
import { lineShower } from './showLine.ts'

/** Keeps the rows of lines: which reports they rest on, and what these say. */
export function lineBook(db: Database) {
  const report = db.prepare(`select reports.*, articles.key as article, articles.text as text from reports
    join articles on articles.id = article_id where reports.id = ?`)
  const line = db.prepare('select id from findings where root_id = ?')
  const insert = db.prepare('insert into findings (key, kind, root_id) values (?, ?, ?)')
  const place = db.prepare('update reports set finding_id = ? where id = ?')
  const count = db.prepare('update findings set reports = reports + ? where id = ?')
  const actors = db.prepare('select local, actor_id from appearances where article_id = ?')
  const party = db.prepare(`insert into parties (finding_id, part, actor_id, uses) values (?, ?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const context = db.prepare(`insert into event_contexts (finding_id, context, uses) values (?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const bump = db.prepare(`insert into finding_variants (finding_id, field, value, uses) values (?, ?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const tidy = ['parties', 'event_contexts', 'finding_variants'].map((table) =>
    db.prepare(`delete from ${table} where finding_id = ? and uses <= 0`),
  )
  const unshow = db.prepare(
    'update parties set shown = uses * 2 > (select reports from findings where id = ?1) where finding_id = ?1',
  )
  const showParty = db.prepare('update parties set shown = 1 where finding_id = ? and part = ? and actor_id = ?')
  const left = db.prepare('select reports, root_id from findings where id = ?')
  const remove = db.prepare('delete from findings where id = ?')
  const dropWords = db.prepare('delete from statement_words where rowid = ?')
  const words = db.prepare('insert into statement_words (rowid, words) values (?, ?)')
  const show = lineShower(db)
  const inLine = db.prepare('select id from reports where finding_id = ?')
  const touched = new Set<number>()
  /** The line that each report was on before it left it. */
  const was = new Map<number, number>()

  const actorsOf = (article: unknown): ReadonlyMap<string, number> =>
    new Map(actors.all(Number(article)).map((row) => [String(row.local), Number(row.actor_id)]))

  const tally = (id: number, row: Row, by: 1 | -1): void => {
    touched.add(id)
    count.run(by, id)
    const finding = JSON.parse(String(row.finding)) as Finding
    const { parties, says, contexts } = lineOf(finding, String(row.text))
    const of = actorsOf(row.article_id)
    const each = new Set(parties.map(([part, actor]) => `${part} ${of.get(actor)}`))
    for (const both of each) {
      const [part = '', actor = ''] = both.split(' ')
      party.run(id, part, Number(actor), by)
    }
    for (const [field, value] of says) bump.run(id, field satisfies FindingField, value, by)
    for (const name of contexts) context.run(id, name, by)
  }

  const lineOfRoot = (root: number): number => {
    const before = line.get(root)?.id
    if (before !== undefined) return Number(before)
    const it = report.get(root)
    const key = contentHash([String(it?.kind), String(it?.article), Number(it?.start), Number(it?.end), nth(root)])
    return insert.run(key, String(it?.kind), root).id
  }
  const sameplace =
    db.prepare(`select count(*) as before from reports as it join reports as other on other.article_id = it.article_id
    and other.kind = it.kind and other."start" = it."start" and other."end" = it."end" and other.rank < it.rank where it.id = ?`)
  /** Of several findings of one kind in one place, which this is. */
  const nth = (root: number): number => Number(sameplace.get(root)?.before)

  /** What a report says leaves its line's book. */
  const withdraw = (id: number): void => {
    const row = report.get(id)
    if (row === undefined || row.finding_id === null) return
    tally(Number(row.finding_id), row, -1)
    if (!was.has(id)) was.set(id, Number(row.finding_id))
    place.run(null, id)
  }

  /** How many lines came together, and how many fell apart, since the book was last finished. */
  const changes = (): LinesChanged => {
    const befores = new Map<number, Set<number>>()
    const afters = new Map<number, Set<number>>()
    const put = (map: Map<number, Set<number>>, key: number, value: number): void => {
      map.set(key, (map.get(key) ?? new Set()).add(value))
    }
    const now = [...was.keys()].map((id) => Number(report.get(id)?.finding_id ?? 0))
    for (const after of new Set([...was.values(), ...now])) {
      for (const row of inLine.all(after)) {
        const before = was.get(Number(row.id)) ?? after
        put(befores, after, before)
        put(afters, before, after)
      }
    }
    const beyondOne = (map: ReadonlyMap<number, ReadonlySet<number>>): number =>
      [...map.values()].reduce((sum, { size }) => sum + size - 1, 0)
    return { joined: beyondOne(befores), parted: beyondOne(afters) }
  }

  return {
    withdraw,
    changes,
    /** Puts a report on the line of a root. */
    move: (id: number, root: number): void => {
      withdraw(id)
      const row = report.get(id)
      /** What is only spoken of makes no line by itself. */
      if (row === undefined || (id === root && isRecall(row))) return
      const to = lineOfRoot(root)
      tally(to, row, 1)
      place.run(to, id)
    },
    forget: (): void => {
      touched.clear()
      was.clear()
    },
    /** Shows of each line that changed what its reports say now, and takes out lines that nobody reports any more. */
    finish: (): void => {
      for (const id of touched) {
        const now = left.get(id)
        for (const statement of tidy) statement.run(id)
        if (now === undefined) continue
        if (Number(now.reports) <= 0) {
          if (show.isStatement(id)) dropWords.run(id)
          remove.run(id)
          continue
        }
        const root = report.get(Number(now.root_id))
        if (root === undefined) continue
        const finding = JSON.parse(String(root.finding)) as Finding
        const text = String(root.text)
        const of = actorsOf(root.article_id)
        unshow.run(id)
        for (const [part, actor] of lineOf(finding, text).parties)
          showParty.run(id, part satisfies Part, of.get(actor) ?? null)
        const known = show.isStatement(id)
        show.line(id, finding, text, (actor) => of.get(actor) ?? null)
        if (finding.kind !== 'statement') continue
        if (known) dropWords.run(id)
        words.run(id, foldText(finding.content.map((piece) => textOf(text, piece)).join(' ')))
      }
      touched.clear()
      was.clear()
    },
  }
}

const isRecall = (row: Row): boolean =>
  row.kind === 'event' && (JSON.parse(String(row.finding)) as { readonly recall?: true }).recall === true

/** Lines that came together with another, and lines that fell off one. */
export type LinesChanged = { readonly joined: number; readonly parted: number }

export type LineBook = ReturnType<typeof lineBook>
