import { AGENDA_SORTS, CONTEXTS, EVENT_TYPES, FINDING_KINDS } from '../../terms/index.ts'
import type { LineMeant } from '../lineMeant.ts'
import { faultOf, type Mend, STATUSES } from '../mend.ts'
import { flag, listOf, number, object, oneOf, optional, orNull, type Shape, text } from './shapes.ts'

const words = listOf(text)
const span = object({ start: number, end: number })
const day = object({ iso: text, implied: listOf(oneOf('year', 'month', 'day')) })
const interval = object({ from: day, to: day })
const actorKind = oneOf('person', 'state', 'organization', 'group')

const finding = (kind: string, fields: Readonly<Record<string, Shape>>): Shape =>
  object({ kind: oneOf(kind), ...fields, evidence: object({ span, sentence: span, foundBy: text }) })

const findings = object({
  statements: listOf(
    finding('statement', {
      speaker: orNull(object({ actor: orNull(text), span: orNull(span) })),
      cue: orNull(span),
      content: listOf(object({ start: number, end: number, verbatim: flag })),
      date: orNull(day),
      about: words,
    }),
  ),
  events: listOf(
    finding('event', {
      type: oneOf(...EVENT_TYPES),
      mode: orNull(text),
      context: listOf(oneOf(...CONTEXTS)),
      sources: words,
      targets: words,
      trigger: span,
      status: oneOf(...STATUSES),
      date: orNull(interval),
      place: orNull(text),
    }),
  ),
  commitments: listOf(
    finding('commitment', {
      by: words,
      to: words,
      content: span,
      amount: orNull(object({ value: number, unit: text, per: orNull(text), bound: orNull(text) })),
      due: orNull(day),
    }),
  ),
  roles: listOf(
    finding('role', {
      person: text,
      title: text,
      of: orNull(text),
      from: orNull(day),
      to: orNull(day),
      tenure: oneOf('current', 'former', 'acting', 'designate'),
    }),
  ),
  memberships: listOf(
    finding('membership', {
      member: text,
      body: text,
      as: oneOf('member', 'founder', 'leader', 'implementer', 'host'),
    }),
  ),
  agenda: listOf(
    finding('agenda', { sort: oneOf(...AGENDA_SORTS), what: span, who: words, date: interval, place: orNull(text) }),
  ),
})

const reading = object({
  readBy: text,
  actors: listOf(
    object({
      id: text,
      kind: actorKind,
      name: text,
      aliases: words,
      country: orNull(text),
      unnamed: optional(flag),
    }),
  ),
  mentions: listOf(object({ actor: text, span, form: oneOf('name', 'nominal', 'pronoun') })),
  findings,
})

const meant = object({ name: text, country: orNull(text), kind: actorKind })

const pair = (verb: string): Shape => object({ verb: oneOf(verb), a: meant, b: meant })

const line = object({ kind: oneOf(...FINDING_KINDS), article: text, start: number, end: number, nth: number })

const MENDS: Readonly<Record<Mend['field'], Shape>> = {
  type: object({ type: text, mode: orNull(text) }),
  status: object({ status: text }),
  days: object({ from: text, to: text }),
  sides: object({}),
  source: object({ was: meant, now: meant }),
  target: object({ was: meant, now: meant }),
  speaker: object({ now: meant }),
  due: object({ due: orNull(text) }),
}

const mend: Shape = (value, at) => {
  const { field } = (value ?? {}) as { field?: unknown }
  const shape = Object.entries(MENDS).find(([name]) => name === field)?.[1]
  return shape === undefined ? `${at}.field is none of ${Object.keys(MENDS).join(', ')}` : shape(value, at)
}

/** A mend must fit the kind of its line too. */
const mendDecision: Shape = (value, at) => {
  const said = object({ verb: text, line, mend })(value, at)
  if (said !== undefined) return said
  const it = value as { readonly line: LineMeant; readonly mend: Mend }
  const fault = faultOf(it.line.kind, it.mend)
  return fault === null ? undefined : `${at}: ${fault}`
}

const DECISIONS: Readonly<Record<string, Shape>> = {
  same: pair('same'),
  apart: pair('apart'),
  rename: object({ verb: text, a: meant, name: text }),
  commitment: object({
    verb: text,
    article: text,
    start: number,
    end: number,
    status: oneOf('open', 'done', 'slipped', 'withdrawn'),
    by: orNull(text),
  }),
  strike: object({ verb: text, line }),
  mend: mendDecision,
}

const decision: Shape = (value, at) => {
  const { verb } = (value ?? {}) as { verb?: unknown }
  const shape = DECISIONS[String(verb)]
  return shape === undefined ? `${at}.verb is none of ${Object.keys(DECISIONS).join(', ')}` : shape(value, at)
}

/** Lines that follow from the articles; they are made anew, so it is enough that they are there. */
const derived = object({ id: text })

/** What each kind of line of an export must have. */
export const LINE_SHAPES: Readonly<Record<string, Shape>> = {
  article: object({
    id: text,
    source: text,
    outlet: orNull(text),
    published: orNull(text),
    title: orNull(text),
    dateline: object({ place: orNull(text), date: orNull(text), implied: words, agency: orNull(text) }),
    language: text,
    sha256: text,
    text,
    titleSpan: orNull(span),
    body: listOf(span),
    sentences: listOf(span),
    reading,
  }),
  actor: derived,
  statement: derived,
  event: derived,
  commitment: derived,
  role: derived,
  membership: derived,
  agenda: derived,
  known: object({
    list: text,
    type: actorKind,
    name: text,
    aliases: words,
    country: orNull(text),
    offices: words,
    wikidata: orNull(text),
  }),
  decision: object({ madeAt: text, decision }),
}
