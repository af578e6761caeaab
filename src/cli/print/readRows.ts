import type { Read } from '../../pipeline.ts'
import {
  type ActorId,
  assertNever,
  type Evidence,
  FINDING_KINDS,
  type Finding,
  type Findings,
  type Span,
  textOf,
} from '../../terms/index.ts'
import { type ActorRef, clauseFrom, leadOf, type Row } from '../../views/index.ts'

/** A finding of one article as a row, numbered in the order of its place, with the spans that a reader would underline
 * and what found it. */
export type Noted = {
  readonly number: number
  readonly row: Row
  readonly marks: readonly Span[]
  readonly why: Pick<Evidence, 'foundBy' | 'confidence' | 'entry'>
}

/** The findings of one article in order of place. */
export function notedOf({ article, reading, findings }: Read): Noted[] {
  const names = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const ref = (id: ActorId): ActorRef => {
    const { name = id, kind = 'group', country = null } = names.get(id) ?? {}
    return { id, name, kind, country }
  }
  return allOf(findings)
    .map((finding) => ({ finding, marks: marksOf(finding) }))
    .sort((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0) || lastEnd(a.marks) - lastEnd(b.marks))
    .map(({ finding, marks }, index) => {
      const { sentence } = finding.evidence
      const evidence = [
        {
          article: '',
          source: article.source,
          outlet: article.outlet,
          published: article.published,
          place: article.dateline.place,
          copyOf: null,
          ...(marks[0] ?? sentence),
          sentenceStart: sentence.start,
          sentence: textOf(article.text, sentence),
        },
      ]
      return {
        number: index + 1,
        marks,
        why: finding.evidence,
        row: rowOf(finding, article.text, ref, { id: `${index + 1}`, evidence, differ: [], mended: [] }),
      }
    })
}

const allOf = (findings: Findings): Finding[] => [
  ...findings.statements,
  ...findings.events,
  ...findings.commitments,
  ...findings.roles,
  ...findings.memberships,
  ...findings.agenda,
]

const lastEnd = (marks: readonly Span[]): number => marks.at(-1)?.end ?? 0

/** What of the text a finding underlines. */
function marksOf(finding: Finding): readonly Span[] {
  switch (finding.kind) {
    case 'statement':
      return finding.content
    case 'event':
      return [finding.trigger]
    case 'commitment':
      return [finding.content]
    case 'agenda':
      return [finding.what]
    case 'role':
    case 'membership':
      return [finding.evidence.span]
    default:
      return assertNever(finding)
  }
}

function rowOf(
  finding: Finding,
  text: string,
  ref: (id: ActorId) => ActorRef,
  base: Pick<Row, 'id' | 'evidence' | 'differ' | 'mended'>,
): Row {
  switch (finding.kind) {
    case 'statement': {
      const { kind, speaker, content, date, about } = finding
      const words = speaker?.span ? textOf(text, speaker.span) : null
      return {
        ...base,
        kind,
        speaker: speaker?.actor ? ref(speaker.actor) : null,
        speakerWords: words,
        lead: leadOf(finding, (span) => textOf(text, span)),
        content: content.map((piece) => ({ ...piece, text: textOf(text, piece) })),
        date: date?.iso ?? null,
        about: about.map(ref),
      }
    }
    case 'event': {
      const { kind, type, mode, context, sources, targets, trigger, status, date, place, evidence } = finding
      const { start, end } = evidence.sentence
      return {
        ...base,
        kind,
        type,
        mode,
        context,
        sources: sources.map(ref),
        targets: targets.map(ref),
        words: clauseFrom(text.slice(start, end), Math.max(0, trigger.start - start)),
        status,
        date: date && { from: date.from.iso, to: date.to.iso },
        place,
      }
    }
    case 'commitment': {
      const { kind, by, to, content, amount, due } = finding
      return {
        ...base,
        kind,
        by: by.map(ref),
        to: to.map(ref),
        content: textOf(text, content),
        amount,
        due: due?.iso ?? null,
      }
    }
    case 'role': {
      const { kind, person, title, of, from, to, tenure } = finding
      const days = { from: from?.iso ?? null, to: to?.iso ?? null }
      return { ...base, kind, person: ref(person), title, of: of && ref(of), ...days, tenure, shown: null }
    }
    case 'agenda': {
      const { kind, sort, what, who, date, place } = finding
      const days = { from: date.from.iso, to: date.to.iso }
      return { ...base, kind, sort, what: textOf(text, what), who: who.map(ref), date: days, place }
    }
    case 'membership':
      return { ...base, kind: finding.kind, member: ref(finding.member), body: ref(finding.body), as: finding.as }
    default:
      return assertNever(finding)
  }
}

/** The numbered findings by kind, in the order in which kinds are printed everywhere; kinds without any left out. */
export const byKind = (noted: readonly Noted[]): (readonly [kind: Row['kind'], noted: Noted[]])[] =>
  FINDING_KINDS.map((kind) => [kind, noted.filter(({ row }) => row.kind === kind)] as const).filter(
    ([, some]) => some.length > 0,
  )
