import { z } from '@hono/zod-openapi'
import { Failure } from '../../../terms/index.ts'
import {
  actorsListed,
  between,
  holdersOn,
  officeHolders,
  officesIn,
  type Profile,
  profile,
} from '../../../views/index.ts'
import { dayOrToday, needed, windowOf } from '../asked.ts'
import { answeredLines, answeredPart, flat } from '../flat.ts'
import { ASKED, USUAL_LIMIT } from '../query.ts'
import { question } from '../route.ts'
import { actorRef, commitment, day, event, evidence, line, membership, role, statement } from '../rows.ts'

const { since, until, limit, cursor, by, about, to } = ASKED

export const betweenRoute = question({
  path: '/between',
  name: 'between',
  summary: 'What two parties said of, did to and promised each other, the latest first',
  query: z.strictObject({
    a: by.meta({ description: 'One of them.', example: 'Estonia' }),
    b: about.meta({ description: 'The other; without one, everybody else.', example: 'Latvia' }),
    ...{ since, until, limit, cursor },
  }),
  data: z.array(line),
  errors: ['404'],
  answer: async (asked, { desk, after, actor }) =>
    answeredLines(
      await between(desk.ledger, {
        ...windowOf(asked, desk),
        a: needed('a', await actor('a', asked.a)),
        b: await actor('b', asked.b),
        order: 'latest first',
        limit: asked.limit ?? USUAL_LIMIT,
        after,
      }),
    ),
})

const listedActor = z.strictObject({ ...actorRef.shape, articles: z.int() })

export const actorsRoute = question({
  path: '/actors',
  name: 'actors',
  summary: 'The actors that reports name, those that most articles name first',
  description: 'The cursor counts places in the list: what is added meanwhile may move them.',
  query: z.strictObject({
    name: to.meta({ description: 'Any name that reports use, whole or in part.', example: 'Tamberg' }),
    kind: z.enum(['person', 'state', 'organization', 'group']).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .meta({ description: 'ISO 3166-1 alpha-3.', example: 'EST' }),
    ...{ limit, cursor },
  }),
  data: z.array(listedActor),
  answer: async ({ name = null, kind = null, country = null, limit: most = USUAL_LIMIT }, { desk, skip }) => {
    const found = await actorsListed(desk.ledger, { name, kind, country, limit: most + 1, skip })
    return answeredPart(found.lines, skip, most, found.total)
  },
})

const some = (shape: z.ZodType) => z.strictObject({ total: z.int(), lines: z.array(shape) })

export const profileRoute = question({
  path: '/actors/{key}',
  name: 'profile',
  summary: 'Who somebody is: names, offices, memberships, and the last lines of each kind',
  params: z.strictObject({
    key: z.string().min(1).max(200).meta({ description: 'The id of an actor, or any name of it.', example: 'EST' }),
  }),
  query: z.strictObject({ limit }),
  data: z.strictObject({
    actor: actorRef,
    names: z.array(z.string()),
    articles: z.int(),
    wikidata: z.array(z.string()),
    offices: some(role),
    memberships: some(membership),
    statements: some(statement),
    events: some(event),
    commitments: some(commitment),
  }),
  errors: ['404'],
  answer: async ({ key, limit: most = USUAL_LIMIT }, { desk, actor }) => {
    const named = needed('key', await actor('key', key))
    return { data: profileParts(await profile(desk.ledger, named, most)) }
  },
})

function profileParts({ actor, names, articles, wikidata, ...parts }: Profile) {
  const lines = Object.entries(parts).map(([name, part]) => [name, { total: part.total, lines: part.lines.map(flat) }])
  return { actor, names, articles, wikidata, ...Object.fromEntries(lines) }
}

const holder = z.strictObject({
  person: actorRef,
  first: day.nullable(),
  last: day.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  acting: z.boolean(),
  formerBy: day.nullable(),
  designateOn: day.nullable(),
  beside: z.array(actorRef),
  evidence: z.array(evidence),
})

export const officesRoute = question({
  path: '/offices',
  name: 'offices',
  summary: 'Who held an office of a state or body, and for which days reports show it',
  description: 'Without a title: the offices that reports name there. With on: who held it on that day.',
  query: z.strictObject({
    of: ASKED.for.meta({ description: 'Whose office it is.', example: 'Estonia' }),
    title: to.meta({ description: 'As reports call it.', example: 'foreign minister' }),
    on: since.meta({ description: 'Who held it on this day.', example: '2025-03-05' }),
  }),
  data: z.strictObject({
    of: actorRef,
    titles: z.array(z.string()),
    title: z.string().nullable(),
    on: day.nullable(),
    holders: z.array(holder),
    gaps: z
      .array(z.strictObject({ after: day, before: day }))
      .meta({ description: 'Days for which no report shows anybody.' }),
  }),
  errors: ['404'],
  answer: async ({ of, title, on }, { desk, actor }) => {
    const owner = needed('of', await actor('of', of))
    if (title === undefined) {
      const titles = await officesIn(desk.ledger, owner)
      return { data: { of: owner.ref, titles, title: null, on: null, holders: [], gaps: [] }, total: titles.length }
    }
    const history = await officeHolders(desk.ledger, { title, of: owner })
    if (history === null)
      throw new Failure(
        'NO_OFFICE',
        `no report tells who is ${title} of ${owner.ref.name}`,
        'Ask without a title for the offices that reports name there',
      )
    const asOf = on === undefined ? null : dayOrToday('on', on, desk)
    const holders = asOf === null ? history.holders : holdersOn(history.holders, asOf)
    return {
      data: { ...history, titles: [history.title], on: asOf, holders, gaps: asOf === null ? history.gaps : [] },
      total: holders.length,
    }
  },
})
