/** What must agree in a ledger: `sql` gives the rows that do not, each named by its column `keyed`. */
export type Agreement = readonly [sort: string, keyed: string, what: string, sql: string]

const DAY = 'coalesce(substr(published, 1, 10), dateline_day)'

/** What is kept a second time so that a page finds it by an index alone: each query gives what does not agree with what it was kept from. */
export const KEPT: readonly Agreement[] = [
  [
    'day',
    'day',
    'its articles are not counted right',
    differing(
      'day, articles',
      `select coalesce(${DAY}, '') as day, count(*) as articles from articles group by 1`,
      'select day, articles from article_days',
    ),
  ],
  [
    'outlet',
    'outlet',
    'its articles are not counted right',
    differing(
      'outlet, articles, undated, first, last',
      `select coalesce(outlet, '') as outlet, count(*) as articles, sum(${DAY} is null) as undated, min(${DAY}) as first, max(${DAY}) as last
        from articles group by 1`,
      'select outlet, articles, undated, first, last from outlets',
    ),
  ],
  [
    'article',
    'key',
    'somebody it names is kept with another time than its own',
    `select distinct articles.key from appearances join articles on articles.id = article_id where appearances.published_at is not articles.published_at`,
  ],
  [
    'guise',
    'guise',
    'its doubts are not ranked as it is',
    `select one.key as guise from doubts join guises as one on one.id = guise_id join guises as other on other.id = other_id
      where doubts.rank <> one.rank or doubts.other_rank <> other.rank`,
  ],
  [
    'line',
    'key',
    'its office does not count its reports right',
    'select key from roles join findings on findings.id = finding_id where roles.reports <> findings.reports or line <> key',
  ],
  [
    'line',
    'key',
    'it is not announced until the day it is kept under',
    `select key from findings left join events on events.finding_id = findings.id where ahead is not
      case when kind in ('agenda', 'commitment') or events.status = 'planned' then findings.date_to end`,
  ],
  [
    'line',
    'key',
    'its parties do not know what became of it',
    `select distinct key from parties join findings on findings.id = parties.finding_id left join events on events.finding_id = findings.id
      where parties.ahead is not findings.ahead or course is not
      case when status in ('occurred', 'ongoing') then case type when 'CONSULT' then 'met' else 'done' end end`,
  ],
]

/** The first column of the rows that only one of two queries gives. */
function differing(columns: string, one: string, other: string): string {
  const [first] = columns.split(',')
  const only = (a: string, b: string) => `select * from (${a}) except select * from (${b})`
  return `select distinct ${first} from (select ${columns} from (${only(one, other)}) union all select ${columns} from (${only(other, one)}))`
}
