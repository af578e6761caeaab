import type { Finding, Span } from '../../terms/index.ts'
import { cueQuery, cueWords, holdsCue, outcomeTold } from '../outcomes/index.ts'
import { weighedIn } from '../sameness/index.ts'
import type { Database } from './database.ts'

/** An article as it is looked through for outcomes. */
type Told = {
  readonly text: string
  /** Its ISO day; of one without a day nobody can say whether it is later than a promise. */
  readonly day: string | null
  readonly findings: readonly Finding[]
}

/** Stands among the cues for what findings tell by themselves. */
const REPORTS = ''

/** Keeps which sentences may tell what came of a promise: those that hold a cue the ledger was taught, and those of findings that tell it. What is kept
 * of a sentence rests on its article and the cues alone, whatever order they came in. To be called inside a transaction. */
export function outcomeBook(db: Database) {
  const known = db.prepare('select words from outcome_cues')
  const keepCue = db.prepare('insert into outcome_cues (words) values (?) on conflict do nothing')
  const sentence = db.prepare(
    'insert into outcome_sentences (sentence_id, day, words) values (?, ?, ?) on conflict do nothing',
  )
  const word = db.prepare('insert into outcome_words (word, day, sentence_id) values (?, ?, ?)')
  const kept = db.prepare(`select sentence_id, day, words from outcome_sentences
    where sentence_id in (select id from sentences where article_id = ?)`)
  const dropWord = db.prepare('delete from outcome_words where word = ? and day = ? and sentence_id = ?')
  const dropSentence = db.prepare('delete from outcome_sentences where sentence_id = ?')
  const holding = db.prepare('select rowid as id from sentence_words where sentence_words match ?')
  const reporting = db.prepare(`select sentences.id from reports
    join sentences on sentences.article_id = reports.article_id and sentences.start = reports.sentence_start
    where reports.kind = 'commitment' and reports.date_from is not null or reports.kind = 'event' and reports.finding ->> 'type' = 'AID'`)
  const articleOf = db.prepare('select article_id, start, "end" from sentences where id = ?')
  const article = db.prepare(
    'select text, coalesce(substr(published, 1, 10), dateline_day) as day from articles where id = ?',
  )
  const reports = db.prepare(
    `select finding from reports where article_id = ? and sentence_start = ? and kind in ('event', 'commitment')`,
  )

  /** Those that are words. */
  let cues: readonly string[] = []
  let all: ReadonlySet<string> = new Set()
  const refresh = (): void => {
    all = new Set(known.all().map(({ words }) => String(words)))
    cues = [...all].filter((cue) => cue !== REPORTS)
  }
  refresh()

  const write = (id: number, { start, end }: Span, { text, day, findings }: Told, sought: readonly string[]): void => {
    if (day === null) return
    const words = text.slice(start, end)
    const own = findings.flatMap((finding) => outcomeTold(finding, text) ?? [])
    if (own.length === 0 && !holdsCue(cueWords(words), sought)) return
    const numbers = [...new Set([words, ...own].flatMap((part) => [...weighedIn(part)]))].sort((a, b) => a - b)
    if (sentence.run(id, day, JSON.stringify(numbers)).changes === 0) return
    for (const number of numbers) word.run(number, day, id)
  }

  return {
    /** Another process may have taught the ledger more. */
    refresh,
    /** A sentence that was just written. */
    write: (id: number, span: Span, told: Told): void => write(id, span, told, cues),
    /** Forgets the sentences of an article, which are about to be deleted. */
    erase: (articleId: number): void => {
      for (const row of kept.all(articleId)) {
        for (const number of JSON.parse(String(row.words)) as number[])
          dropWord.run(number, String(row.day), Number(row.sentence_id))
        dropSentence.run(Number(row.sentence_id))
      }
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
        ...(fresh.includes(REPORTS) ? reporting.all() : []),
      ].map(({ id }) => Number(id))
      for (const id of new Set(found)) {
        const at = articleOf.get(id)
        const it = at === undefined ? undefined : article.get(Number(at.article_id))
        if (at === undefined || it === undefined) continue
        const span = { start: Number(at.start), end: Number(at.end) }
        const findings = reports
          .all(Number(at.article_id), span.start)
          .map(({ finding }) => JSON.parse(String(finding)) as Finding)
        write(id, span, { text: String(it.text), day: it.day === null ? null : String(it.day), findings }, words)
      }
      for (const cue of fresh) keepCue.run(cue)
      refresh()
    },
  }
}

export type OutcomeBook = ReturnType<typeof outcomeBook>
