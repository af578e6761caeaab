import { type Kysely, type Migration, sql } from 'kysely'

/** Reports come together by what they tell and not by one key: how articles present actors (`guises`), what each report can be compared
 * by (`tellings`), what people decided, and what a person has yet to settle. What was merged before is merged anew (`rebuild.ts`). */
export const merging: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const run = async (statement: string): Promise<void> => {
      await sql.raw(statement).execute(db)
    }
    for (const statement of STATEMENTS) await run(statement)
  },
}

const STATEMENTS: readonly string[] = [
  `create table guises (
    id integer primary key, key text not null unique, rank text not null, guise text not null,
    root_id integer references guises (id), confidence real, why text)`,
  'create index guises_root_id on guises (root_id)',
  `create table guise_keys (key integer not null, guise_id integer not null references guises (id) on delete cascade,
    primary key (key, guise_id)) without rowid`,
  'create index guise_keys_guise_id on guise_keys (guise_id)',
  `create table doubts (guise_id integer not null references guises (id) on delete cascade,
    other_id integer not null references guises (id) on delete cascade, confidence real not null, why text not null,
    primary key (guise_id, other_id)) without rowid`,
  'create index doubts_other_id on doubts (other_id)',
  `create table decisions (
    id integer primary key, verb text not null, subject text not null, object text, made_at text not null, undone integer not null default 0)`,
  `create table listed (
    id integer primary key, list text not null, kind text not null, name text not null, aliases text not null, country text,
    offices text not null, wikidata text, guise_id integer not null references guises (id))`,
  'create index listed_list on listed (list)',
  'create index listed_guise_id on listed (guise_id)',

  `create table actors_now (
    id integer primary key, guise_id integer not null unique references guises (id), key text not null unique, kind text not null,
    name text not null, country text, mentions integer not null default 0, articles integer not null default 0)`,
  `create table appearances_now (
    id integer primary key, article_id integer not null references articles (id) on delete cascade, local text not null, kind text not null,
    name text not null, country text, aliases text not null, unnamed integer not null default 0,
    guise_id integer references guises (id), actor_id integer references actors_now (id), mentions integer not null default 0,
    constraint appearances_once unique (article_id, local))`,
  `insert into appearances_now (id, article_id, local, kind, name, country, aliases)
    select id, article_id, local, kind, name, country, aliases from appearances`,
  `create table mentions_now (
    id integer primary key, appearance_id integer not null references appearances_now (id) on delete cascade,
    start integer not null, "end" integer not null, form text not null)`,
  `insert into mentions_now (appearance_id, start, "end", form)
    select (select min(id) from appearances where appearances.article_id = mentions.article_id
      and appearances.actor_id = mentions.actor_id) as appearance, start, "end", form from mentions where appearance is not null order by id`,
  'create index mentions_appearance_id on mentions_now (appearance_id, start)',
  'update appearances_now set mentions = (select count(*) from mentions_now where appearance_id = appearances_now.id)',
  `create table reports_now (
    id integer primary key, article_id integer not null references articles (id) on delete cascade, kind text not null,
    start integer not null, "end" integer not null, sentence_start integer not null, sentence_end integer not null,
    found_by text not null, reader_id integer not null references readers (id), date_from text, date_to text, status text, mode text,
    finding text not null, finding_id integer)`,
  `insert into reports_now (article_id, kind, start, "end", sentence_start, sentence_end, found_by, reader_id, date_from, date_to, status, mode, finding)
    select article_id, findings.kind, start, "end", sentence_start, sentence_end, found_by, reader_id, reports.date_from, reports.date_to, status,
      mode, finding from reports join findings on findings.id = finding_id order by article_id, start, "end", findings.key`,
  ...[
    'statements',
    'events',
    'event_contexts',
    'commitments',
    'roles',
    'memberships',
    'agenda',
    'parties',
    'finding_variants',
    'actor_variants',
    'name_words',
    'aliases',
    'mentions',
    'reports',
    'appearances',
    'actors',
    'findings',
    'statement_words',
  ].map((table) => `drop table ${table}`),
  ...['actors', 'appearances', 'mentions', 'reports'].map((table) => `alter table ${table}_now rename to ${table}`),

  'drop index body_bands_body_id',
  'drop index body_likeness_like_id',
  'create index articles_day on articles (coalesce(substr(published, 1, 10), dateline_day))',
  'create index actors_country on actors (country)',
  'create index appearances_actor_id_article_id on appearances (actor_id, article_id)',
  'create index appearances_guise_id on appearances (guise_id)',
  'create index reports_article_id on reports (article_id)',
  'create index reports_finding_id on reports (finding_id)',
  `create table tellings (report_id integer primary key references reports (id) on delete cascade, rank text not null, telling text not null)`,
  `create table report_keys (key integer not null, leads integer not null, report_id integer not null references reports (id) on delete cascade,
    primary key (key, leads, report_id)) without rowid`,
  'create index report_keys_report_id on report_keys (report_id)',

  `create table aliases (id integer primary key, actor_id integer not null references actors (id) on delete cascade, alias text not null,
    folded text not null, uses integer not null, given integer not null default 0, constraint aliases_once unique (actor_id, alias))`,
  'create index aliases_folded on aliases (folded)',
  `create table name_words (word text not null, alias_id integer not null references aliases (id) on delete cascade,
    constraint name_words_once primary key (word, alias_id)) without rowid`,
  'create index name_words_alias_id on name_words (alias_id)',
  `create table actor_looks (actor_id integer not null references actors (id) on delete cascade, kind text not null, name text not null,
    country text not null, uses integer not null, constraint actor_looks_once primary key (actor_id, kind, name, country)) without rowid`,

  `create table findings (id integer primary key, key text not null unique, kind text not null, date_from text, date_to text,
    reports integer not null default 0, reported text, day text, position text not null)`,
  'create index findings_kind_day on findings (kind, day)',
  'create index findings_kind_date_to on findings (kind, date_to)',
  `create table parties (finding_id integer not null references findings (id) on delete cascade, part text not null,
    actor_id integer not null references actors (id), uses integer not null, shown integer not null default 0,
    day text, land text, constraint parties_once primary key (finding_id, part, actor_id)) without rowid`,
  'create index parties_actor_id_part_day on parties (actor_id, part, day, finding_id)',
  'create index parties_land_part_day on parties (land, part, day, finding_id) where land is not null',
  `create table towards (finding_id integer not null references findings (id) on delete cascade, from_land text not null, to_land text not null,
    day text, constraint towards_once primary key (finding_id, from_land, to_land)) without rowid`,
  'create index towards_from_land_to_land_day on towards (from_land, to_land, day, finding_id)',
  `create table finding_variants (finding_id integer not null references findings (id) on delete cascade, field text not null,
    value text not null, uses integer not null, constraint finding_variants_once primary key (finding_id, field, value)) without rowid`,
  `create table event_contexts (finding_id integer not null references findings (id) on delete cascade, context text not null, uses integer not null,
    constraint event_contexts_once primary key (finding_id, context)) without rowid`,
  `create table statements (finding_id integer primary key references findings (id) on delete cascade, speaker_id integer references actors (id),
    speaker text, pieces text not null, verbatim integer not null, date text)`,
  'create index statements_speaker_id_date on statements (speaker_id, date)',
  `create table events (finding_id integer primary key references findings (id) on delete cascade, type text not null, mode text,
    status text not null, date_from text, date_to text, place text)`,
  `create table commitments (finding_id integer primary key references findings (id) on delete cascade, content text not null,
    amount_value real, amount_unit text, amount_per text, amount_bound text, due text)`,
  `create table roles (finding_id integer primary key references findings (id) on delete cascade, person_id integer not null references actors (id),
    title text not null, of_id integer references actors (id), tenure text not null, from_date text, to_date text)`,
  'create index roles_person_id on roles (person_id)',
  'create index roles_of_id_title on roles (of_id, title)',
  `create table memberships (finding_id integer primary key references findings (id) on delete cascade,
    member_id integer not null references actors (id), body_id integer not null references actors (id), "as" text not null)`,
  'create index memberships_member_id on memberships (member_id)',
  'create index memberships_body_id on memberships (body_id)',
  `create table agenda (finding_id integer primary key references findings (id) on delete cascade, sort text not null, what text not null,
    date_from text not null, date_to text not null, place text)`,
  `create virtual table statement_words using fts5(
    words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`,
]
