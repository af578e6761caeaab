import { type Finding, type FindingKind, foldText, textOf } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'
import type { Meant } from '../decisions.ts'
import type { FindingField } from '../tables.ts'
import type { SheetReport } from './articleSheet.ts'
import { courseOf } from './courseOf.ts'
import type { Database, Row } from './database.ts'
import { firstReports } from './firstReport.ts'
import { bump, changesNothing, type LineChange, noChange } from './lineChange.ts'
import { type Line, lineOf } from './lineOf.ts'
import type { LineRulings } from './lineRulings.ts'
import { foremost, type Mending, mending } from './mending.ts'
import { partyBook } from './partyBook.ts'
import { daysShown, lineShower, type MostSay } from './showLine.ts'

/** A report as its line's book needs it; nothing of it changes while the report is kept. */
type Fact = {
  readonly article: number
  readonly kind: FindingKind
  readonly start: number
  readonly end: number
  readonly finding: Finding
  readonly line: Line
}

/** Keeps the rows of lines: which reports they rest on, and what these say. Counts in memory and writes once a transaction (`finish`), so that
 * what leaves a line and comes back costs nothing. */
export function lineBook(db: Database, ruled: LineRulings, actorMeant: (it: Meant) => number | undefined) {
  const report = db.prepare('select article_id, kind, "start", "end", finding, finding_id from reports where id = ?')
  const article = db.prepare('select key, text from articles where id = ?')
  const stored = db.prepare('select key, kind, reports, reported, position from findings where id = ?')
  const insert = db.prepare(
    'insert into findings (id, key, kind, reports, date_from, date_to, reported, day, position, ahead) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const update = db.prepare(
    'update findings set reports = ?, date_from = ?, date_to = ?, reported = ?, day = ?, position = ?, ahead = ? where id = ?',
  )
  const actors = db.prepare('select local, actor_id from appearances where article_id = ?')
  const contexts = db.prepare(`insert into event_contexts (finding_id, context, uses) values (?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const variant = db.prepare(`insert into finding_variants (finding_id, field, value, uses) values (?, ?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const tidy = ['event_contexts', 'finding_variants'].map((table) =>
    db.prepare(`delete from ${table} where finding_id = ? and uses <= 0`),
  )
  const variants = db.prepare('select field, value, uses from finding_variants where finding_id = ?')
  const remove = db.prepare('delete from findings where id = ?')
  const dropWords = db.prepare('delete from statement_words where rowid = ?')
  const words = db.prepare('insert into statement_words (rowid, words) values (?, ?)')
  const inLine = db.prepare('select id from reports where finding_id = ?')
  const others =
    db.prepare(`select count(*) as before from reports as it join reports as other on other.article_id = it.article_id
    and other.kind = it.kind and other."start" = it."start" and other."end" = it."end" and other.finding < it.finding where it.id = ?`)
  const strike = db.prepare('insert or replace into struck (root_id, kind, made_at) values (?, ?, ?)')
  const unstrike = db.prepare('delete from struck where root_id = ?')
  const mend = db.prepare('insert into mended (finding_id, field, was, was_actor, made_at) values (?, ?, ?, ?, ?)')
  const isMended = db.prepare('select 1 from mended where finding_id = ? limit 1')
  const show = lineShower(db)
  const first = firstReports(db)
  const parties = partyBook(db)

  const facts = new Map<number, Fact>()
  const texts = new Map<number, { readonly key: string; readonly text: string }>()
  const casts = new Map<number, ReadonlyMap<string, number>>()
  /** The lines that reports are on. */
  const now = new Map<number, number | null>()
  /** The line that each report was on before it left it. */
  const was = new Map<number, number>()
  const touched = new Map<number, LineChange>()
  /** Lines of which something else was decided: they are written from all their reports. */
  const reruled = new Set<number>()

  const articleAt = (id: number): { readonly key: string; readonly text: string } => {
    const known = texts.get(id)
    if (known !== undefined) return known
    const row = article.get(id)
    const read = { key: String(row?.key), text: String(row?.text) }
    texts.set(id, read)
    return read
  }
  const factAt = (id: number): Fact | undefined => {
    const known = facts.get(id)
    if (known !== undefined) return known
    const row = report.get(id)
    if (row === undefined) return undefined
    const finding = JSON.parse(String(row.finding)) as Finding
    const it: Fact = {
      article: Number(row.article_id),
      kind: finding.kind,
      start: Number(row.start),
      end: Number(row.end),
      finding,
      line: lineOf(finding),
    }
    facts.set(id, it)
    now.set(id, row.finding_id === null ? null : Number(row.finding_id))
    return it
  }
  const castOf = (id: number): ReadonlyMap<string, number> => {
    const known = casts.get(id)
    if (known !== undefined) return known
    const cast = new Map(actors.all(id).map((row) => [String(row.local), Number(row.actor_id)]))
    casts.set(id, cast)
    return cast
  }

  const changeOf = (id: number): LineChange => {
    const known = touched.get(id)
    if (known !== undefined) return known
    const change = noChange()
    touched.set(id, change)
    return change
  }
  const tally = (change: LineChange, number: number, it: Fact, by: 1 | -1): void => {
    const cast = castOf(it.article)
    bump(change.members, number, by)
    for (const both of new Set(it.line.parties.map(([part, actor]) => `${part} ${cast.get(actor)}`)))
      bump(change.parties, both, by)
    for (const [field, value] of it.line.says) bump(change.says, `${field}\t${value}`, by)
    for (const name of it.line.contexts) bump(change.contexts, name, by)
  }

  /** Rests on the root's place alone: of several findings of one kind there, which this is. */
  const keyOf = (root: number, it: Fact): string => {
    const nth = Number(others.get(root)?.before)
    return contentHash([it.kind, articleAt(it.article).key, it.start, it.end, nth])
  }

  const withdraw = (id: number): void => {
    const it = factAt(id)
    const on = now.get(id)
    if (it === undefined || on === null || on === undefined) return
    if (!was.has(id)) was.set(id, on)
    tally(changeOf(on), id, it, -1)
    now.set(id, null)
    ruled.moved(id, null)
  }

  const forget = (): void => {
    for (const known of [facts, texts, casts, now, was, touched, reruled]) known.clear()
    parties.forget()
  }

  /** All that the reports of a line say, as if they came now. */
  const wholeOf = (id: number): LineChange => {
    const whole = noChange()
    const members = new Set(inLine.all(id).map((row) => Number(row.id)))
    for (const [report, line] of now) {
      if (line === id) members.add(report)
      else members.delete(report)
    }
    for (const report of members) {
      const it = factAt(report)
      if (it !== undefined) tally(whole, report, it, 1)
    }
    return whole
  }

  const takeOut = (id: number, old: Row | undefined): void => {
    if (old?.kind === 'statement') dropWords.run(id)
    if (old !== undefined) remove.run(id)
  }

  /** A line of which people decided something, or no longer do: it stands nowhere, or is written anew. */
  const writeRuled = (id: number, old: Row | undefined): boolean => {
    if (!ruled.any() && !reruled.has(id)) return false
    unstrike.run(id)
    const { struckAt, mends } = ruled.of(id)
    if (struckAt === null && old !== undefined && mends.length === 0 && isMended.get(id) === undefined) return false
    takeOut(id, old)
    const whole = wholeOf(id)
    const it = factAt(id)
    if (whole.members.size === 0 || it === undefined) return true
    if (struckAt === null) writePlain(id, whole, undefined)
    else strike.run(id, it.kind, struckAt)
    return true
  }

  const writeLine = (id: number, change: LineChange): void => {
    const old = stored.get(id)
    if (!writeRuled(id, old)) writePlain(id, change, old)
  }

  const writePlain = (id: number, change: LineChange, old: Row | undefined): void => {
    const count = Number(old?.reports ?? 0) + [...change.members.values()].reduce((sum, by) => sum + by, 0)
    if (count <= 0) {
      takeOut(id, old)
      return
    }
    const it = factAt(id)
    if (it === undefined) return
    const { text } = articleAt(it.article)
    const cast = castOf(it.article)
    const said = new Map<string, number>()
    if (old !== undefined) for (const row of variants.all(id)) said.set(`${row.field}\t${row.value}`, Number(row.uses))
    for (const [both, by] of change.says) bump(said, both, by)
    const led = new Set(it.line.parties.map(([part, actor]) => `${part} ${cast.get(actor)}`))
    const told = mendedOf(id, { say: mostSaid(said), parties: change.parties, led, reports: count })
    const { say } = told
    const opening = first(id, change, old)
    const days = daysShown(it.finding, say)
    const [from, to] = days
    const day = it.kind === 'commitment' || from === null ? opening.reported : from
    const { course, ahead } = courseOf(it.finding, say, to)
    const stands = [opening.reported, day, opening.position, ahead] as const
    const key = old === undefined ? keyOf(id, it) : String(old.key)
    if (old === undefined) insert.run(id, key, it.kind, count, from, to, ...stands)
    else update.run(count, from, to, ...stands, id)
    const speaker = told.mended.some(({ field }) => field === 'speaker') ? foremost(told, 'speaker') : null
    show({
      id,
      key,
      reports: count,
      finding: it.finding,
      text,
      say,
      days,
      ...(speaker === null ? {} : { speaker }),
      actor: (local) => cast.get(local) ?? null,
    })
    for (const { field, was, wasActor, madeAt } of told.mended) mend.run(id, field, was, wasActor, madeAt)
    for (const [both, by] of change.says) {
      const tab = both.indexOf('\t')
      variant.run(id, both.slice(0, tab), both.slice(tab + 1), by)
    }
    for (const [context, by] of change.contexts) contexts.run(id, context, by)
    if ([...change.says.values(), ...change.contexts.values()].some((by) => by < 0))
      for (const statement of tidy) statement.run(id)
    parties.write({
      id,
      isNew: old === undefined,
      changes: told.parties,
      reports: count,
      led: told.led,
      day,
      course,
      ahead,
    })
    if (old === undefined && it.finding.kind === 'statement')
      words.run(id, foldText(it.finding.content.map((piece) => textOf(text, piece)).join(' ')))
  }

  /** A line with mends is written from all its reports, so that what they say is all there. */
  const mendedOf = (id: number, told: Omit<Mending, 'mended'>): Mending => {
    const { mends } = ruled.of(id)
    return mends.length === 0 ? { ...told, mended: [] } : mending(told, mends, actorMeant)
  }

  /** How many lines came together, and how many fell apart, since the book was last finished. */
  const changes = (): LinesChanged => {
    const befores = new Map<number, Set<number>>()
    const afters = new Map<number, Set<number>>()
    const put = (map: Map<number, Set<number>>, key: number, value: number): void => {
      map.set(key, (map.get(key) ?? new Set()).add(value))
    }
    const lineNow = [...was.keys()].map((id) => now.get(id) ?? 0)
    for (const after of new Set([...was.values(), ...lineNow])) {
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
    /** A report as it is in the file, for whoever has read it anyway. */
    know: ({ id, finding, start, end, line }: SheetReport, article: number): void => {
      if (facts.has(id)) return
      facts.set(id, { article, kind: finding.kind, start, end, finding, line: lineOf(finding) })
      now.set(id, line)
    },
    /** What a report says leaves its line's book. */
    withdraw,
    changes,
    /** Puts a report on the line of a root; `reports.finding_id` is for whoever asks to write. */
    move: (id: number, root: number): void => {
      withdraw(id)
      const it = factAt(id)
      if (it === undefined) return
      tally(changeOf(root), id, it, 1)
      now.set(id, root)
      ruled.moved(id, root)
    },
    /** Who plays whom in the articles may be another now; the reports of those articles are on no line meanwhile. */
    actorsMoved: (): void => {
      casts.clear()
    },
    forget,
    /** Something else was decided of a line. */
    rerule: (id: number): void => {
      reruled.add(id)
    },
    /** Writes what changed in each line, and takes out lines that nobody reports any more. */
    finish: (): void => {
      for (const id of reruled) changeOf(id)
      for (const [id, change] of touched) if (reruled.has(id) || !changesNothing(change)) writeLine(id, change)
      parties.finish()
      forget()
    },
    /** Actors that are of another state now. */
    landsMoved: parties.landsMoved,
  }
}

/** Lines that came together with another, and lines that fell off one. */
export type LinesChanged = { readonly joined: number; readonly parted: number }

/** What most reports say of each field; of equals the first in code order. Of days the later. */
function mostSaid(said: ReadonlyMap<string, number>): MostSay {
  const best = new Map<string, { readonly value: string; readonly uses: number }>()
  for (const [both, uses] of said) {
    const tab = both.indexOf('\t')
    const [field, value] = [both.slice(0, tab), both.slice(tab + 1)]
    const standing = best.get(field)
    const goesFirst =
      standing !== undefined && (field.endsWith('days') ? value > standing.value : value < standing.value)
    if (standing === undefined || uses > standing.uses || (uses === standing.uses && goesFirst))
      best.set(field, { value, uses })
  }
  return new Map([...best].map(([field, { value }]) => [field as FindingField, value]))
}

export type LineBook = ReturnType<typeof lineBook>
