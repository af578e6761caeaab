// A large ledger for asking, without the days that recording it would take: a ledger that bench/million.ts recorded, laid out again and again
// on earlier days by SQL, as if the same weeks of news had come so many times. States, and actors told of in EIGHT articles or more, are the
// same in all; all others are others, of other names. What only recording needs (tellings, keys, versions of bodies) is not laid out, so nothing
// can be added to such a ledger, and nothing is said of what recording costs.
//
//   npm run build && npx tsc -p bench/tsconfig.json
//   node dist-bench/laid.js LEDGER TIMES        changes LEDGER: give it a copy
import { argv, exit, stdout } from 'node:process'
import { nodeSqlite } from '../dist/ledger/sqlite/nodeSqlite.js'

const [, , path, asked] = argv
const times = Number(asked)
if (path === undefined || !Number.isInteger(times) || times < 2) {
  stdout.write('usage: node dist-bench/laid.js LEDGER TIMES\n')
  exit(2)
}
/** Actors of so many articles are the same in every layer. */
const EIGHT = 8
const DAY_MS = 86_400_000

const { DatabaseSync } = nodeSqlite()
const db = new DatabaseSync(path)
db.exec(
  'pragma foreign_keys = off; pragma journal_mode = delete; pragma synchronous = off; pragma cache_size = -2000000',
)
db.exec('pragma journal_mode = off')

const one = (sql: string): number => Number(Object.values(db.prepare(sql).get() as object)[0] ?? 0)
const days = one(
  "select julianday(max(substr(published, 1, 10))) - julianday(min(substr(published, 1, 10))) + 1 from articles where published < '2200'",
)

const shifted = new Map<string, string>()
function dayBefore(day: string, by: number): string {
  const key = `${day} ${by}`
  const known = shifted.get(key)
  if (known !== undefined) return known
  const at = Date.parse(day)
  const it = Number.isNaN(at) ? day : new Date(at - by * DAY_MS).toISOString().slice(0, 10)
  if (shifted.size > 200_000) shifted.clear()
  shifted.set(key, it)
  return it
}
const earlier = (text: unknown, layer: unknown): string | null =>
  text === null ? null : String(text).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayBefore(day, Number(layer) * days))
/** Another key of the same length. */
const rekeyed = (key: unknown, layer: unknown): string =>
  String(key).slice(0, -2) +
  ((Number.parseInt(String(key).slice(-2), 16) + Number(layer) * 11) % 256).toString(16).padStart(2, '0')
const CONSONANTS = 'bcdfghjklmnpqrstvwz'
/** Names of other people: consonants moved on in the alphabet. What is only described (`people`) keeps its words. */
const renamed = (name: unknown, layer: unknown): string =>
  !/^\p{Lu}/u.test(String(name))
    ? String(name)
    : String(name).replace(/[bcdfghjklmnpqrstvwz]/gi, (letter) => {
        const moved = CONSONANTS.charAt((CONSONANTS.indexOf(letter.toLowerCase()) + Number(layer)) % CONSONANTS.length)
        return letter === letter.toLowerCase() ? moved : moved.toUpperCase()
      })
const placed = (position: unknown, layer: unknown): string => {
  const [at = '', article = '', ...rest] = String(position).split(' ')
  const moved = /^\d+$/.test(at) ? String(Number(at) - Number(layer) * days * DAY_MS).padStart(at.length, '0') : at
  return [moved, article === '' ? '' : rekeyed(article, layer), ...rest].join(' ')
}
for (const [name, act] of Object.entries({ earlier, rekeyed, renamed, placed }))
  db.function(name, { deterministic: true }, act)

const [A, S, R, F, P, M, C, G, L] = [
  'articles',
  'sentences',
  'reports',
  'findings',
  'appearances',
  'mentions',
  'actors',
  'guises',
  'aliases',
].map((table) => one(`select max(id) from ${table}`))
db.exec(`create temp table fates as select id, guise_id, kind <> 'state' and articles < ${EIGHT} as moves from actors;
  create unique index temp.fates_id on fates (id);
  create temp table rooted as select guises.id, coalesce(fates.moves, 0) as moves from guises left join fates on fates.guise_id = coalesce(guises.root_id, guises.id);
  create unique index temp.rooted_id on rooted (id)`)
const indexes = db
  .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null order by name")
  .all() as { name: string; sql: string }[]
for (const { name } of indexes) db.exec(`drop index "${name}"`)

const actor = (column: string): string =>
  `(${column} + :layer * ${C} * (select moves from fates where fates.id = ${column}))`
const guise = (column: string): string =>
  `(${column} + :layer * ${G} * (select moves from rooted where rooted.id = ${column}))`
const day = (column: string): string => `earlier(${column}, :layer)`
const on = (base: number | undefined, column: string): string => `${column} + :layer * ${base}`

/** By table: what of a column is other in a layer, and which rows are laid out. */
const LAYERS: readonly (readonly [table: string, other: Readonly<Record<string, string>>, only?: string])[] = [
  [
    'guises',
    { id: on(G, 'id'), key: 'rekeyed(key, :layer)', root_id: guise('root_id') },
    `id in (select id from rooted where moves)`,
  ],
  [
    'actors',
    { id: on(C, 'id'), guise_id: guise('guise_id'), key: 'rekeyed(key, :layer)', name: 'renamed(name, :layer)' },
    'id in (select id from fates where moves)',
  ],
  [
    'actor_looks',
    { actor_id: actor('actor_id'), name: 'renamed(name, :layer)' },
    'actor_id in (select id from fates where moves)',
  ],
  [
    'aliases',
    {
      id: on(L, 'id'),
      actor_id: actor('actor_id'),
      alias: 'renamed(alias, :layer)',
      folded: 'lower(renamed(alias, :layer))',
    },
    'actor_id in (select id from fates where moves)',
  ],
  [
    'name_words',
    {
      word: 'case when (select alias from aliases where id = alias_id) = lower((select alias from aliases where id = alias_id)) then word else lower(renamed(upper(substr(word, 1, 1)) || substr(word, 2), :layer)) end',
      alias_id: on(L, 'alias_id'),
    },
    `alias_id in (select aliases.id from aliases join fates on fates.id = actor_id where moves and aliases.id <= ${L})`,
  ],
  [
    'articles',
    {
      id: on(A, 'id'),
      key: 'rekeyed(key, :layer)',
      published: day('published'),
      published_at: `published_at - :layer * ${days * DAY_MS}`,
      dateline_day: day('dateline_day'),
      copy_of: on(A, 'copy_of'),
    },
  ],
  ['sentences', { id: on(S, 'id'), article_id: on(A, 'article_id') }],
  [
    'appearances',
    { id: on(P, 'id'), article_id: on(A, 'article_id'), guise_id: guise('guise_id'), actor_id: actor('actor_id') },
  ],
  ['mentions', { id: on(M, 'id'), appearance_id: on(P, 'appearance_id') }],
  [
    'reports',
    {
      id: on(R, 'id'),
      article_id: on(A, 'article_id'),
      finding: day('finding'),
      date_from: day('date_from'),
      date_to: day('date_to'),
      finding_id: on(F, 'finding_id'),
    },
  ],
  [
    'findings',
    {
      id: on(F, 'id'),
      key: 'rekeyed(key, :layer)',
      date_from: day('date_from'),
      date_to: day('date_to'),
      reported: day('reported'),
      day: day('day'),
      position: 'placed(position, :layer)',
    },
  ],
  ['parties', { finding_id: on(F, 'finding_id'), actor_id: actor('actor_id'), day: day('day') }],
  ['towards', { finding_id: on(F, 'finding_id'), day: day('day') }],
  ['finding_variants', { finding_id: on(F, 'finding_id'), value: day('value') }],
  ['event_contexts', { finding_id: on(F, 'finding_id') }],
  ['statements', { finding_id: on(F, 'finding_id'), speaker_id: actor('speaker_id'), date: day('date') }],
  ['events', { finding_id: on(F, 'finding_id'), date_from: day('date_from'), date_to: day('date_to') }],
  ['commitments', { finding_id: on(F, 'finding_id'), due: day('due') }],
  [
    'roles',
    {
      finding_id: on(F, 'finding_id'),
      person_id: actor('person_id'),
      of_id: actor('of_id'),
      from_date: day('from_date'),
      to_date: day('to_date'),
    },
  ],
  ['memberships', { finding_id: on(F, 'finding_id'), member_id: actor('member_id'), body_id: actor('body_id') }],
  ['agenda', { finding_id: on(F, 'finding_id'), date_from: day('date_from'), date_to: day('date_to') }],
  ['outcome_sentences', { sentence_id: on(S, 'sentence_id'), article_id: on(A, 'article_id'), day: day('day') }],
  [
    'outcome_words',
    {
      whose: `case when whose glob '[0-9]*' then cast(${actor('cast(whose as integer)')} as text) else whose end`,
      day: day('day'),
      sentence_id: on(S, 'sentence_id'),
    },
  ],
  [
    'doubts',
    { guise_id: guise('guise_id'), other_id: guise('other_id') },
    'guise_id in (select id from rooted where moves) and guise_id <= ' + G,
  ],
]
/** The key by which a table's rows of the first layer are told from those laid out before. */
const FIRST: Readonly<Record<string, string>> = {
  guises: `id <= ${G}`,
  actors: `id <= ${C}`,
  actor_looks: `actor_id <= ${C}`,
  aliases: `id <= ${L}`,
  name_words: `alias_id <= ${L}`,
  articles: `id <= ${A}`,
  sentences: `id <= ${S}`,
  appearances: `id <= ${P}`,
  mentions: `id <= ${M}`,
  reports: `id <= ${R}`,
  findings: `id <= ${F}`,
  doubts: `guise_id <= ${G}`,
  outcome_sentences: `sentence_id <= ${S}`,
  outcome_words: `sentence_id <= ${S}`,
}

for (const [table, other, only] of LAYERS) {
  const begun = performance.now()
  const columns = (db.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[]).map(
    ({ name }) => name,
  )
  const values = columns.map((name) => other[name] ?? `"${name}"`)
  const first = FIRST[table] ?? `finding_id <= ${F}`
  const add = db.prepare(
    `insert ${table === 'doubts' ? 'or ignore ' : ''}into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) select ${values.join(', ')} from ${table} where ${first}${only === undefined ? '' : ` and ${only}`}`,
  )
  for (let layer = 1; layer < times; layer++) add.run({ layer })
  stdout.write(
    `${table}: ${one(`select count(*) from ${table}`)} in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`,
  )
}
db.exec(`update actors set mentions = mentions * ${times}, articles = articles * ${times} where id in (select id from fates where not moves);
  update aliases set uses = uses * ${times} where actor_id in (select id from fates where not moves)`)

const began = performance.now()
for (let layer = 1; layer < times; layer++) {
  db.prepare(`insert into sentence_words (rowid, words) select sentences.id + :layer * ${S}, lower(substr(text, sentences."start" + 1, sentences."end" - sentences."start"))
    from sentences join articles on articles.id = article_id where sentences.id <= ${S}`).run({ layer })
  db.prepare(`insert into statement_words (rowid, words) select finding_id + :layer * ${F}, (select group_concat(lower(value ->> 'text'), ' ') from json_each(pieces))
    from statements where finding_id <= ${F}`).run({ layer })
  stdout.write(`words of layer ${layer}, ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
}
for (const { name, sql } of indexes) {
  const from = performance.now()
  db.exec(sql)
  stdout.write(`${name} in ${((performance.now() - from) / 1000).toFixed(0)} s\n`)
}
db.exec('pragma journal_mode = wal')
db.close()
