import { type Actor, type ActorId, type ActorKind, actorId, foldName } from '../../terms/index.ts'
import type { Change, LineDecision, Meant } from '../decisions.ts'
import { type Guise, guiseOf, isGenericBody, landsOf, officesIn } from '../identity/index.ts'
import { guiseOfEntry, type KnownList } from '../knownList.ts'
import { type PartyMark, tellingOf, tellingRank } from '../sameness/index.ts'
import { actorBook } from './actorBook.ts'
import { type ArticleSheet, articleSheets } from './articleSheet.ts'
import type { Database, Row } from './database.ts'
import { identityGraph, type Moved } from './identityGraph.ts'
import { lineBook } from './lineBook.ts'
import { lineGraph } from './lineGraph.ts'
import { lineRulings } from './lineRulings.ts'
import { listWriter } from './listed.ts'
import { mendCast } from './mendCast.ts'
import type { OutcomeBook } from './outcomeBook.ts'
import { rulings } from './rulings.ts'

/** Works out who is who and what is the same from what the articles say: each call does what the articles it names touch, and comes to what
 * doing everything anew would. To be called inside a transaction. */
export function deriver(db: Database, outcomes: OutcomeBook) {
  const ruled = rulings(db)
  const graph = identityGraph(db, ruled)
  const actors = actorBook(db, graph, ruled)
  const ruledLines = lineRulings(db)
  const cast = mendCast(db, graph)
  const book = lineBook(db, ruledLines, cast.actorMeant)
  const lines = lineGraph(db, book)
  const lists = listWriter(db)
  const appearances = db.prepare('select * from appearances where article_id = ? order by id')
  const sheets = articleSheets(db)
  const spokenOf = db.prepare('select distinct article_id from appearances where actor_id = ?')
  const shownBy = db.prepare('select id, article_id from appearances where guise_id = ?')
  const marks = db.prepare(`select local, appearances.country, unnamed, guises.key, guises.guise from appearances
    join guises as own on own.id = guise_id join guises on guises.id = own.root_id where article_id = ?`)

  /** An article as this transaction has read it; its reports are known to the book from then on. */
  const read = new Map<number, ArticleSheet>()
  const sheetOf = (articleId: number): ArticleSheet | undefined => {
    const known = read.get(articleId)
    if (known !== undefined) return known
    const sheet = sheets(articleId)
    if (sheet === undefined) return undefined
    read.set(articleId, sheet)
    for (const report of sheet.reports) book.know(report, articleId)
    return sheet
  }

  /** Finds the guises of an article's actors; gives those that are new, and each appearance with its guise. */
  const place = (articleId: number): { readonly fresh: number[]; readonly shown: (readonly [Row, number])[] } => {
    const sheet = sheetOf(articleId)
    const rows = sheet?.appearances ?? []
    const body = sheet?.scope ?? ''
    const roles = (sheet?.reports ?? []).flatMap(({ finding }) => (finding.kind === 'role' ? [finding] : []))
    const countries = new Map(rows.map((row) => [String(row.local), row.country === null ? null : String(row.country)]))
    const officesOf = officesIn(roles, (local) => countries.get(local) ?? null)
    const lands = landsIn(rows)
    const fresh: number[] = []
    const shown: (readonly [Row, number])[] = []
    for (const row of rows) {
      const { id, isNew } = graph.place(guiseOf(actorOf(row), { officesOf, lands, body }))
      if (isNew) fresh.push(id)
      shown.push([row, id])
    }
    return { fresh, shown }
  }

  /** Gives the appearances of guises that moved their new actors, and the articles in which that changes something. */
  const follow = (moved: readonly Moved[]): Set<number> => {
    const articles = new Set<number>()
    for (const { guise } of moved) {
      for (const row of shownBy.all(guise)) {
        before(Number(row.article_id))
        if (actors.place(Number(row.id))) articles.add(Number(row.article_id))
      }
    }
    return articles
  }

  /** Lines count the actors of their reports by number, so reports leave their lines before their actors change. */
  const withdrawn = new Set<number>()
  const before = (articleId: number): void => {
    if (withdrawn.has(articleId)) return
    withdrawn.add(articleId)
    for (const { id } of sheetOf(articleId)?.reports ?? []) book.withdraw(id)
  }

  /** Articles whose actors are others now, or of another state. */
  const recast = new Set<number>()

  /** Compares what articles tell with what all others tell. */
  const tell = (articles: Iterable<number>, woken: Set<number>): void => {
    book.actorsMoved()
    const changed = new Set<number>()
    const back: number[] = []
    for (const id of articles) {
      const sheet = sheetOf(id)
      if (sheet === undefined) continue
      recast.add(id)
      const { article, key, scope } = sheet
      const lands = landsIn(sheet.appearances)
      const markOf = marksIn(id, lands)
      for (const { id: number, finding, place } of sheet.reports) {
        const telling = tellingOf(finding, { article, markOf, lands, scope })
        const rank = tellingRank(telling, { article: key, published: article.published, place })
        if (lines.tell(number, telling, `${finding.kind} ${rank}`, woken)) changed.add(number)
        else back.push(number)
      }
    }
    for (const id of back) lines.restore(id)
    lines.settle([...changed, ...woken])
  }

  const marksIn = (articleId: number, lands: readonly string[]): ((local: ActorId) => PartyMark) => {
    const [home] = lands
    const byLocal = new Map(
      marks.all(articleId).map((row) => {
        const key = String(row.key)
        const root = JSON.parse(String(row.guise)) as Guise
        const land = row.country ?? root.country
        /** Of a person or a common body whose state nobody tells, little is known. */
        const vague =
          land === null && (root.kind === 'person' || root.kind === 'group' || isGenericBody(foldName(root.name)))
        const described = row.unnamed === 1 || vague
        return [
          String(row.local),
          {
            key,
            land: String(land ?? (described ? home : undefined) ?? key),
            described,
            named: row.unnamed !== 1 && root.kind !== 'state',
          },
        ] as const
      }),
    )
    return (local) => byLocal.get(local) ?? { key: local, land: local, described: true, named: false }
  }

  /** Reads anew what was decided about lines, where all that follows from it is written. */
  const readLineRulings = (): void => {
    ruledLines.refresh()
    cast.remember(ruledLines.recast())
  }
  readLineRulings()

  /** Writes what changed; gives how many more actors there are than before. */
  const finish = (): number => {
    const moved = actors.finish()
    book.landsMoved(moved)
    for (const actor of moved) for (const row of spokenOf.all(actor)) recast.add(Number(row.article_id))
    for (const articleId of recast) outcomes.place(articleId)
    recast.clear()
    for (const line of cast.changed(ruledLines.recast())) book.rerule(line)
    book.finish()
    withdrawn.clear()
    read.clear()
    return actors.sweep()
  }

  /** The same, and counts what changed. */
  const finishCounting = (): Change => {
    const changed = book.changes()
    return { ...changed, actorsMore: finish() }
  }

  return {
    /** Forgets what it keeps in memory, after a transaction that failed or another process's. */
    forget: (): void => {
      graph.forget()
      lines.forget()
      book.forget()
      actors.forget()
      ruled.refresh()
      readLineRulings()
      withdrawn.clear()
      recast.clear()
      read.clear()
    },
    /** An article that was just written. */
    add: (articleId: number): void => {
      ruledLines.articleRead(articleId)
      const { fresh, shown } = place(articleId)
      const touched = follow(graph.settle(fresh))
      for (const [row, guise] of shown) actors.placeNew(row, guise)
      tell(new Set([articleId, ...touched]), new Set())
      finish()
    },
    /** Takes all that an article told out; `erase` then deletes its appearances and reports. */
    remove: (articleId: number, erase: () => void): void => {
      const gone = (sheetOf(articleId)?.reports ?? []).map(({ id }) => id)
      for (const id of gone) book.withdraw(id)
      const woken = new Set(gone.flatMap((id) => lines.remove(id)))
      for (const id of gone) woken.delete(id)
      /** Those that hung on a root that goes leave its line before it is deleted; the book is finished in between, so nobody else may. */
      const roots = new Set(gone)
      for (const id of woken) if (roots.has(lines.rootOf(id) ?? id)) book.withdraw(id)
      const released: number[] = []
      for (const row of appearances.all(articleId)) {
        actors.withdraw(Number(row.id))
        if (row.guise_id !== null) released.push(Number(row.guise_id))
      }
      book.finish()
      erase()
      read.clear()
      const unused = graph.release(released)
      const touched = follow(graph.settle(graph.takeOut(unused)))
      tell(touched, woken)
      for (const id of woken) lines.restore(id)
      finish()
      graph.remove(unused)
    },
    /** Where keys of an older attache are in the file. */
    rekey: graph.rekeyAll,
    /** After a decision was made or taken back: `about` are those it speaks of. */
    decide: (about: readonly Meant[]): Change => {
      ruled.refresh()
      const guises = graph.meantBy(about)
      graph.rekey(guises)
      const touched = follow(graph.settle(guises))
      for (const guise of guises) actors.touchGuise(guise)
      tell(touched, new Set())
      return finishCounting()
    },
    /** After something was decided of a line, or that was taken back. */
    rule: ({ line }: LineDecision): Change => {
      const before = ruledLines.lineOf(line)
      ruledLines.refresh()
      if (before !== null) book.rerule(before)
      return finishCounting()
    },
    /** Takes a list of known actors for what was loaded under its name before. */
    load: (list: KnownList): Change => {
      const placed = list.entries.map((entry) => graph.place(guiseOfEntry(entry, list.name)))
      const guises = placed.map(({ id }) => id)
      const unused = graph.release(lists.replace(list, guises))
      const fresh = placed.filter(({ isNew }) => isNew).map(({ id }) => id)
      const touched = follow(graph.settle([...fresh, ...graph.takeOut(unused)]))
      for (const guise of guises) actors.touchGuise(guise)
      tell(touched, new Set())
      const change = finishCounting()
      graph.remove(unused)
      return change
    },
  }
}

export type Deriver = ReturnType<typeof deriver>

/** The states that an article speaks of most. */
const landsIn = (rows: readonly Row[]): readonly string[] =>
  landsOf(
    rows
      .filter((row) => row.kind === 'state' && row.country !== null)
      .map((row) => [String(row.country), Number(row.mentions)]),
  )

const actorOf = (row: Row): Actor => ({
  id: actorId(String(row.local)),
  kind: row.kind as ActorKind,
  name: String(row.name),
  aliases: JSON.parse(String(row.aliases)) as string[],
  country: row.country === null ? null : String(row.country),
  ...(row.unnamed === 1 ? { unnamed: true as const } : {}),
})
