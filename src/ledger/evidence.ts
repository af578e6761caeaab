import { type Article, contains, type Evidence, Failure, type Finding, type Span } from '../terms/index.ts'
import type { Record } from './ledger.ts'

/** Throws a Failure where a span of the record is not what it claims to be; nothing may be kept then. */
export function checkEvidence(record: Record): void {
  const { article, findings } = record
  checkText(article)
  const body = [...(article.titleSpan === null ? [] : [article.titleSpan]), ...joinedBody(article)]
  const where: Checked = { article, body }
  for (const span of article.body) within(where, 'body', span)
  for (const span of record.sentences) within(where, 'sentence', span)
  for (const { span } of record.mentions) within(where, 'mention', span)
  for (const kind of [
    findings.statements,
    findings.events,
    findings.recalls ?? [],
    findings.commitments,
    findings.roles,
    findings.memberships,
    findings.agenda,
  ]) {
    for (const finding of kind) checkFinding(where, finding)
  }
}

type Checked = { readonly article: Article; readonly body: readonly Span[] }

/** A text that would come back changed: SQLite ends a text at a NUL, and UTF-8 has no half characters. */
function checkText(article: Article): void {
  const at = article.text.search(/\0|\p{Surrogate}/u)
  if (at < 0) return
  const what = article.text[at] === '\0' ? 'a NUL character' : 'half a character'
  throw new Failure('BAD_TEXT', `${what} at ${at} in ${article.source}: the text could not be kept unchanged`)
}

function checkFinding(where: Checked, finding: Finding): void {
  const { evidence } = finding
  const name = `${finding.kind} of ${evidence.foundBy}`
  /** A sentence or a quote may run over what stands between two parts of the body, but begins and ends in it. */
  for (const span of [evidence.span, evidence.sentence]) {
    inBody(where, name, { start: span.start, end: span.start + 1 }, span)
    inBody(where, name, { start: span.end - 1, end: span.end }, span)
  }
  if (!contains(evidence.sentence, evidence.span)) bad(where, name, evidence.span, 'outside its sentence')
  for (const span of ownSpans(finding)) inBody(where, name, span, span)
}

function ownSpans(finding: Finding): readonly Span[] {
  switch (finding.kind) {
    case 'statement': {
      const named = [finding.speaker?.span ?? null, finding.cue].filter((span) => span !== null)
      return [...named, ...finding.content]
    }
    case 'event':
      return [finding.trigger]
    case 'commitment':
      return [finding.content]
    case 'agenda':
      return [finding.what]
    case 'role':
    case 'membership':
      return []
  }
}

function inBody(where: Checked, name: string, part: Span, whole: Evidence['span']): void {
  within(where, name, whole)
  if (!where.body.some((span) => contains(span, part))) bad(where, name, whole, 'outside the body')
}

function within(where: Checked, name: string, span: Span): void {
  const { text } = where.article
  const inside =
    Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.end <= text.length
  if (!inside) bad(where, name, span, `not inside the text of ${text.length}`)
  if (span.start >= span.end) bad(where, name, span, 'empty')
  if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end))
    bad(where, name, span, 'cuts a character in two')
}

const cutsCharacter = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

function bad(where: Checked, name: string, span: Span, why: string): never {
  const { source } = where.article
  throw new Failure('BAD_EVIDENCE', `${name} in ${source} rests on ${span.start} to ${span.end}: ${why}`)
}

/** The parts of the body; two with only white space between them are one. */
function joinedBody(article: Article): readonly Span[] {
  const joined: Span[] = []
  for (const span of article.body) {
    const last = joined.at(-1)
    if (last !== undefined && article.text.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: span.end }
    } else joined.push(span)
  }
  return joined
}
