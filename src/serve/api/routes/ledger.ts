import { z } from '@hono/zod-openapi'
import { FINDING_KINDS } from '../../../terms/index.ts'
import { decisionRows, doubts, outletsCovered } from '../../../views/index.ts'
import { answeredPart } from '../flat.ts'
import { ASKED, USUAL_LIMIT } from '../query.ts'
import { question } from '../route.ts'
import { actorRef, day, evidence } from '../rows.ts'

const { limit, cursor } = ASKED
const side = z.strictObject({ actor: actorRef, offices: z.array(z.string()), evidence: evidence.nullable() })

export const doubtsRoute = question({
  path: '/doubts',
  name: 'doubts',
  summary: 'Which actors may be one, the likeliest first, for a person to settle',
  description: 'The cursor counts places in the list: what is added meanwhile may move them.',
  query: z.strictObject({ limit, cursor }),
  data: z.array(z.strictObject({ a: side, b: side, confidence: z.number(), why: z.string() })),
  answer: async ({ limit: most = USUAL_LIMIT }, { desk, skip }) => {
    const { lines, total } = await doubts(desk.ledger, skip + most + 1)
    return answeredPart(lines.slice(skip), skip, most, total)
  },
})

const meant = z.strictObject({ name: z.string(), country: z.string().nullable(), kind: actorRef.shape.kind })
const when = { number: z.int(), madeAt: z.string() }

/** A line as a decision means it: the one that tells what this article says here. */
const lineMeant = z.strictObject({
  kind: z.enum(FINDING_KINDS),
  article: z.string(),
  start: z.int(),
  end: z.int(),
  nth: z.int(),
})

/** What people decided. */
export const decisionShape = z
  .discriminatedUnion('verb', [
    z.strictObject({ ...when, verb: z.enum(['same', 'apart']), a: meant, b: meant }),
    z.strictObject({ ...when, verb: z.literal('rename'), a: meant, name: z.string() }),
    z.strictObject({
      ...when,
      verb: z.literal('commitment'),
      words: z.string().nullable(),
      status: z.enum(['open', 'done', 'slipped', 'withdrawn']),
      by: z.string().nullable(),
    }),
    z.strictObject({ ...when, verb: z.literal('strike'), line: lineMeant, words: z.string().nullable() }),
    z.strictObject({
      ...when,
      verb: z.literal('mend'),
      line: lineMeant,
      words: z.string().nullable(),
      mend: z.looseObject({ field: z.string() }).meta({ description: 'What is put right, and what it is now.' }),
    }),
  ])
  .meta({ id: 'Decision' })

export const decisionsRoute = question({
  path: '/decisions',
  name: 'decisions',
  summary: 'What people decided and did not take back, in order',
  query: z.strictObject({ limit, cursor }),
  data: z.array(decisionShape),
  answer: async ({ limit: most = USUAL_LIMIT }, { desk, skip }) => {
    const made = await desk.ledger.decisions()
    const rows = await decisionRows(desk.ledger, made.slice(skip, skip + most + 1))
    return answeredPart(rows, skip, most, made.length)
  },
})

export const outletsRoute = question({
  path: '/outlets',
  name: 'outlets',
  summary: 'What came from where: the outlets with the most reports first',
  query: z.strictObject({ limit, cursor }),
  data: z.array(
    z.strictObject({
      outlet: z.string().nullable(),
      articles: z.int(),
      first: day.nullable(),
      last: day.nullable(),
      undated: z.int(),
    }),
  ),
  answer: async ({ limit: most = USUAL_LIMIT }, { desk, skip }) => {
    const { lines, total } = await outletsCovered(desk.ledger, { limit: most + 1, skip })
    return answeredPart(lines, skip, most, total)
  },
})

export const coveredRoute = question({
  path: '/covered',
  name: 'covered',
  summary: 'What days and outlets the ledger covers: the answer is in "covers"',
  query: z.strictObject({}),
  data: z.null(),
  answer: async () => ({ data: null }),
})
