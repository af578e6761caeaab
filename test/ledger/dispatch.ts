import type { Record } from '../../src/ledger/index.ts'
import {
  type Actor,
  type ActorId,
  type ActorKind,
  type Article,
  actorId,
  type Commitment,
  type ContentSpan,
  day,
  type Event,
  type EventType,
  type Findings,
  type Membership,
  type MembershipAs,
  type Mention,
  type Role,
  type Span,
  type Statement,
} from '../../src/terms/index.ts'

/** One sentence of an invented dispatch and what is to be found in it; names and words are looked up in the text. */
export type Told = {
  readonly text: string
  readonly says?: {
    readonly by: string | null
    readonly words: readonly string[]
    readonly on?: string
    readonly about?: readonly string[]
  }
  readonly does?: {
    readonly type: EventType
    readonly by: readonly string[]
    readonly to: readonly string[]
    readonly trigger: string
    readonly on?: string
    readonly status?: Event['status']
    readonly mode?: string
  }
  readonly promises?: {
    readonly by: string
    readonly to: string
    readonly words: string
    readonly amount?: number
    readonly due?: string
  }
  readonly office?: {
    readonly person: string
    readonly title: string
    readonly of: string
    readonly tenure?: Role['tenure']
  }
  readonly belongs?: { readonly member: string; readonly body: string; readonly as: MembershipAs }
}

export type Person = {
  readonly kind: ActorKind
  readonly country?: string
  readonly aliases?: readonly string[]
  readonly unnamed?: true
}

export type Dispatch = {
  readonly outlet?: string | null
  readonly published?: string | null
  readonly source?: string
  readonly head?: string
  /** By full name, which must stand in the text. */
  readonly actors: { readonly [name: string]: Person }
  readonly told: readonly Told[]
  /** Stands after the body and is no part of it. */
  readonly tail?: string
}

/** A record as the reading of an invented dispatch would give it. */
export function recordOf(dispatch: Dispatch): Record {
  const head = dispatch.head === undefined ? '' : `${dispatch.head}\n\n`
  const body = dispatch.told.map((told) => told.text).join(' ')
  const text = head + body + (dispatch.tail ?? '')
  const ids = new Map(Object.keys(dispatch.actors).map((name, index) => [name, actorId(`a${index + 1}`)]))
  const findings = emptyFindings()
  const sentences: Span[] = []
  let start = head.length
  for (const told of dispatch.told) {
    const sentence = { start, end: start + told.text.length }
    sentences.push(sentence)
    start = sentence.end + 1
    addFindings(findings, told, { text, sentence, id: (name) => idOf(ids, name) })
  }
  return {
    article: articleOf(dispatch, text, { start: head.length, end: head.length + body.length }),
    sentences,
    actors: [...ids].map(([name, id]) => actorOf(id, name, dispatch.actors[name])),
    mentions: [...ids].flatMap(([name, id]) => mentionsOf(text, id, name, dispatch.actors[name])),
    findings,
    readBy: 'test-1',
  }
}

const articleOf = (dispatch: Dispatch, text: string, body: Span): Article => ({
  source: dispatch.source ?? 'dispatch.txt',
  title: dispatch.head ?? null,
  outlet: dispatch.outlet ?? null,
  published: dispatch.published ?? null,
  dateline: { place: null, date: null, agency: null },
  language: 'en',
  text,
  body: [body],
  titleSpan: dispatch.head === undefined ? null : { start: 0, end: dispatch.head.length },
})

const actorOf = (id: ActorId, name: string, person: Person | undefined): Actor => ({
  id,
  name,
  kind: person?.kind ?? 'person',
  aliases: [name, ...(person?.aliases ?? [])],
  country: person?.country ?? null,
  ...(person?.unnamed ? { unnamed: true as const } : {}),
})

function mentionsOf(text: string, actor: ActorId, name: string, person: Person | undefined): Mention[] {
  const found: Mention[] = []
  for (const alias of [name, ...(person?.aliases ?? [])]) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
      found.push({ actor, span: { start: at, end: at + alias.length }, form: 'name' })
    }
  }
  return found
}

type Place = { readonly text: string; readonly sentence: Span; readonly id: (name: string) => ActorId }
type Growing = { -readonly [kind in Exclude<keyof Findings, 'recalls'>]: Findings[kind][number][] }

const emptyFindings = (): Growing => ({
  statements: [],
  events: [],
  commitments: [],
  roles: [],
  memberships: [],
  agenda: [],
})

function addFindings(findings: Growing, told: Told, place: Place): void {
  const { sentence, id } = place
  const evidence = (span: Span) => ({ span, sentence, foundBy: 'test/told' })
  if (told.says !== undefined) findings.statements.push(statementOf(told.says, place))
  if (told.does !== undefined) {
    const { type, by, to, on, status, mode } = told.does
    const trigger = find(place, told.does.trigger)
    const event: Event = {
      kind: 'event',
      type,
      mode: mode ?? null,
      context: ['diplomatic'],
      sources: by.map(id),
      targets: to.map(id),
      trigger,
      status: status ?? 'occurred',
      date: on === undefined ? null : { from: day(on), to: day(on) },
      place: null,
      evidence: evidence(sentence),
    }
    findings.events.push(event)
  }
  if (told.promises !== undefined) {
    const { by, to, words, amount, due } = told.promises
    const content = find(place, words)
    const commitment: Commitment = {
      kind: 'commitment',
      by: [id(by)],
      to: [id(to)],
      content,
      amount: amount === undefined ? null : { value: amount, unit: 'EUR', per: null, bound: null },
      due: due === undefined ? null : day(due),
      evidence: evidence(content),
    }
    findings.commitments.push(commitment)
  }
  if (told.office !== undefined) {
    const { person, title, of, tenure } = told.office
    const role: Role = {
      kind: 'role',
      person: id(person),
      title,
      of: id(of),
      from: null,
      to: null,
      tenure: tenure ?? 'current',
      evidence: evidence(sentence),
    }
    findings.roles.push(role)
  }
  if (told.belongs !== undefined) {
    const { member, body, as } = told.belongs
    const membership: Membership = {
      kind: 'membership',
      member: id(member),
      body: id(body),
      as,
      evidence: evidence(sentence),
    }
    findings.memberships.push(membership)
  }
}

function statementOf(says: NonNullable<Told['says']>, place: Place): Statement {
  const content: ContentSpan[] = says.words.map((words) => {
    const span = find(place, words)
    return { ...span, verbatim: place.text[span.start - 1] === '“' }
  })
  const first = content[0]?.start ?? 0
  const last = content.at(-1)?.end ?? 0
  return {
    kind: 'statement',
    speaker: says.by === null ? null : { actor: place.id(says.by), span: null },
    cue: null,
    content,
    date: says.on === undefined ? null : day(says.on),
    about: (says.about ?? []).map(place.id),
    evidence: { span: { start: first, end: last }, sentence: place.sentence, foundBy: 'test/told' },
  }
}

function find({ text, sentence }: Place, words: string): Span {
  const start = text.indexOf(words, sentence.start)
  if (start < 0 || start + words.length > sentence.end) throw new Error(`“${words}” is not in its sentence`)
  return { start, end: start + words.length }
}

function idOf(ids: ReadonlyMap<string, ActorId>, name: string): ActorId {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`${name} is no actor of the dispatch`)
  return id
}
