import { type Kysely, type Migration, sql } from 'kysely'

/** What pages ask of a great ledger is found by an index alone: articles counted by day and by outlet, what was done and what is announced beside those
 * who have a part in it, and orders that were sorted for each answer before. Only adds, and fills what it adds from what is there. */
export const counts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const DAY = 'coalesce(substr(published, 1, 10), dateline_day)'

const STATEMENTS: readonly string[] = [
  'create table article_days (day text primary key, articles integer not null) without rowid',
  `insert into article_days (day, articles) select coalesce(${DAY}, ''), count(*) from articles group by 1`,
  `create table outlets (outlet text primary key, articles integer not null, undated integer not null, first text, last text) without rowid`,
  `insert into outlets (outlet, articles, undated, first, last)
    select coalesce(outlet, ''), count(*), sum(${DAY} is null), min(${DAY}), max(${DAY}) from articles group by 1`,
  'create index outlets_articles on outlets (articles desc, outlet)',
  'drop index articles_outlet',
  `create index articles_outlet_day on articles (outlet, ${DAY})`,

  'create index actors_articles on actors (articles)',
  "create index actors_states on actors (country, mentions) where kind = 'state'",

  'alter table appearances add column published_at integer',
  `update appearances set published_at = (select published_at from articles where articles.id = article_id)
    where article_id in (select id from articles where published_at is not null)`,
  // Of all of them, and yet only for those who ask so: else the database takes it for questions of one article, too, and reads all of an actor's.
  'create index appearances_actor_id_published_at on appearances (actor_id, published_at, article_id) where mentions >= 0',

  // The same: only for those who ask which articles report a line, and when, without reading either.
  'create index reports_finding_id_article_id on reports (finding_id, article_id, "start") where "start" >= 0',
  'create index articles_id_published_at on articles (id, published_at, key)',

  "alter table doubts add column rank text not null default ''",
  "alter table doubts add column other_rank text not null default ''",
  `update doubts set rank = (select rank from guises where id = guise_id), other_rank = (select rank from guises where id = other_id)`,
  'create index doubts_likeliest on doubts (confidence desc, rank, other_rank)',
  'create index guises_id_root_id on guises (id, root_id)',

  'alter table roles add column reports integer not null default 0',
  "alter table roles add column line text not null default ''",
  'update roles set (reports, line) = (select reports, key from findings where id = finding_id)',
  'drop index roles_person_id',
  'create index roles_person_id_reports on roles (person_id, reports, line)',
  'create index roles_of_id_reports on roles (of_id, reports, line)',

  'alter table findings add column ahead text',
  `update findings set ahead = date_to where date_to is not null and (kind in ('agenda', 'commitment')
    or kind = 'event' and id in (select finding_id from events where status = 'planned'))`,
  `create index findings_ahead on findings (ahead, date_from, kind, reported, position, key) where ahead is not null`,

  'alter table parties add column course text',
  'alter table parties add column ahead text',
  `update parties set course = (select case type when 'CONSULT' then 'met' else 'done' end from events where events.finding_id = parties.finding_id)
    where finding_id in (select finding_id from events where status in ('occurred', 'ongoing'))`,
  `update parties set ahead = (select ahead from findings where id = finding_id)
    where finding_id in (select id from findings where ahead is not null)`,
  'create index parties_actor_id_course on parties (actor_id, part, day, course, finding_id) where course is not null',
  'create index parties_land_course on parties (land, part, day, course, finding_id) where course is not null and land is not null',
  'create index parties_actor_id_ahead on parties (actor_id, ahead, finding_id) where ahead is not null',
  'create index parties_land_ahead on parties (land, ahead, finding_id) where ahead is not null and land is not null',
]
