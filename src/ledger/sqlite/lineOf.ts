import { type ActorId, assertNever, type Finding, type Interval, type Span } from '../../terms/index.ts'
import type { FindingField, Part } from '../tables.ts'

/** What one report of a finding brings to its line. */
export type Line = {
  readonly parties: readonly (readonly [part: Part, actor: ActorId])[]
  /** What reports may say differently; what a report does not say is left out. */
  readonly says: readonly (readonly [field: FindingField, value: string])[]
  readonly contexts: readonly string[]
}

/** The place a reader is led to: of an event its trigger, of a statement its content, of an agenda item its name, else the clause that makes the finding. */
export const placeOf = (finding: Finding): Span => (finding.kind === 'event' ? finding.trigger : finding.evidence.span)

/** First and last day of what is reported, where the report has them. */
export function daysOf(finding: Finding): readonly [from: string | null, to: string | null] {
  switch (finding.kind) {
    case 'statement':
      return [finding.date?.iso ?? null, finding.date?.iso ?? null]
    case 'agenda':
      return [finding.date.from.iso, finding.date.to.iso]
    case 'event':
      return [finding.date?.from.iso ?? null, finding.date?.to.iso ?? null]
    case 'commitment':
      return [finding.due?.iso ?? null, finding.due?.iso ?? null]
    case 'role':
      return [finding.from?.iso ?? null, finding.to?.iso ?? null]
    case 'membership':
      return [null, null]
    default:
      return assertNever(finding)
  }
}

/** A finding as one article tells it. */
export function lineOf(finding: Finding): Line {
  const line = { parties: partiesOf(finding), contexts: [], says: [] }
  switch (finding.kind) {
    case 'membership':
      return line
    case 'statement':
      return { ...line, says: daysSaid(finding.date && { from: finding.date, to: finding.date }) }
    case 'agenda':
      return { ...line, says: said({ place: finding.place }) }
    case 'event':
      return {
        ...line,
        contexts: finding.context,
        says: [
          ...said({ type: finding.type, mode: finding.mode, status: finding.status, place: finding.place }),
          ...daysSaid(finding.date),
        ],
      }
    case 'commitment': {
      const { value, unit, per, bound } = finding.amount ?? {}
      const amount = finding.amount && JSON.stringify({ value, unit, per, bound })
      return { ...line, says: said({ amount, due: finding.due?.iso ?? null }) }
    }
    case 'role':
      return {
        ...line,
        says: said({
          title: finding.title,
          tenure: finding.tenure,
          from: finding.from?.iso ?? null,
          to: finding.to?.iso ?? null,
        }),
      }
    default:
      return assertNever(finding)
  }
}

/** The days of a report, apart where it does not name the day itself. */
function daysSaid(date: Interval | null): Line['says'] {
  if (date === null) return []
  const named = !date.from.implied.includes('day') && !date.to.implied.includes('day')
  return [[named ? 'days' : 'implied days', `${date.from.iso}/${date.to.iso}`]]
}

function partiesOf(finding: Finding): Line['parties'] {
  const as = (part: Part, actors: readonly (ActorId | null | undefined)[]) =>
    actors.filter((actor) => actor !== null && actor !== undefined).map((actor) => [part, actor] as const)
  switch (finding.kind) {
    case 'statement':
      return [...as('speaker', [finding.speaker?.actor]), ...as('about', finding.about)]
    case 'event':
      return [...as('source', finding.sources), ...as('target', finding.targets)]
    case 'commitment':
      return [...as('by', finding.by), ...as('to', finding.to)]
    case 'role':
      return [...as('person', [finding.person]), ...as('of', [finding.of])]
    case 'agenda':
      return as('who', finding.who)
    case 'membership':
      return [...as('member', [finding.member]), ...as('body', [finding.body])]
    default:
      return assertNever(finding)
  }
}

function said(fields: Partial<{ [field in FindingField]: string | null }>): Line['says'] {
  const entries = Object.entries(fields) as [FindingField, string | null][]
  return entries.flatMap(([field, value]) => (value === null ? [] : [[field, value] as const]))
}
