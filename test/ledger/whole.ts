import { cuesIn, cueWords, weighedIn } from '../../src/ledger/index.ts'
import { outcomeTold } from '../../src/ledger/outcomes/index.ts'
import { type Database, openDatabase, type Row } from '../../src/ledger/sqlite/database.ts'
import { daysOf, lineOf, placeOf } from '../../src/ledger/sqlite/lineOf.ts'
import { KEPT } from '../../src/ledger/sqlite/verifyKept.ts'
import type { Finding } from '../../src/terms/index.ts'

/** What is wrong in a ledger's file: evidence that is not where it claims to be, lines without reports, counts that do not agree, rows that
 * nothing speaks of. Empty where all is well. */
export function faultsIn(path: string): string[] {
  const db = openDatabase(path, { readOnly: false, busyMs: 1000 })
  try {
    return [
      ...evidence(db),
      ...outcomes(db),
      ...[...QUERIES, ...KEPT.map(([sort, , what, query]) => [`${sort}: ${what}`, query] as const)].flatMap(
        ([what, query]) =>
          db
            .prepare(query)
            .all()
            .map((row) => told(what, row)),
      ),
    ]
  } finally {
    db.close()
  }
}

const told = (what: string, row: Row): string => `${what}: ${JSON.stringify({ ...row })}`

/** Every report's words lie in its sentence, and its sentence in the body; its columns are what its finding says. */
function* evidence(db: Database): Generator<string> {
  const reports = db.prepare(`select reports.*, articles.body, articles.source, articles.text from reports
    join articles on articles.id = article_id`)
  for (const row of reports.all()) {
    const finding = JSON.parse(String(row.finding)) as Finding
    const { start, end } = placeOf(finding)
    const { sentence } = finding.evidence
    const where = `${row.source} ${finding.kind} ${start}-${end}`
    const body = JSON.parse(String(row.body)) as [number, number][]
    if (start < sentence.start || end > sentence.end || start >= end) yield `${where} is not in its sentence`
    if (!body.some(([from, to]) => from <= sentence.start && sentence.end <= to)) yield `${where} is not in the body`
    if (row.start !== start || row.end !== end || row.sentence_start !== sentence.start)
      yield `${where} has other columns`
    if (row.date_from !== daysOf(finding)[0]) yield `${where} has another day`
    const cast = db.prepare('select 1 from appearances where article_id = ? and local = ?')
    for (const [part, actor] of lineOf(finding).parties)
      if (cast.get(Number(row.article_id), actor) === undefined) yield `${where} has nobody as ${part}`
  }
}

/** The sentences that may tell what came of promises are those of the cues and findings that tell it, each with its own words and with all whom it names
 * or who act in it; and each of one with each of the other is a row, and nothing else is. */
function* outcomes(db: Database): Generator<string> {
  const cues = db.prepare('select words from outcome_cues').all()
  const among = cuesIn(cues.flatMap(({ words }) => (words === '' ? [] : [String(words)])))
  const kept = new Map(
    db
      .prepare('select * from outcome_sentences')
      .all()
      .map((row) => [row.sentence_id, row]),
  )
  const rows = new Set(
    db
      .prepare("select whose || ' ' || word || ' ' || day || ' ' || sentence_id as it from outcome_words")
      .all()
      .map(({ it }) => String(it)),
  )
  const reports = db.prepare('select finding from reports where article_id = ? and sentence_start = ?')
  const cast =
    db.prepare(`select local, coalesce(country, actor) as whose, exists (select 1 from mentions where appearance_id = it.id
      and form = 'name' and start >= ? and "end" <= ?) as named
    from (select appearances.id, local, actors.country, actors.id as actor from appearances join actors on actors.id = actor_id
      where article_id = ?) as it`)
  for (const row of db
    .prepare(`select sentences.id, article_id, start, "end", text, coalesce(substr(published, 1, 10), dateline_day) as day
    from sentences join articles on articles.id = article_id`)
    .all()) {
    const text = String(row.text)
    const sentence = text.slice(Number(row.start), Number(row.end))
    const findings = reports
      .all(Number(row.article_id), Number(row.start))
      .map(({ finding }) => JSON.parse(String(finding)) as Finding)
    const own = findings.flatMap((finding) => outcomeTold(finding, text) ?? [])
    const tells = row.day !== null && (own.length > 0 || among(cueWords(sentence)).length > 0)
    if (tells !== kept.has(row.id)) yield `an outcome ${tells ? 'not kept' : 'of nothing'}: ${sentence}`
    kept.delete(row.id)
    if (!tells) continue
    const acting = new Set(
      findings.flatMap((finding) =>
        lineOf(finding).parties.flatMap(([part, actor]) =>
          ['source', 'speaker', 'about', 'by'].includes(part) ? [String(actor)] : [],
        ),
      ),
    )
    const whose = cast
      .all(Number(row.start), Number(row.end), Number(row.article_id))
      .flatMap((it) => (it.named === 1 || acting.has(String(it.local)) ? [String(it.whose)] : []))
    const words = [sentence, ...own].flatMap((part) => [...weighedIn(part)])
    for (const it of new Set(whose))
      for (const word of new Set(words))
        if (!rows.delete(`${it} ${word} ${row.day} ${row.id}`)) yield `an outcome not kept under ${it}: ${sentence}`
  }
  for (const id of kept.keys()) yield `an outcome of no sentence: ${id}`
  for (const it of rows) yield `a word of no outcome: ${it}`
}

/** Each finds what should not be. */
const QUERIES: readonly (readonly [string, string])[] = [
  ['a damaged page', `select * from pragma_integrity_check where integrity_check <> 'ok'`],
  ['a reference to nothing', 'select * from pragma_foreign_key_check'],
  [
    'a report on no line',
    `select id from reports where finding_id not in (select id from findings union all select root_id from struck)
      or finding_id is null and finding ->> 'recall' is null`,
  ],
  [
    'a line that counts wrong',
    'select id, reports from findings where reports <> (select count(*) from reports where finding_id = findings.id) or reports = 0',
  ],
  [
    'a line whose leading report is another line’s',
    'select id from findings where id not in (select id from reports where finding_id = findings.id)',
  ],
  [
    'a line of another kind than its reports',
    'select findings.id from findings join reports on finding_id = findings.id where findings.kind <> reports.kind',
  ],
  [
    'a line with no row of its kind',
    `select id, kind from findings where id not in (select finding_id from statements union all select finding_id from events union all
      select finding_id from commitments union all select finding_id from roles union all select finding_id from memberships
      union all select finding_id from agenda)`,
  ],
  [
    'a line with another day than its first report',
    `select findings.id, reported from findings where reported is not (select min(coalesce(substr(published, 1, 10), dateline_day))
      from reports join articles on articles.id = article_id where finding_id = findings.id)`,
  ],
  [
    'a line that stands elsewhere than its first report',
    `select findings.id from findings where position <> (select min(coalesce(published_at, 0) || ' ' || articles.key || ' ' ||
      substr('0000000' || reports.start, -8)) from reports join articles on articles.id = article_id where finding_id = findings.id)`,
  ],
  [
    'a line on another day than its own',
    `select id from findings where day is not (case when kind = 'commitment' or date_from is null then reported else date_from end)`,
  ],
  [
    'a party with another day or state than its line and actor',
    `select finding_id, part from parties join findings on findings.id = finding_id join actors on actors.id = actor_id
      where parties.day is not findings.day or land is not country or uses < 1 or uses > reports`,
  ],
  [
    'a line between states of which it is not',
    `select * from towards where not exists (select 1 from parties as one join parties as other on other.finding_id = one.finding_id
      where one.finding_id = towards.finding_id and one.land = from_land and other.land = to_land
      and (one.part, other.part) in (values ('speaker', 'about'), ('source', 'target'), ('source', 'source'), ('by', 'to'), ('member', 'body')))`,
  ],
  [
    'states that a line is between, untold',
    `select one.finding_id, one.land, other.land from parties as one join parties as other on other.finding_id = one.finding_id
      where one.land <> other.land
      and (one.part, other.part) in (values ('speaker', 'about'), ('source', 'target'), ('source', 'source'), ('by', 'to'), ('member', 'body'))
      and not exists (select 1 from towards where finding_id = one.finding_id and from_land = one.land and to_land = other.land)`,
  ],
  ['an appearance of nobody', 'select id from appearances where actor_id is null or guise_id is null'],
  [
    'an appearance of another actor than its guise',
    `select appearances.id from appearances join guises on guises.id = appearances.guise_id
      join actors on actors.id = actor_id where actors.guise_id <> root_id`,
  ],
  ['a guise of nobody', 'select id from guises where root_id is null or id not in (select guise_id from appearances)'],
  [
    'a root that is no root',
    'select a.id from guises as a join guises as b on b.id = a.root_id where b.root_id <> b.id',
  ],
  [
    'an actor that counts wrong',
    `select id, articles, mentions from actors where articles <> (select count(*) from appearances where actor_id = actors.id)
      or mentions <> (select count(*) from mentions join appearances on appearances.id = appearance_id where actor_id = actors.id) or articles = 0`,
  ],
  [
    'a name that counts wrong',
    `select alias, uses from aliases where uses <> (select count(*) from appearances, json_each(appearances.aliases) as told
      where actor_id = aliases.actor_id and told.value = alias)`,
  ],
  [
    'a name that is not kept',
    `select actor_id, told.value from appearances, json_each(appearances.aliases) as told
      where not exists (select 1 from aliases where aliases.actor_id = appearances.actor_id and alias = told.value)`,
  ],
  [
    'looks that count wrong',
    `select actor_id, name, uses from actor_looks where uses <> (select count(*) from appearances where appearances.actor_id = actor_looks.actor_id
      and kind = actor_looks.kind and name = actor_looks.name and coalesce(country, '') = actor_looks.country)`,
  ],
  [
    'statements and their words',
    `select id from statement_words_docsize where id not in (select finding_id from statements)
      union all select finding_id from statements where finding_id not in (select id from statement_words_docsize)`,
  ],
  [
    'a struck line that is shown, or that nobody reports',
    `select root_id from struck where root_id in (select id from findings) or root_id not in (select finding_id from reports where finding_id is not null)`,
  ],
  ['a report that tells nothing', 'select id from reports where id not in (select report_id from tellings)'],
]
