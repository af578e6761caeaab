import { articleKey } from '../contentHash.ts'
import { type Change, type Decided, type Decision, isLineDecision, type Meant } from '../decisions.ts'
import { checkEvidence } from '../evidence.ts'
import type { KnownList } from '../knownList.ts'
import type { Record, RecordOutcome } from '../ledger.ts'
import { checkMend } from '../mend.ts'
import type { Database } from './database.ts'
import { deriver } from './derive.ts'
import { outcomeBook } from './outcomeBook.ts'
import type { Transact } from './transact.ts'
import { appearanceWriter } from './writeAppearances.ts'
import { articleWriter } from './writeArticle.ts'
import { reportWriter } from './writeReports.ts'

/** What may change a ledger, each time in one transaction: whole, or not at all. */
export type Recorder = {
  readonly record: (record: Record) => Promise<RecordOutcome>
  readonly recordAll: (records: readonly Record[]) => Promise<RecordOutcome[]>
  readonly reread: (record: Record) => Promise<RecordOutcome>
  readonly decide: (decision: Decision, madeAt: string) => Promise<Decided>
  readonly undo: (number?: number) => Promise<Decided | undefined>
  readonly load: (list: KnownList) => Promise<Change>
  /** Works everything out anew from the articles and decisions. */
  readonly rebuild: () => Promise<void>
  /** Looks out from now on for words that tell what came of a promise, and finds them in what is kept. */
  readonly learnOutcomes: (cues: readonly string[]) => Promise<void>
  /** Gives what is looked up in the file the keys that this program looks under. */
  readonly rekey: () => Promise<void>
}

export function recorder(db: Database, transact: Transact): Recorder {
  const held = db.prepare('select id from articles where key = ?')
  const outcomes = outcomeBook(db)
  const writeArticle = articleWriter(db, outcomes)
  const writeAppearances = appearanceWriter(db)
  const writeReports = reportWriter(db)
  const derived = deriver(db, outcomes)
  const decision = db.prepare('insert into decisions (verb, subject, made_at) values (?, ?, ?)')
  const last = db.prepare('select id, subject, made_at from decisions where undone = 0 order by id desc limit 1')
  const numbered = db.prepare('select id, subject, made_at from decisions where undone = 0 and id = ?')
  const takeBack = db.prepare('update decisions set undone = 1 where id = ?')
  const articles = db.prepare('select id from articles order by id')

  /** Changes whenever another connection has written. */
  const version = db.prepare('pragma data_version')
  let seen = version.get()?.data_version

  const inTransaction = <Result>(write: () => Result): Promise<Result> =>
    transact(() => {
      const now = version.get()?.data_version
      if (now !== seen) {
        derived.forget()
        outcomes.refresh()
      }
      seen = now
      return write()
    }).catch((error) => {
      derived.forget()
      outcomes.refresh()
      throw error
    })

  const writeReading = (articleId: number, readerId: number, record: Record): void => {
    const appearances = writeAppearances(articleId, record)
    writeReports(articleId, readerId, appearances, record)
    derived.add(articleId)
  }

  const writeRecord = (record: Record): RecordOutcome => {
    const id = articleKey(record.article)
    /** Asked under the lock: another process may have added it since. */
    if (held.get(id) !== undefined) return { status: 'unchanged', id }
    const article = writeArticle.write(id, record)
    writeReading(article.id, article.readerId, record)
    return { status: 'new', id }
  }

  const follow = (made: Decision): Change =>
    isLineDecision(made) ? derived.rule(made) : derived.decide(aboutActors(made))

  return {
    record: async (record) => {
      checkEvidence(record)
      return inTransaction(() => writeRecord(record))
    },
    recordAll: async (records) => {
      for (const record of records) checkEvidence(record)
      return inTransaction(() => records.map(writeRecord))
    },
    reread: async (record) => {
      checkEvidence(record)
      return inTransaction(() => {
        const id = articleKey(record.article)
        const articleId = held.get(id)?.id
        if (articleId === undefined) return { status: 'unchanged', id }
        const number = Number(articleId)
        derived.remove(number, () => writeArticle.erase(number))
        writeReading(number, writeArticle.rewrite(number, record), record)
        return { status: 'new', id }
      })
    },
    decide: async (made, madeAt) => {
      if (made.verb === 'mend') checkMend(made.line.kind, made.mend)
      return inTransaction(() => {
        const { id } = decision.run(made.verb, JSON.stringify(made), madeAt)
        return { number: id, madeAt, decision: made, change: follow(made) }
      })
    },
    undo: (number) =>
      inTransaction(() => {
        const row = number === undefined ? last.get() : numbered.get(number)
        if (row === undefined) return undefined
        const made = JSON.parse(String(row.subject)) as Decision
        takeBack.run(Number(row.id))
        const change = follow(made)
        return { number: Number(row.id), madeAt: String(row.made_at), decision: made, change }
      }),
    load: (list) => inTransaction(() => derived.load(list)),
    rekey: () => inTransaction(() => derived.rekey()),
    rebuild: () =>
      inTransaction(() => {
        db.exec(UNDERIVED)
        derived.forget()
        for (const row of articles.all()) derived.add(Number(row.id))
      }),
    learnOutcomes: async (cues) => {
      if (outcomes.unknown(cues).length === 0) return
      await inTransaction(() => outcomes.learn(outcomes.unknown(cues)))
    },
  }
}

/** Leaves of a ledger what was recorded and decided. */
const UNDERIVED = `
  delete from outcome_words; update outcome_sentences set whose = '[]'; delete from findings; delete from struck; delete from report_keys; delete from tellings; update reports set finding_id = null;
  insert into statement_words (statement_words) values ('delete-all');
  update appearances set actor_id = null, guise_id = null; delete from actors; delete from guise_keys; delete from doubts;
  update guises set root_id = null; delete from guises`

/** The actors that a decision speaks of. */
function aboutActors(decision: Decision): readonly Meant[] {
  switch (decision.verb) {
    case 'same':
    case 'apart':
      return [decision.a, decision.b]
    case 'rename':
      return [decision.a]
    case 'commitment':
    case 'strike':
    case 'mend':
      return []
  }
}
