import { ploverScore } from '../../terms/index.ts'
import type { Brief } from '../brief.ts'
import type { Dated } from '../mixed.ts'
import type { Office } from '../offices.ts'
import type { CommitmentRow, EventRow, Row, StatementRow } from '../rows.ts'
import type { Some } from '../select.ts'
import { distinct } from './evidence.ts'
import { speakerName } from './lines.ts'
import { notToldBy } from './sameAct.ts'
import { plural } from './text.ts'

/** What of a brief is put on a page, part by part. */
export type BriefPart = {
  readonly name: 'saidBy' | 'saidAbout' | 'done' | 'promised' | 'toCome' | 'unsettled'
  readonly head: string
  readonly groups: readonly BriefGroup[]
  /** How many lines are left out. */
  readonly left: number
}

/** Lines of one speaker, whose office is told where it is known; without a speaker they stand by themselves. */
export type BriefGroup = {
  /** A statement of the speaker. */
  readonly speaker: StatementRow | null
  readonly office: Office | null
  readonly lines: readonly Dated[]
}

/** What fits on a page or two. */
const MOST = { speakers: 5, saidBy: 3, saidAbout: 2, done: 10, promised: 6, toCome: 6, unsettled: 4 }

/** The parts of a brief, the most reported lines of each in their order, or all; parts without a line are left out. */
export function briefParts(brief: Brief, all: boolean): readonly BriefPart[] {
  const actor = brief.for
  // What a line shown above or below tells in the same words is not shown again as an event.
  const told: Row[] = brief.promised.lines.map(({ line }) => line)
  const spoken = (name: 'saidBy' | 'saidAbout', head: string): BriefPart => {
    const { groups, shown } = bySpeaker(brief[name].lines, brief, all ? null : MOST[name])
    told.push(...shown)
    return { name, head, groups, left: brief[name].total - shown.length }
  }
  const listed = <Line extends Row>(
    name: 'done' | 'promised' | 'toCome' | 'unsettled',
    head: string,
    some: Some<Dated<Line>>,
    weight: (line: Line) => number,
  ): BriefPart => {
    const lines = all ? some.lines : weightiest(some.lines, MOST[name], weight)
    const groups = lines.length === 0 ? [] : [{ speaker: null, office: null, lines }]
    return { name, head, groups, left: some.total - lines.length }
  }
  const said = [
    spoken('saidBy', actor === null ? 'Said' : `Said by ${actor.name}`),
    spoken('saidAbout', actor === null ? 'Said' : `Said about ${actor.name}`),
  ]
  const acts = notToldBy(brief.done.lines, told)
  const done = { lines: acts, total: brief.done.total - brief.done.lines.length + acts.length }
  const parts = [
    ...said,
    listed<EventRow>('done', 'Done', done, actWeight),
    listed<CommitmentRow>('promised', 'Promised', brief.promised, reported),
    listed<Row>('toCome', 'To come', brief.toCome, reported),
    listed<EventRow>('unsettled', 'Asked for, conditional or denied', brief.unsettled, reported),
  ]
  return parts.filter(({ groups }) => groups.length > 0)
}

const reported = ({ evidence }: Row): number => distinct(evidence).length

const actWeight = ({ evidence, type, mode }: EventRow): number =>
  distinct(evidence).length * 10 + Math.abs(ploverScore(type, mode))

const statementWeight = ({ evidence, content }: StatementRow): number =>
  distinct(evidence).length * 2 + (content.some(({ verbatim }) => verbatim) ? 1 : 0)

/** Statements under their speakers: those who hold an office first, then those who said most; `most` of each, null for all. */
function bySpeaker(
  lines: readonly Dated<StatementRow>[],
  brief: Brief,
  most: number | null,
): { readonly groups: BriefGroup[]; readonly shown: readonly StatementRow[] } {
  const speakers = new Map<string, Dated<StatementRow>[]>()
  for (const line of lines) {
    const key = line.line.speaker?.id ?? speakerName(line.line)
    speakers.set(key, [...(speakers.get(key) ?? []), line])
  }
  const weight = (key: string, some: readonly unknown[]) => (brief.offices.has(key) ? 1000 : 0) + some.length
  const ordered = [...speakers].sort(([a, x], [b, y]) => weight(b, y) - weight(a, x))
  const shown: StatementRow[] = []
  const groups = (most === null ? ordered : ordered.slice(0, MOST.speakers)).flatMap(([key, all]): BriefGroup[] => {
    const some = most === null ? all : weightiest(all, most, statementWeight)
    const [first] = some
    if (!first) return []
    shown.push(...some.map(({ line }) => line))
    const office = brief.offices.get(key) ?? null
    // Of the one whose brief it is, the office need not be told.
    const isOwn = office?.of && brief.for && office.of.id === brief.for.id
    return [{ speaker: first.line, office: isOwn ? { ...office, of: null } : office, lines: some }]
  })
  return { groups, shown }
}

/** The weightiest of some lines, in the order in which they came. */
function weightiest<Line extends Row>(
  lines: readonly Dated<Line>[],
  most: number,
  weight: (line: Line) => number,
): readonly Dated<Line>[] {
  const kept = new Set([...lines].sort((a, b) => weight(b.line) - weight(a.line)).slice(0, most))
  return lines.filter((line) => kept.has(line))
}

/** `7 reports, 4 outlets`: of all that a brief rests on. */
export function briefReports({ saidBy, saidAbout, done, promised, toCome, unsettled }: Brief): string {
  const lines: Dated[] = [saidBy, saidAbout, done, promised, toCome, unsettled].flatMap((some) => [...some.lines])
  const evidence = lines.flatMap(({ line }) => line.evidence)
  const outlets = new Set(evidence.flatMap(({ outlet }) => outlet ?? []))
  const reports = plural(new Set(evidence.map(({ article }) => article)).size, 'report')
  return outlets.size === 0 ? reports : `${reports}, ${plural(outlets.size, 'outlet')}`
}

/** Whether a brief has no line at all. */
export const isEmptyBrief = ({ saidBy, saidAbout, done, promised, toCome, unsettled }: Brief): boolean =>
  [saidBy, saidAbout, done, promised, toCome, unsettled].every(({ total }) => total === 0)
