import { addDays, daysBetween, type Role } from '../terms/index.ts'
import type { ActorRef, EvidenceRow } from './rows.ts'

/** One report that somebody holds, held or is to hold an office. */
export type Attestation = {
  readonly person: ActorRef
  /** The day of the report. */
  readonly day: string | null
  readonly tenure: Role['tenure']
  /** As the report states them. */
  readonly from: string | null
  readonly to: string | null
  readonly evidence: EvidenceRow
  /** Reports of the same that were counted and not read, from days between this one's and another's. */
  readonly more?: number
}

/** A stretch of days for which reports show somebody in an office. Before and after it nothing is known, but for what was stated. */
export type Holder = {
  readonly person: ActorRef
  /** The first and last day for which reports show it; null where they only tell that it was over, or is to come. */
  readonly first: string | null
  readonly last: string | null
  /** From and to, where a report states them itself. */
  readonly from: string | null
  readonly to: string | null
  /** Whether reports only ever call it acting. */
  readonly acting: boolean
  /** The first day on which a report calls it former, after the last. */
  readonly formerBy: string | null
  /** The first day on which a report tells that it is to come. */
  readonly designateOn: string | null
  /** Others whom reports show in the office for some of the same days. */
  readonly beside: readonly ActorRef[]
  /** Reports that state a day first, the others by their days. */
  readonly evidence: readonly EvidenceRow[]
  /** Further reports of the same that were only counted; missing where there are none. */
  readonly moreReports?: number
}

/** Days between two holders for which no report shows anybody: those after `after` and before `before`. */
export type Gap = { readonly after: string; readonly before: string }

export type OfficeSpans = { readonly holders: readonly Holder[]; readonly gaps: readonly Gap[] }

/** Days without a report of somebody after which another holder in between ends the first one's stretch: half a year. */
const LONG_SILENCE = 183

/** Who held one office, when, as far as reports tell: the earliest first. A stretch goes from the first to the last report of somebody in the
 * office, widened by what reports state. It ends where a report in between calls it former, or where after half a year without a report
 * somebody else was shown in the office meanwhile.
 * @example officeSpans([]) //=> { holders: [], gaps: [] } */
export function officeSpans(attestations: readonly Attestation[]): OfficeSpans {
  const persons = new Map<string, Attestation[]>()
  for (const it of attestations) persons.set(it.person.id, [...(persons.get(it.person.id) ?? []), it])
  const alone = [...persons.values()].flatMap((own) =>
    stretches(
      own,
      attestations.filter(({ person }) => person.id !== own[0]?.person.id),
    ),
  )
  const holders = alone
    .map((holder) => ({
      ...holder,
      beside: alone.filter((other) => overlap(holder, other)).map(({ person }) => person),
    }))
    .sort((a, b) => compare(a, b))
  return { holders, gaps: gapsOf(holders) }
}

/** Those whom reports show in the office on a day. @example holdersOn([], '2025-03-04') //=> [] */
export const holdersOn = (holders: readonly Holder[], day: string): readonly Holder[] =>
  holders.filter(({ first, last }) => first !== null && last !== null && first <= day && day <= last)

type Known = Attestation & { readonly start: string; readonly end: string }

/** The days for which one report shows somebody in the office; undefined where it shows none. */
function daysShown(it: Attestation): readonly [start: string, end: string] | undefined {
  const { day, from, to, tenure } = it
  if (tenure === 'designate') return undefined
  if (tenure === 'former') return from !== null && to !== null ? [from, to] : undefined
  const end = to !== null && (day === null || to < day) ? to : (day ?? to ?? from)
  if (end === null) return undefined
  const start = from !== null && from <= end ? from : end
  return [start, end]
}

function stretches(own: readonly Attestation[], others: readonly Attestation[]): Omit<Holder, 'beside'>[] {
  const known = own
    .flatMap((it): Known[] => {
      const days = daysShown(it)
      return days === undefined ? [] : [{ ...it, start: days[0], end: days[1] }]
    })
    .sort((a, b) => order(a.end, b.end) || order(a.start, b.start))
  const runs: Known[][] = []
  for (const it of known) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run === undefined || last === undefined || isApart(last, it, own, others)) runs.push([it])
    else run.push(it)
  }
  const rest = own.filter((it) => daysShown(it) === undefined)
  if (runs.length === 0) return rest.length === 0 ? [] : [holderOf([], rest)]
  return runs.map((run, at) => {
    const next = runs[at + 1]?.[0]
    const mine = rest.filter((it) => {
      const day = it.day ?? ''
      if (it.tenure === 'designate') return at === 0 ? day <= (run[0]?.end ?? '') : false
      return at === runs.length - 1 || (next !== undefined && day < next.end && day >= (run.at(-1)?.end ?? ''))
    })
    return holderOf(run, mine)
  })
}

/** Whether a report shows a new stretch of the same person and not the old one. */
function isApart(last: Known, next: Known, own: readonly Attestation[], others: readonly Attestation[]): boolean {
  if (next.start <= last.end) return false
  const between = (day: string | null) => day !== null && day > last.end && day < next.start
  if (own.some(({ tenure, day }) => tenure === 'former' && between(day))) return true
  return (
    daysBetween(last.end, next.start) > LONG_SILENCE &&
    others.some(({ tenure, day }) => tenure === 'current' && between(day))
  )
}

function holderOf(run: readonly Known[], rest: readonly Attestation[]): Omit<Holder, 'beside'> {
  const all = [...run, ...rest]
  const first = earliest(run.map(({ start }) => start))
  const last = latest(run.map(({ end }) => end))
  const person = all[0]?.person
  if (person === undefined) throw new RangeError('nobody attested')
  const more = all.reduce((sum, it) => sum + (it.more ?? 0), 0)
  const formers = rest.filter(({ tenure, day }) => tenure === 'former' && (last === null || (day ?? '') >= last))
  return {
    person,
    first,
    last,
    from: earliest(all.flatMap(({ from, tenure }) => (from === null || tenure === 'designate' ? [] : [from]))),
    to: latest(all.flatMap(({ to }) => to ?? [])),
    acting: run.length > 0 && run.every(({ tenure }) => tenure === 'acting'),
    formerBy: earliest(formers.flatMap(({ day }) => day ?? [])),
    designateOn: earliest(rest.flatMap(({ tenure, day }) => (tenure === 'designate' ? (day ?? []) : []))),
    evidence: [...all]
      .sort((a, b) => states(b) - states(a) || order(a.day ?? '', b.day ?? ''))
      .map(({ evidence }) => evidence),
    ...(more === 0 ? {} : { moreReports: more }),
  }
}

/** Who states a day comes before who only names the office. */
const states = ({ from, to }: Attestation): number => (from === null && to === null ? 0 : 1)

/** Whether two are shown in the office for more than the day on which one follows the other. */
const overlap = (a: Omit<Holder, 'beside'>, b: Omit<Holder, 'beside'>): boolean =>
  a.person.id !== b.person.id &&
  a.first !== null &&
  a.last !== null &&
  b.first !== null &&
  b.last !== null &&
  ((a.first < b.last && b.first < a.last) || (a.first === b.first && a.last === b.last))

function gapsOf(holders: readonly Holder[]): Gap[] {
  const gaps: Gap[] = []
  let covered: string | null = null
  for (const { first, last } of holders) {
    if (first === null || last === null) continue
    if (covered !== null && first > addDays(covered, 1)) gaps.push({ after: covered, before: first })
    if (covered === null || last > covered) covered = last
  }
  return gaps
}

/** By the first day; who is only told to be over or to come stands where that report does. */
const compare = (a: Holder, b: Holder): number =>
  order(placeOf(a), placeOf(b)) || order(a.last ?? '', b.last ?? '') || order(a.person.name, b.person.name)

const placeOf = ({ first, from, to, formerBy, designateOn }: Holder): string =>
  first ?? from ?? to ?? formerBy ?? designateOn ?? ''

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const earliest = (days: readonly string[]): string | null => [...days].sort()[0] ?? null
const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null
