import type { ActorId, Finding, Span } from '../../terms/index.ts'
import { cueQuery, cuesIn, cueWords, outcomeTold } from '../outcomes/index.ts'
import { weighedIn } from '../sameness/index.ts'
import type { Part } from '../tables.ts'
import type { Database, Row } from './database.ts'
import { lineOf } from './lineOf.ts'

/** An article as it is looked through for outcomes. */
type Told = {
  readonly id: number
  readonly text: string
  /** Its ISO day; of one without a day nobody can say whether it is later than a promise. */
  readonly day: string | null
}

/** Stands among the cues for what findings tell by themselves. */
const REPORTS = ''

/** Parts of those whose promises a finding may tell of. */
const PARTS: ReadonlySet<Part> = new Set<Part>(['source', 'speaker', 'about', 'by'])

/** Keeps which sentences may tell what came of a promise, those that hold a cue the ledger was taught and those of findings that tell it, and whose
 * promises those may be. What is kept rests on the articles, on who is who and on the cues alone, whatever order they came in. To be called inside a
 * transaction. */
export function outcomeBook(db: Database) {
  const known = db.prepare('select words from outcome_cues')
  const keepCue = db.prepare('insert into outcome_cues (words) values (?) on conflict do nothing')
  const insert = db.prepare(`insert into outcome_sentences (sentence_id, article_id, start, "end", day, words, whose)
    values (?, ?, ?, ?, ?, ?, '[]') on conflict do nothing`)
  const word = db.prepare('insert into outcome_words (whose, word, day, sentence_id) values (?, ?, ?, ?)')
  const kept = db.prepare(
    'select sentence_id, start, "end", day, words, whose from outcome_sentences where article_id = ?',
  )
  const dropWord = db.prepare('delete from outcome_words where whose = ? and word = ? and day = ? and sentence_id = ?')
  const drop = db.prepare('delete from outcome_sentences where article_id = ?')
  const setWhose = db.prepare('update outcome_sentences set whose = ? where sentence_id = ?')
  const holding = db.prepare('select rowid as id from sentence_words where sentence_words match ?')
  const reporting = db.prepare(`select sentences.id from reports
    join sentences on sentences.article_id = reports.article_id and sentences.start = reports.sentence_start
    where kind = 'commitment' and date_from is not null or kind = 'event' and finding ->> 'type' = 'AID'`)
  const sentence = db.prepare('select article_id, start, "end" from sentences where id = ?')
  const article = db.prepare(
    'select text, coalesce(substr(published, 1, 10), dateline_day) as day from articles where id = ?',
  )
  const reports = db.prepare('select finding from reports where article_id = ? and sentence_start = ?')
  const cast = db.prepare(`select local, actors.id, actors.country from appearances
    join actors on actors.id = actor_id where article_id = ?`)
  const named =
    db.prepare(`select distinct local from appearances join mentions on mentions.appearance_id = appearances.id
    where article_id = ? and form = 'name' and mentions.start >= ? and mentions."end" <= ?`)

  /** Of those that are words. */
  let among = cuesIn([])
  let all: ReadonlySet<string> = new Set()
  const refresh = (): void => {
    all = new Set(known.all().map(({ words }) => String(words)))
    among = cuesIn([...all].filter((cue) => cue !== REPORTS))
  }
  refresh()

  const findingsIn = (articleId: number, start: number): readonly Finding[] =>
    reports.all(articleId, start).map(({ finding }) => JSON.parse(String(finding)) as Finding)

  const write = (
    id: number,
    { start, end }: Span,
    { text, day, ...told }: Told & { readonly findings: readonly Finding[] },
    sought: typeof among,
  ): void => {
    if (day === null) return
    const words = text.slice(start, end)
    const own = told.findings.flatMap((finding) => outcomeTold(finding, text) ?? [])
    if (own.length === 0 && sought(cueWords(words)).length === 0) return
    const numbers = new Set([words, ...own].flatMap((part) => [...weighedIn(part)]))
    insert.run(id, told.id, start, end, day, JSON.stringify([...numbers].sort((a, b) => a - b)))
  }

  /** Whose promises a sentence may speak of now. */
  const whoseIn = (articleId: number, { start, end }: Span, keys: ReadonlyMap<string, string>): readonly string[] => {
    const acting = findingsIn(articleId, start).flatMap((finding) =>
      lineOf(finding).parties.flatMap(([part, actor]: readonly [Part, ActorId]) => (PARTS.has(part) ? [actor] : [])),
    )
    const locals = new Set<string>([...acting, ...named.all(articleId, start, end).map(({ local }) => String(local))])
    return [...new Set([...locals].flatMap((local) => keys.get(local) ?? []))].sort()
  }

  const place = (articleId: number): void => {
    const rows = kept.all(articleId)
    if (rows.length === 0) return
    const keys = new Map(
      cast.all(articleId).map(({ local, id, country }) => [String(local), String(country ?? id)] as const),
    )
    for (const row of rows) {
      const whose = whoseIn(articleId, { start: Number(row.start), end: Number(row.end) }, keys)
      const before = listIn(row.whose)
      const [gone, come] = [before.filter((it) => !whose.includes(it)), whose.filter((it) => !before.includes(it))]
      if (gone.length === 0 && come.length === 0) continue
      eachRow(row, gone, dropWord)
      eachRow(row, come, word)
      setWhose.run(JSON.stringify(whose), Number(row.sentence_id))
    }
  }

  return {
    /** Another process may have taught the ledger more. */
    refresh,
    /** A sentence that was just written, with the findings that rest on it. */
    write: (id: number, span: Span, told: Told & { readonly findings: readonly Finding[] }): void =>
      write(id, span, told, among),
    /** Whose promises an article's sentences may speak of is another now. */
    place,
    /** Forgets the sentences of an article, which are about to be deleted. */
    erase: (articleId: number): void => {
      for (const row of kept.all(articleId)) eachRow(row, listIn(row.whose), dropWord)
      drop.run(articleId)
    },
    /** Which of some cues the ledger has not been taught. */
    unknown: (asked: readonly string[]): readonly string[] =>
      [...new Set([REPORTS, ...asked])].filter((cue) => !all.has(cue)),
    /** Finds the sentences of some cues among all that are kept, and looks out for them from then on. */
    learn: (fresh: readonly string[]): void => {
      const words = fresh.filter((cue) => cue !== REPORTS)
      const query = cueQuery(words)
      const found = [
        ...(query === null ? [] : holding.all(query)),
        ...(words.length < fresh.length ? reporting.all() : []),
      ]
      const articles = new Set<number>()
      const sought = cuesIn(words)
      for (const id of new Set(found.map((row) => Number(row.id)))) {
        const at = sentence.get(id)
        const it = at === undefined ? undefined : article.get(Number(at.article_id))
        if (at === undefined || it === undefined) continue
        const span = { start: Number(at.start), end: Number(at.end) }
        const articleId = Number(at.article_id)
        const day = it.day === null ? null : String(it.day)
        write(
          id,
          span,
          { id: articleId, text: String(it.text), day, findings: findingsIn(articleId, span.start) },
          sought,
        )
        articles.add(articleId)
      }
      for (const id of articles) place(id)
      for (const cue of fresh) keepCue.run(cue)
      refresh()
    },
  }
}

const listIn = (json: Row[string] | undefined): readonly string[] => JSON.parse(String(json)) as string[]

/** Each word of a sentence, under each of some whose promises it may speak of. */
function eachRow(row: Row, whose: readonly string[], statement: ReturnType<Database['prepare']>): void {
  if (whose.length === 0) return
  for (const word of JSON.parse(String(row.words)) as number[])
    for (const it of whose) statement.run(it, word, String(row.day), Number(row.sentence_id))
}

export type OutcomeBook = ReturnType<typeof outcomeBook>
