import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Course, Part, ReadLedger } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import { type Lines, takesPart } from './group.ts'
import type { Found } from './mixed.ts'
import type { Named } from './named.ts'
import { dayOf, type Window, within } from './when.ts'

/** That somebody plays one of some parts in a line. */
export type Taking = { readonly who: Named; readonly parts: readonly Part[] }

/** One way through an index by day, and what else a line must meet. `order by` and `limit` come after it. */
export type Scan = {
  readonly from: RawBuilder<unknown>
  /** Its column that holds the day. */
  readonly day: RawBuilder<string | null>
  readonly where: readonly Expression<SqlBool>[]
  /** The same without the lines themselves, where an index alone tells which they are. */
  readonly numbered?: {
    readonly id: RawBuilder<number>
    readonly day: RawBuilder<string | null>
    readonly from: RawBuilder<unknown>
  }
}

/** Only events that happened or go on, or those of them in which parties met. */
export type Happened = 'done' | Extract<Course, 'met'>

/** What `scansOf` is asked. */
export type Asked = {
  readonly kinds: readonly FindingKind[]
  readonly window: Window
  readonly takings: readonly Taking[]
  readonly where: Expression<SqlBool> | null
  readonly happened?: Happened
  /** Only promises of which this holds. */
  readonly promise?: WhichPromise
  /** Only lines of these numbers, a JSON array. */
  readonly among?: string
}

/** A condition on a promise, by columns that hold its number and the day it falls due. */
export type WhichPromise = (line: {
  readonly id: RawBuilder<number>
  readonly due: RawBuilder<string | null>
}) => Expression<SqlBool>

/** The ways to find some lines, of which each line found comes from one or more: through the parts of one who must take part, the one of whom
 * least is told; without such a one, through the days of each kind. */
export function scansOf(eb: Lines, { kinds, window, takings, where, happened, promise, among }: Asked): Scan[] {
  const pair = betweenStates(takings)
  const isAmong = (id: RawBuilder<number>) =>
    among === undefined ? [] : [sql<boolean>`${id} in (select value from json_each(${among}))`]
  const own = [
    ...(where === null ? [] : [where]),
    ...(happened === undefined ? [] : [hasHappened(happened)]),
    ...(promise === undefined ? [] : [promise({ id: sql`findings.id`, due: sql`findings.ahead` })]),
  ]
  if (pair !== null) {
    const day = sql<string | null>`towards.day`
    const lands = sql<boolean>`towards.from_land = ${pair.from} and towards.to_land = ${pair.to}`
    return [
      {
        from: BETWEEN_STATES,
        day,
        where: [
          lands,
          eb('findings.kind', 'in', kinds),
          within(eb, day, window),
          ...isAmong(sql`towards.finding_id`),
          ...own,
        ],
      },
    ]
  }
  const [least, ...others] = [...takings].sort((a, b) => weight(a.who) - weight(b.who))
  const rest = others.map(({ who, parts }) => takesPart(eb, who, parts))
  if (least === undefined)
    return kinds.map((kind) => ({
      from: sql`findings indexed by ${sql.raw(promise === undefined ? 'findings_kind_day' : 'findings_promised')}`,
      day: sql`findings.day`,
      where: [
        sql<boolean>`findings.kind = ${promise === undefined ? kind : sql.lit('commitment')}`,
        within(eb, dayOf(), window),
        ...isAmong(sql`findings.id`),
        ...own,
        ...rest,
      ],
    }))
  const { who, parts } = least
  const day = sql<string | null>`parties.day`
  const theirs = sql.raw(
    `${who.state === null ? 'parties_actor_id' : 'parties_land'}_${promise ? 'promised' : happened ? 'course' : 'part_day'}`,
  )
  const from = sql`parties indexed by ${theirs}`
  return parts.map((part) => ({
    from: sql`${from} cross join findings on findings.id = parties.finding_id`,
    day,
    where: [
      who.state === null ? sql<boolean>`parties.actor_id = ${who.actor}` : sql<boolean>`parties.land = ${who.state}`,
      // The index of promises is of these parts alone, and the database must see that.
      sql<boolean>`parties.part = ${promise === undefined ? part : sql.lit(part)}`,
      within(eb, day, window),
      ...isAmong(sql`parties.finding_id`),
      ...(where === null ? [] : [where]),
      ...(promise === undefined ? [] : [promise({ id: sql`parties.finding_id`, due: sql`parties.ahead` })]),
      ...(happened === undefined
        ? []
        : [happened === 'met' ? sql<boolean>`parties.course = 'met'` : sql<boolean>`parties.course is not null`]),
      ...rest,
    ],
    ...(where === null && rest.length === 0 ? { numbered: { id: sql<number>`parties.finding_id`, day, from } } : {}),
  }))
}

/** The same of a line that is found otherwise. */
const hasHappened = (
  happened: Happened,
) => sql<boolean>`exists (select 1 from events as deed where deed.finding_id = findings.id
  and deed.status in ('occurred', 'ongoing') and ${happened === 'met' ? sql`deed.type = 'CONSULT'` : sql`1 = 1`})`

/** What the lines between states are found by. */
export const BETWEEN_STATES = sql`towards cross join findings on findings.id = towards.finding_id`

/** Two states of which one must speak about or promise to the other: the lines between them are kept apart. */
function betweenStates(takings: readonly Taking[]): { readonly from: string; readonly to: string } | null {
  const partOf = (part: Part) => takings.find(({ parts }) => parts.length === 1 && parts[0] === part)?.who.state ?? null
  for (const [one, other] of [
    ['speaker', 'about'],
    ['by', 'to'],
  ] as const) {
    const [from, to] = [partOf(one), partOf(other)]
    if (takings.length === 2 && from !== null && to !== null && from !== to) return { from, to }
  }
  return null
}

/** Of a state much is told, of anybody else less. */
const weight = ({ state }: Named): number => (state === null ? 0 : 1)

/** A line that a scan found, and its place in its day. */
export type Placed = Found & { readonly position: string }

/** Where a line stands among all: by its day, its place in that day and, of two found at one place, its key. */
export type Place = Pick<Placed, 'day' | 'position' | 'key'>

/** Which lines of a scan are wanted first, how many (null for all), and after which one. */
export type Listing = {
  readonly order: 'latest first' | 'earliest first' | 'earliest last'
  readonly limit: number | null
  /** Of the latest first only. */
  readonly after?: Place | null
}

/** The first or last lines of a scan, by day and then by their places in it. */
export async function linesIn(
  ledger: ReadLedger,
  scan: Scan,
  { order, limit, after = null }: Listing,
): Promise<Placed[]> {
  const byDay = order === 'earliest first' ? sql`asc` : sql`desc`
  const byPlace = order === 'earliest last' ? sql`desc` : sql`asc`
  const { from, day } = scan
  const ask = async (further: readonly Expression<SqlBool>[], most: number | null): Promise<Placed[]> => {
    const { rows } = await sql<{
      found: string
    }>`select json_group_array(json_array(id, key, kind, day, position)) as found from (
      select findings.id, findings.key, findings.kind, findings.day, findings.position from ${from}
      where ${sql.join([...scan.where, ...further], sql` and `)}
      order by ${day} ${byDay}, findings.position ${byPlace}, findings.key ${byPlace} limit ${most ?? -1})`.execute(
      ledger.query,
    )
    const found = JSON.parse(rows[0]?.found ?? '[]') as PlacedList[]
    return found.map(([id, key, kind, day, position]) => ({ id, key, kind, day, position }))
  }
  if (after === null) return ask([], limit)
  const undated = sql<boolean>`${day} is null`
  if (after.day === null) return ask([undated, isFurther(after)], limit)
  // Two questions, each of which an index of days answers: the rest of the days, and then the lines without one.
  const dated = await ask(
    [sql<boolean>`${day} <= ${after.day}`, sql<boolean>`(${day} < ${after.day} or ${isFurther(after)})`],
    limit,
  )
  const left = limit === null ? null : limit - dated.length
  return left === 0 ? dated : [...dated, ...(await ask([undated], left))]
}

type PlacedList = readonly [id: number, key: string, kind: FindingKind, day: string | null, position: string]

const isFurther = ({ position, key }: Place) =>
  sql<boolean>`(findings.position > ${position} or findings.position = ${position} and findings.key > ${key})`

/** What tells the numbers and days of the lines of a scan: an index alone, where one does. */
export const numbersOf = ({ numbered, day, from }: Scan): NonNullable<Scan['numbered']> =>
  numbered ?? { id: sql`findings.id`, day, from }

/** The numbers of the lines of a scan with their days; at most `limit`. */
export async function daysIn(
  ledger: ReadLedger,
  scan: Scan,
  limit: number,
): Promise<readonly (readonly [id: number, day: string | null])[]> {
  const { id, day, from } = numbersOf(scan)
  const { rows } = await sql<{ days: string }>`select json_group_array(json_array(id, day)) as days from (
    select ${id} as id, ${day} as day from ${from} where ${sql.join(scan.where, sql` and `)} limit ${limit})`.execute(
    ledger.query,
  )
  return JSON.parse(rows[0]?.days ?? '[]') as [number, string | null][]
}

/** The numbers of the lines of a scan; at most `limit`. */
export async function numbersIn(ledger: ReadLedger, scan: Scan, limit: number): Promise<number[]> {
  const { id, from } = numbersOf(scan)
  const { rows } = await sql<{ ids: string }>`select json_group_array(id) as ids from (
    select ${id} as id from ${from} where ${sql.join(scan.where, sql` and `)} limit ${limit})`.execute(ledger.query)
  return JSON.parse(rows[0]?.ids ?? '[]') as number[]
}
