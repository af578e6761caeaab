import { ploverScore } from '../../terms/index.ts'
import type { AgendaRow, Brief, CommitmentRow, Dated, EventRow, Row, Some, StatementRow } from '../../views/index.ts'
import {
  distinct,
  intervalWords,
  notToldBy,
  officeOf,
  plural,
  shortDays,
  speakerName,
} from '../../views/words/index.ts'
import { type Footnotes, footnotes } from './footnotes.ts'
import { itemOf, type When } from './items.ts'
import type { Group, Page, Section } from './page.ts'
import { shellWord } from './shellWord.ts'

export type BriefLook = {
  /** Set the name in capitals, where no markup makes it a title. */
  readonly capitals: boolean
  /** Show every line. */
  readonly all: boolean
  /** The command line that asked, to say how to see more. */
  readonly line: string
}

/** What fits on a page or two. */
const MOST = { speakers: 5, saidBy: 3, saidAbout: 2, done: 10, promised: 6, toCome: 6, unsettled: 4 }

/** A brief on a page: what was said, by speaker, what was done, promised and announced. */
export function briefPage(brief: Brief, look: BriefLook): Page {
  const notes = footnotes()
  const name = brief.for === null ? 'All parties' : brief.for.name
  const sections = sectionsOf(brief, look, notes).filter(({ groups }) => groups.length > 0)
  return {
    title: `${look.capitals ? name.toLocaleUpperCase('en') : name}, ${intervalWords(brief.since, brief.until)}`,
    aside: reportsOf(brief),
    notes: notesOf(brief),
    sections,
    footnotes: notes.texts(),
  }
}

function sectionsOf(brief: Brief, look: BriefLook, notes: Footnotes): Section[] {
  const actor = brief.for
  const day: When = (from, to) => shortDays(from, to, brief)
  const days = `--since ${brief.since} --until ${brief.until}`
  const whom = actor === null ? '' : `${shellWord(actor.name)} `
  const everything = `${look.line.replace(/ --(?:all|out[ =]\S+)/g, '')} --all`
  const spoken = (head: string, some: Some<Dated<StatementRow>>, option: string, most: number) => {
    const { groups, shown } = bySpeaker(some.lines, brief, look.all ? null : most, day, notes)
    told.push(...shown)
    const again = ['attache said', ...(actor === null ? [] : [option, whom.trim()]), days].join(' ')
    return { head, groups, more: moreOf(some.total - shown.length, again) }
  }
  // What a line shown above or below tells in the same words is not shown again as an event.
  const told: Row[] = brief.promised.lines.map(({ line }) => line)
  const listed = <Line extends Row>(
    head: string,
    some: Some<Dated<Line>>,
    most: number,
    weight: (line: Line) => number,
  ) => {
    const lines = look.all ? some.lines : weightiest(some.lines, most, weight)
    const items = lines.map((line) => itemOf(line, day, notes))
    const groups: Group[] = items.length === 0 ? [] : [{ name: null, after: '', items }]
    return { head, groups, more: moreOf(some.total - items.length, everything) }
  }
  const said = [
    spoken(actor === null ? 'Said' : `Said by ${actor.name}`, brief.saidBy, '--by', MOST.saidBy),
    spoken(actor === null ? 'Said' : `Said about ${actor.name}`, brief.saidAbout, '--about', MOST.saidAbout),
  ]
  const acts = notToldBy(brief.done.lines, told)
  const done = { lines: acts, total: brief.done.total - brief.done.lines.length + acts.length }
  return [
    ...said,
    listed<EventRow>(
      'Done',
      done,
      MOST.done,
      ({ evidence, type, mode }) => distinct(evidence).length * 10 + Math.abs(ploverScore(type, mode)),
    ),
    listed<CommitmentRow>('Promised', brief.promised, MOST.promised, reported),
    listed<EventRow | AgendaRow>('To come', brief.toCome, MOST.toCome, reported),
    listed<EventRow>('Asked for, conditional or denied', brief.unsettled, MOST.unsettled, reported),
  ]
}

const reported = ({ evidence }: Row): number => distinct(evidence).length

const moreOf = (count: number, again: string): string | null => (count > 0 ? `… and ${count} more: ${again}` : null)

/** Statements under their speakers: those who hold an office first, then those who said most; `most` of each, null for all. */
function bySpeaker(
  lines: readonly Dated<StatementRow>[],
  brief: Brief,
  most: number | null,
  day: When,
  notes: Footnotes,
): { readonly groups: Group[]; readonly shown: readonly StatementRow[] } {
  const speakers = new Map<string, Dated<StatementRow>[]>()
  for (const line of lines) {
    const key = line.line.speaker?.id ?? speakerName(line.line)
    speakers.set(key, [...(speakers.get(key) ?? []), line])
  }
  const weight = (key: string, some: readonly unknown[]) => (brief.offices.has(key) ? 1000 : 0) + some.length
  const ordered = [...speakers].sort(([a, x], [b, y]) => weight(b, y) - weight(a, x))
  const shown: StatementRow[] = []
  const groups = (most === null ? ordered : ordered.slice(0, MOST.speakers)).flatMap(([key, all]): Group[] => {
    const some = most === null ? all : weightiest(all, most, statementWeight)
    const [first] = some
    if (!first) return []
    shown.push(...some.map(({ line }) => line))
    const office = brief.offices.get(key)
    const own = office?.of && brief.for && office.of.id === brief.for.id ? { ...office, of: null } : office
    const items = some.map((line) => itemOf(line, day, notes, brief.for))
    return [{ name: speakerName(first.line), after: own ? officeOf(own) : '', items }]
  })
  return { groups, shown }
}

const statementWeight = ({ evidence, content }: StatementRow): number =>
  distinct(evidence).length * 2 + (content.some(({ verbatim }) => verbatim) ? 1 : 0)

/** The weightiest of some lines, in the order in which they came. */
function weightiest<Line extends Row>(
  lines: readonly Dated<Line>[],
  most: number,
  weight: (line: Line) => number,
): readonly Dated<Line>[] {
  const kept = new Set([...lines].sort((a, b) => weight(b.line) - weight(a.line)).slice(0, most))
  return lines.filter((line) => kept.has(line))
}

/** `7 reports, 4 outlets`: of all that the brief rests on. */
function reportsOf({ saidBy, saidAbout, done, promised, toCome, unsettled }: Brief): string {
  const lines: Dated[] = [saidBy, saidAbout, done, promised, toCome, unsettled].flatMap((some) => [...some.lines])
  const evidence = lines.flatMap(({ line }) => line.evidence)
  const outlets = new Set(evidence.flatMap(({ outlet }) => outlet ?? []))
  const reports = plural(new Set(evidence.map(({ article }) => article)).size, 'report')
  return outlets.size === 0 ? reports : `${reports}, ${plural(outlets.size, 'outlet')}`
}

function notesOf({ lastWeek, covered }: Brief): string[] {
  const days = lastWeek ? ['The last seven days of the ledger; for others --since and --until'] : []
  if (covered.undated === 0) return days
  const tell = covered.undated === 1 ? 'tells no day and is' : 'tell no day and are'
  return [...days, `${plural(covered.undated, 'report')} of the ledger ${tell} left out`]
}
