import { openDatabase } from '../../src/ledger/sqlite/database.ts'

/** Makes of a ledger what version 6 of the tables would have had of it. */
export function asSixth(path: string): void {
  const db = openDatabase(path, { readOnly: false, busyMs: 0 })
  for (const statement of STATEMENTS) db.exec(statement)
  db.close()
}

const STATEMENTS: readonly string[] = [
  ...[
    'articles_outlet_day',
    'actors_articles',
    'actors_states',
    'appearances_actor_id_published_at',
    'doubts_likeliest',
    'guises_id_root_id',
    'roles_person_id_reports',
    'roles_of_id_reports',
    'findings_ahead',
    'reports_finding_id_article_id',
    'articles_id_published_at',
    'parties_actor_id_course',
    'parties_land_course',
    'parties_actor_id_ahead',
    'parties_land_ahead',
    'parties_actor_id_promised',
    'parties_land_promised',
    'findings_promised',
    'commitments_sums',
  ].map((index) => `drop index ${index}`),
  'drop table outcome_words',
  'drop table outcome_sentences',
  'drop table outcome_cues',
  'alter table feeds drop column pace',
  // Its keys were others.
  'delete from guise_keys',
  'drop table article_days',
  'drop table outlets',
  'alter table appearances drop column published_at',
  'alter table doubts drop column rank',
  'alter table doubts drop column other_rank',
  'alter table roles drop column reports',
  'alter table roles drop column line',
  'alter table findings drop column ahead',
  'alter table parties drop column course',
  'alter table parties drop column ahead',
  'create index articles_outlet on articles (outlet, published, dateline_day)',
  'create index roles_person_id on roles (person_id)',
  "delete from kysely_migration where name > '006-following'",
  'pragma user_version = 6',
]
