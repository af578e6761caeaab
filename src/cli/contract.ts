import type { Reading } from '../english/index.ts'
import {
  type Article,
  cameoOf,
  contains,
  type Evidence,
  type Findings,
  ploverScore,
  QUAD,
  type Span,
} from '../terms/index.ts'

const span = ({ start, end }: Span) => ({ start, end })

/** What found it; how sure that is only where the trained reader did. */
const found = ({ foundBy, confidence, entry }: Evidence) => ({
  foundBy,
  ...(entry === undefined ? {} : { entry }),
  ...(confidence === undefined ? {} : { confidence: Math.round(confidence * 1000) / 1000 }),
})

/** The body, with the headline before it where an act was found in it: no finding lies outside what is printed. */
function bodyTold({ titleSpan, body }: Article, { events }: Findings): readonly Span[] {
  const inTitle = titleSpan !== null && events.some(({ trigger }) => contains(titleSpan, trigger))
  return inTitle ? [titleSpan, ...body] : body
}

/** One article with its findings as `attache read --jsonl` prints it. */
export function readLine(article: Article, reading: Reading, findings: Findings): object {
  const { source, title, outlet, published, dateline, language, page, text } = article
  return {
    article: {
      source,
      title,
      outlet,
      published,
      dateline: { place: dateline.place, date: dateline.date?.iso ?? null, agency: dateline.agency },
      language,
      ...(page === undefined ? {} : { page }),
      text,
      body: bodyTold(article, findings).map(span),
    },
    actors: reading.actors,
    mentions: reading.mentions.map((mention) => ({ actor: mention.actor, ...span(mention.span), form: mention.form })),
    statements: findings.statements.map((statement, index) => ({
      id: `s${index + 1}`,
      speaker: statement.speaker && {
        actor: statement.speaker.actor,
        start: statement.speaker.span?.start ?? null,
        end: statement.speaker.span?.end ?? null,
      },
      cue: statement.cue && span(statement.cue),
      content: statement.content.map((piece) => ({ ...span(piece), verbatim: piece.verbatim })),
      date: statement.date?.iso ?? null,
      about: statement.about,
      ...found(statement.evidence),
    })),
    events: findings.events.map((event, index) => ({
      id: `e${index + 1}`,
      type: event.type,
      mode: event.mode,
      quad: QUAD[event.type],
      score: ploverScore(event.type, event.mode),
      cameo: cameoOf(event.type, event.mode),
      context: event.context,
      sources: event.sources,
      targets: event.targets,
      trigger: span(event.trigger),
      status: event.status,
      date: event.date && { from: event.date.from.iso, to: event.date.to.iso },
      place: event.place,
      ...found(event.evidence),
    })),
    commitments: findings.commitments.map((commitment, index) => ({
      id: `c${index + 1}`,
      by: commitment.by,
      to: commitment.to,
      content: span(commitment.content),
      amount: commitment.amount,
      due: commitment.due?.iso ?? null,
      ...found(commitment.evidence),
    })),
    roles: findings.roles.map((role) => ({
      person: role.person,
      title: role.title,
      of: role.of,
      from: role.from?.iso ?? null,
      to: role.to?.iso ?? null,
      tenure: role.tenure,
      ...span(role.evidence.span),
      ...found(role.evidence),
    })),
    agenda: findings.agenda.map(({ sort, what, who, date, place, evidence }, index) => ({
      id: `d${index + 1}`,
      sort,
      what: span(what),
      who,
      date: { from: date.from.iso, to: date.to.iso },
      place,
      ...found(evidence),
    })),
    memberships: findings.memberships.map((membership) => ({
      member: membership.member,
      body: membership.body,
      as: membership.as,
      ...span(membership.evidence.span),
      ...found(membership.evidence),
    })),
  }
}
