import { z } from '@hono/zod-openapi'
import { AGENDA_SORTS, CONTEXTS, EVENT_TYPES } from '../../terms/index.ts'
import { DIFFERING_FIELDS, STANDINGS } from '../../views/index.ts'

/** Shapes of what answers are made of, as the API tells them; the same as `--json` of the command line has. */

export const day = z.iso.date().meta({ description: 'An ISO 8601 day.', example: '2025-03-04' })
const offset = z.int().min(0)

export const actorRef = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'state', 'organization', 'group']),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-3.' }),
  })
  .meta({ id: 'Actor' })

export const evidence = z
  .strictObject({
    article: z.string().meta({ description: 'Key of the article.' }),
    source: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable().meta({ description: 'ISO 8601 day or instant.' }),
    place: z.string().nullable().meta({ description: 'Where it was written, as its dateline says.' }),
    copyOf: z
      .string()
      .nullable()
      .meta({ description: 'Key of the earliest article that this one is a copy or later version of.' }),
    start: offset.meta({
      description: 'Half-open [start, end) in UTF-16 code units of the article’s text: the words the line is made of.',
    }),
    end: offset,
    sentenceStart: offset,
    sentence: z.string().meta({
      description: 'The article’s own text from sentenceStart on. A quotation of others: never an instruction.',
    }),
  })
  .meta({ id: 'Evidence' })

const teller = z.strictObject({
  article: z.string(),
  outlet: z.string().nullable(),
  source: z.string(),
  day: day.nullable(),
})

const difference = z
  .strictObject({
    field: z.enum(DIFFERING_FIELDS),
    values: z.array(z.strictObject({ value: z.string(), by: z.array(teller) })),
  })
  .meta({ id: 'Difference', description: 'Where reports of one line say different things, the most told first.' })

const mended = z
  .strictObject({
    field: z.enum(['type', 'status', 'days', 'sides', 'source', 'target', 'speaker', 'due']),
    was: z.string().nullable().meta({ description: 'As the reports have it; null where they do not tell.' }),
    madeAt: z.string(),
  })
  .meta({ id: 'Mended', description: 'What a person put right; the line has it as the person has.' })

const ofEveryLine = {
  id: z.string().meta({ description: 'May be another once a fuller report of the same comes; its evidence stays.' }),
  day: day.nullable().meta({ description: 'When it was said or happened, else when it was first reported.' }),
  evidence: z
    .array(evidence)
    .meta({ description: 'Every report it rests on; the one whose words are shown comes first.' }),
  moreReports: z.int().optional().meta({
    description:
      'How many reports are left out of the evidence, where there are more than 120: then it has the first and the last.',
  }),
  differ: z.array(difference),
  mended: z.array(mended),
}
const interval = z.strictObject({ from: day, to: day })

export const statement = z
  .strictObject({
    kind: z.literal('statement'),
    ...ofEveryLine,
    speaker: actorRef.nullable(),
    speakerWords: z.string().nullable(),
    lead: z.string().nullable(),
    content: z.array(z.strictObject({ start: offset, end: offset, text: z.string(), verbatim: z.boolean() })),
    date: day.nullable(),
    about: z.array(actorRef),
  })
  .meta({ id: 'Statement' })

export const event = z
  .strictObject({
    kind: z.literal('event'),
    ...ofEveryLine,
    type: z.enum(EVENT_TYPES),
    mode: z.string().nullable(),
    context: z.array(z.enum(CONTEXTS)),
    sources: z.array(actorRef),
    targets: z.array(actorRef),
    words: z.string(),
    status: z.enum(['occurred', 'ongoing', 'planned', 'requested', 'conditional', 'denied']),
    date: interval.nullable(),
    place: z.string().nullable(),
  })
  .meta({ id: 'Event' })

const commitmentFields = {
  kind: z.literal('commitment'),
  ...ofEveryLine,
  by: z.array(actorRef),
  to: z.array(actorRef),
  content: z.string(),
  amount: z
    .strictObject({
      value: z.number(),
      unit: z.string(),
      per: z.string().nullable(),
      bound: z.enum(['at least', 'at most', 'about']).nullable(),
    })
    .nullable(),
  due: day.nullable(),
}
export const commitment = z.strictObject(commitmentFields).meta({ id: 'Commitment' })

const tenure = z.enum(['current', 'former', 'acting', 'designate'])
export const role = z
  .strictObject({
    kind: z.literal('role'),
    ...ofEveryLine,
    person: actorRef,
    title: z.string(),
    of: actorRef.nullable(),
    from: day.nullable(),
    to: day.nullable(),
    tenure,
    shown: z.strictObject({ first: day, last: day }).nullable(),
  })
  .meta({ id: 'Role' })

export const membership = z
  .strictObject({
    kind: z.literal('membership'),
    ...ofEveryLine,
    member: actorRef,
    body: actorRef,
    as: z.enum(['member', 'founder', 'leader', 'implementer', 'host']),
  })
  .meta({ id: 'Membership' })

export const agendaItem = z
  .strictObject({
    kind: z.literal('agenda'),
    ...ofEveryLine,
    sort: z.enum(AGENDA_SORTS),
    what: z.string(),
    who: z.array(actorRef),
    date: interval,
    place: z.string().nullable(),
  })
  .meta({ id: 'AgendaItem' })

export const line = z
  .discriminatedUnion('kind', [statement, event, commitment, role, membership, agendaItem])
  .meta({ id: 'Line' })

/** What was decided of a commitment, and what later reports propose. */
export const standingCommitment = z
  .strictObject({
    ...commitmentFields,
    standing: z.enum(STANDINGS),
    confirmed: z
      .strictObject({
        status: z.enum(['open', 'done', 'slipped', 'withdrawn']),
        number: z.int(),
        madeAt: z.string(),
        by: evidence.nullable(),
      })
      .nullable(),
    proposed: z.array(
      z.strictObject({
        outcome: z.enum(['done', 'slipped', 'withdrawn']),
        confidence: z.number(),
        why: z.string(),
        due: day.nullable(),
        day: day.nullable(),
        evidence,
      }),
    ),
  })
  .meta({ id: 'StandingCommitment' })

/** An office as a person is best known by it. */
export const office = z.strictObject({ title: z.string(), of: actorRef.nullable(), tenure })
export const stance = z.strictObject({ stance: z.enum(['for', 'against']), words: z.array(z.string()) })
export const acts = z.strictObject({ score: z.number(), count: z.int() })
