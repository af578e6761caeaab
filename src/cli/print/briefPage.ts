import type { Brief } from '../../views/index.ts'
import {
  type BriefGroup,
  type BriefPart,
  briefParts,
  briefReports,
  intervalWords,
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
  /** Words that all lines are on; null for any. */
  readonly subject: string | null
  /** Show every line. */
  readonly all: boolean
  /** The command line that asked, to say how to see more. */
  readonly line: string
}

/** A brief on a page: what was said, by speaker, what was done, promised and announced. */
export function briefPage(brief: Brief, look: BriefLook): Page {
  const notes = footnotes()
  const name = brief.for === null ? 'All parties' : brief.for.name
  const subject = look.subject === null ? '' : ` on “${look.subject}”`
  const sections = briefParts(brief, look.all).map((part) => sectionOf(part, brief, look, notes))
  return {
    title: `${look.capitals ? name.toLocaleUpperCase('en') : name}${subject}, ${intervalWords(brief.since, brief.until)}`,
    aside: briefReports(brief),
    notes: notesOf(brief),
    sections,
    footnotes: notes.texts(),
  }
}

function sectionOf(part: BriefPart, brief: Brief, look: BriefLook, notes: Footnotes): Section {
  const day: When = (from, to) => shortDays(from, to, brief)
  const groups = part.groups.map((group): Group => groupOf(group, brief, day, notes))
  return {
    head: part.head,
    groups,
    more: part.left > 0 ? `… and ${part.left} more: ${again(part, brief, look)}` : null,
  }
}

function groupOf({ speaker, office, lines }: BriefGroup, brief: Brief, day: When, notes: Footnotes): Group {
  const items = lines.map((line) => itemOf(line, day, notes, speaker === null ? null : brief.for))
  if (speaker === null) return { name: null, after: '', items }
  return { name: speakerName(speaker), after: office ? officeOf(office) : '', items }
}

/** The command that shows all of a part. */
function again({ name }: BriefPart, brief: Brief, { line, subject }: BriefLook): string {
  if (name !== 'saidBy' && name !== 'saidAbout') return `${line.replace(/ --(?:all|out[ =]\S+)/g, '')} --all`
  const whom = brief.for === null ? [] : [name === 'saidBy' ? '--by' : '--about', shellWord(brief.for.name)]
  const words = subject === null ? [] : [shellWord(subject)]
  return ['attache said', ...words, ...whom, `--since ${brief.since} --until ${brief.until}`].join(' ')
}

function notesOf({ lastWeek, covered }: Brief): string[] {
  const days = lastWeek ? ['The last seven days of the ledger; for others --since and --until'] : []
  if (covered.undated === 0) return days
  const tell = covered.undated === 1 ? 'tells no day and is' : 'tell no day and are'
  return [...days, `${plural(covered.undated, 'report')} of the ledger ${tell} left out`]
}
