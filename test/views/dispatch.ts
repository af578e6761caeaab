import type { Record } from '../../src/ledger/index.ts'
import {
  type Actor,
  type AgendaItem,
  type Amount,
  actorId,
  type Commitment,
  day,
  type Event,
  type Finding,
  type Findings,
  type Membership,
  type Role,
  type Span,
  type Statement,
} from '../../src/terms/index.ts'

/** An invented dispatch, a sentence a line, and what is to be found in it; words are looked up in the text, where each stands once
 * (`[met] her colleague` is the `met` before these words). */
export type Dispatch = {
  readonly source: string
  readonly outlet: string | null
  readonly published: string | null
  readonly place: string | null
  readonly lines: readonly string[]
  /** By name: kind, country, other names. */
  readonly actors: Readonly<{ [name: string]: readonly [Actor['kind'], string | null, ...string[]] }>
  readonly said?: readonly {
    readonly by: string | null
    readonly named?: string
    readonly words: readonly string[]
    readonly cue?: string
    readonly on?: string
    readonly about?: readonly string[]
  }[]
  readonly done?: readonly (Pick<Event, 'type'> &
    Partial<Pick<Event, 'mode' | 'status' | 'place'>> & {
      readonly by: readonly string[]
      readonly to?: readonly string[]
      readonly words: string
      readonly on?: string
      readonly till?: string
    })[]
  readonly promised?: readonly {
    readonly by: string
    readonly to?: string
    readonly words: string
    readonly amount?: Amount
    readonly due?: string
  }[]
  readonly offices?: readonly (Partial<Pick<Role, 'tenure'>> & {
    readonly person: string
    readonly title: string
    readonly of?: string
    readonly words: string
    readonly from?: string
  })[]
  readonly toCome?: readonly (Pick<AgendaItem, 'sort'> &
    Partial<Pick<AgendaItem, 'place'>> & {
      readonly who?: readonly string[]
      readonly words: string
      readonly on: string
      readonly till?: string
    })[]
  readonly belongs?: readonly (Pick<Membership, 'as'> & {
    readonly member: string
    readonly body: string
    readonly words: string
  })[]
}

/** A record as the reading of an invented dispatch would give it. */
export function recordOf(dispatch: Dispatch): Record {
  const { source, outlet, published, place, lines } = dispatch
  const text = `${lines.join('\n')}\n`
  const names = Object.entries(dispatch.actors)
  const id = (name: string) => {
    const at = names.findIndex(([known]) => known === name)
    if (at < 0) throw new Error(`${source} has no actor ${name}`)
    return actorId(`a${at + 1}`)
  }
  /** Of `[met] her colleague` the part in brackets; the whole must stand in the text once. */
  const spanOf = (words: string): Span => {
    const [, before = '', inner = words, after = ''] = words.match(/^(.*)\[(.+)\](.*)$/) ?? []
    const start = text.indexOf(before + inner + after)
    if (start < 0 || text.indexOf(before + inner + after, start + 1) > 0)
      throw new Error(`${source} has not once: ${words}`)
    return { start: start + before.length, end: start + before.length + inner.length }
  }
  const sentenceOf = ({ start, end }: Span): Span => {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const to = text.indexOf('\n', end)
    return { start: from, end: to }
  }
  const resting = <Kind extends Finding>(span: Span, finding: Omit<Kind, 'evidence'>): Kind =>
    ({ ...finding, evidence: { span, sentence: sentenceOf(span), foundBy: 'test/dispatch' } }) as unknown as Kind
  const findings: Findings = {
    statements: (dispatch.said ?? []).map(({ by, named, words, cue, on, about = [] }) => {
      const content = words.map((piece) => {
        const span = spanOf(piece)
        return { ...span, verbatim: text[span.start - 1] === '“' }
      })
      const span = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
      return resting<Statement>(span, {
        kind: 'statement',
        speaker:
          by === null && named === undefined
            ? null
            : { actor: by === null ? null : id(by), span: named ? spanOf(named) : null },
        cue: cue === undefined ? null : spanOf(cue),
        content,
        date: on === undefined ? null : day(on),
        about: about.map(id),
      })
    }),
    events: (dispatch.done ?? []).map(({ by, to = [], words, on, till, type, ...how }) => {
      const trigger = spanOf(words)
      return resting<Event>(trigger, {
        kind: 'event',
        type,
        mode: how.mode ?? null,
        context: ['diplomatic'],
        sources: by.map(id),
        targets: to.map(id),
        trigger,
        status: how.status ?? 'occurred',
        date: on === undefined ? null : { from: day(on), to: day(till ?? on) },
        place: how.place ?? null,
      })
    }),
    commitments: (dispatch.promised ?? []).map(({ by, to, words, amount, due }) => {
      const content = spanOf(words)
      return resting<Commitment>(content, {
        kind: 'commitment',
        by: [id(by)],
        to: to === undefined ? [] : [id(to)],
        content,
        amount: amount ?? null,
        due: due === undefined ? null : day(due),
      })
    }),
    roles: (dispatch.offices ?? []).map(({ person, title, of, words, from, tenure }) =>
      resting<Role>(spanOf(words), {
        kind: 'role',
        person: id(person),
        title,
        of: of === undefined ? null : id(of),
        from: from === undefined ? null : day(from),
        to: null,
        tenure: tenure ?? 'current',
      }),
    ),
    memberships: (dispatch.belongs ?? []).map(({ member, body, as, words }) =>
      resting<Membership>(spanOf(words), { kind: 'membership', member: id(member), body: id(body), as }),
    ),
    agenda: (dispatch.toCome ?? []).map(({ who = [], words, on, till, sort, place }) => {
      const what = spanOf(words)
      return resting<AgendaItem>(what, {
        kind: 'agenda',
        sort,
        what,
        who: who.map(id),
        date: { from: day(on), to: day(till ?? on) },
        place: place ?? null,
      })
    }),
  }
  return {
    article: {
      source,
      outlet,
      published,
      title: null,
      dateline: { place, date: null, agency: null },
      language: 'en',
      text,
      body: [{ start: 0, end: text.length }],
      titleSpan: null,
    },
    sentences: lines.map((line) => spanOf(line)),
    actors: names.map(([name, [kind, country, ...others]]) => ({
      id: id(name),
      kind,
      name,
      country,
      aliases: [name, ...others],
    })),
    mentions: names.flatMap(([name, [, , ...others]]) =>
      [name, ...others].flatMap((alias) => {
        const start = text.indexOf(alias)
        return start < 0 ? [] : [{ actor: id(name), span: { start, end: start + alias.length }, form: 'name' as const }]
      }),
    ),
    findings,
    readBy: 'test-1',
  }
}
