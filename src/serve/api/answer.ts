import { z } from '@hono/zod-openapi'
import { actorRef, day } from './rows.ts'

/** What days and outlets a ledger covers, in every answer: outside these, nothing found does not mean that nothing happened. */
export const covers = z
  .strictObject({
    first: day.nullable(),
    last: day.nullable(),
    articles: z.int(),
    undated: z.int().meta({ description: 'Articles that tell no day.' }),
    outlets: z.array(z.string()).meta({ description: 'The outlets with the most reports, at most fifty.' }),
    moreOutlets: z.int(),
  })
  .meta({ id: 'Covers', description: 'The days and outlets that the ledger covers; of others it knows nothing.' })

export type Covers = z.infer<typeof covers>

/** The one shape of all answers. */
export const answerOf = (data: z.ZodType, asked: z.ZodType) =>
  z.strictObject({
    covers,
    asked,
    meant: z
      .record(z.string(), z.strictObject({ ...actorRef.shape, others: z.array(actorRef) }))
      .meta({ description: 'Whom each name asked for is taken for, and who shares it.' }),
    total: z
      .int()
      .nullable()
      .meta({ description: 'How many there are in all, counted up to 10,001; null where nothing is counted.' }),
    data,
    next: z
      .string()
      .nullable()
      .meta({ description: 'Ask again with it as cursor for what comes after; null at the end.' }),
  })

/** The one shape of all errors. */
export const errorShape = z
  .strictObject({
    error: z.strictObject({
      code: z.string().meta({ description: 'One of docs/errors.md.', example: 'NO_ACTOR' }),
      message: z.string(),
      next: z.string().nullable().meta({ description: 'What to do now.' }),
    }),
  })
  .meta({ id: 'Error' })
