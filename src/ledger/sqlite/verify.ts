import { Failure, type Finding, type Span } from '../../terms/index.ts'
import { articleKey, sha256 } from '../contentHash.ts'
import { checkEvidence } from '../evidence.ts'
import type { Fault } from '../fault.ts'
import type { Database, Row } from './database.ts'
import { placeOf } from './lineOf.ts'
import { recordReader } from './readRecord.ts'
import { type Agreement, KEPT } from './verifyKept.ts'

/** Checks everything against what it rests on: texts, spans, reports, and the counts kept beside them. Gives a step for each article. */
export async function* verify(connect: () => Database): AsyncGenerator<Fault | 'step'> {
  const db = connect()
  try {
    db.exec('begin')
    yield* fileFaults(db)
    for (const row of db.prepare('select id from articles order by key').all()) {
      yield* articleFaults(db, Number(row.id))
      yield 'step'
    }
    for (const [sort, keyed, what, sql] of [...COUNTS, ...KEPT]) {
      for (const row of db.prepare(sql).iterate()) yield { where: `${sort} ${row[keyed]}`, what }
    }
  } finally {
    db.close()
  }
}

/** What SQLite itself finds wrong with the file. */
function* fileFaults(db: Database): Generator<Fault> {
  for (const row of db.prepare('pragma integrity_check(20)').all()) {
    const said = String(row.integrity_check)
    if (said !== 'ok') yield { where: 'the file', what: said }
  }
  for (const row of db.prepare('pragma foreign_key_check').all())
    yield { where: 'the file', what: `a row of ${row.table} speaks of one of ${row.parent} that is not there` }
}

function* articleFaults(db: Database, id: number): Generator<Fault> {
  const row = db.prepare('select key, source, text, sha256 from articles where id = ?').get(id)
  const where = `article ${row?.key} (${row?.source})`
  if (sha256(String(row?.text)) !== row?.sha256)
    yield { where, what: `its text is not the one of the sha256 kept with it, ${row?.sha256}` }
  try {
    const record = recordReader(db)(id)
    if (record === undefined) return
    if (articleKey(record.article) !== row?.key) yield { where, what: 'its id is not that of its text and outlet' }
    checkEvidence(record)
  } catch (error) {
    const what = error instanceof Failure ? error.message : `it cannot be read: ${String(error)}`
    yield { where, what }
  }
  const reports =
    db.prepare(`select reports.*, findings.kind as line_kind, findings.key as line, struck.kind as struck from reports
    left join findings on findings.id = finding_id left join struck on struck.root_id = finding_id where article_id = ? order by "start", "end", reports.id`)
  for (const report of reports.all(id)) {
    const what = reportFault(report)
    if (what !== null) yield { where, what: `${report.kind} at ${report.start}: ${what}` }
  }
}

/** What is only spoken of makes no line by itself. */
const isRecall = (report: Row): boolean => /"recall":true/.test(String(report.finding))

/** What is wrong with one article's report of a line; null where nothing is. */
function reportFault(report: Row): string | null {
  if (report.line === null) return isRecall(report) || report.struck === report.kind ? null : 'it is on no line'
  if (report.struck !== null) return `it is on line ${report.line}, which is struck`
  if (report.line_kind !== report.kind) return `it is on line ${report.line}, which is of another kind`
  let finding: Finding
  try {
    finding = JSON.parse(String(report.finding)) as Finding
  } catch {
    return 'what was found is no JSON'
  }
  const same = ({ start, end }: Span, from: Row[string] | undefined, to: Row[string] | undefined): boolean =>
    start === from && end === to
  if (!same(placeOf(finding), report.start, report.end)) return 'its place is not that of what was found'
  if (!same(finding.evidence.sentence, report.sentence_start, report.sentence_end))
    return 'its sentence is not that of what was found'
  return null
}

/** Counts that are kept beside what they count, and rows that belong together: each query gives those that do not agree. */
const COUNTS: readonly Agreement[] = [
  [
    'line',
    'key',
    'it does not count its reports right, or has none',
    `select key from findings where reports <> (select count(*) from reports where finding_id = findings.id) or reports < 1`,
  ],
  [
    'line',
    'key',
    'the report that stands for it is on another line',
    'select findings.key from findings left join reports on reports.id = findings.id where finding_id is not findings.id',
  ],
  ...['statement', 'event', 'commitment', 'role', 'membership', 'agenda'].map(
    (kind) =>
      [
        'line',
        'key',
        'nothing is kept of what it shows',
        `select key from findings where kind = '${kind}' and id not in (select finding_id from ${kind === 'agenda' ? kind : `${kind}s`})`,
      ] as const,
  ),
  [
    'line',
    'key',
    'it gives a part to more reports than it has',
    'select distinct findings.key from parties join findings on findings.id = finding_id where uses > findings.reports or uses < 1',
  ],
  [
    'actor',
    'key',
    'it does not count its articles and mentions right, or has none',
    `select key from actors where articles < 1 or articles <> (select count(*) from appearances where actor_id = actors.id)
      or mentions <> (select count(*) from appearances join mentions on appearance_id = appearances.id where actor_id = actors.id)`,
  ],
  [
    'actor',
    'key',
    'it is spoken of under another actor than its guise is of',
    `select distinct actors.key from appearances join actors on actors.id = appearances.actor_id
      join guises on guises.id = appearances.guise_id where guises.root_id is not actors.guise_id`,
  ],
  [
    'article',
    'key',
    'somebody it names is no actor',
    'select distinct articles.key from appearances join articles on articles.id = article_id where actor_id is null',
  ],
]
