import { z } from '@hono/zod-openapi'
import { officesOf, positions, said } from '../../../views/index.ts'
import { needed, windowOf } from '../asked.ts'
import { answeredLines, flat } from '../flat.ts'
import { ASKED, USUAL_LIMIT } from '../query.ts'
import { question } from '../route.ts'
import { acts, office, stance, statement } from '../rows.ts'

const { since, until, limit, cursor, by, about, to, outlet, words, yes } = ASKED

export const saidRoute = question({
  path: '/said',
  name: 'said',
  summary: 'Who said what, the latest first',
  query: z.strictObject({
    ...{ words, by, to, about, outlet, since, until, limit, cursor },
    verbatim: yes.meta({ description: 'Only what stands between quotation marks.' }),
  }),
  data: z.array(z.strictObject({ ...statement.shape, office: office.nullable() })),
  errors: ['404'],
  answer: async (asked, { desk, after, actor }) => {
    const found = await said(desk.ledger, {
      ...windowOf(asked, desk),
      words: asked.words ?? null,
      by: await actor('by', asked.by),
      about: await actor('about', asked.about),
      to: await actor('to', asked.to),
      outlet: asked.outlet ?? null,
      verbatim: asked.verbatim === 'true',
      limit: asked.limit ?? USUAL_LIMIT,
      after,
    })
    const speakers = found.lines.flatMap(({ line }) => line.speaker?.id ?? [])
    const offices = await officesOf(desk.ledger, [...new Set(speakers)])
    const { data, ...answered } = answeredLines(found)
    return {
      ...answered,
      data: found.lines.map((dated) => ({ ...flat(dated), office: offices.get(dated.line.speaker?.id ?? '') ?? null })),
    }
  },
})

export const positionsRoute = question({
  path: '/positions',
  name: 'positions',
  summary: 'What somebody said of another, or of a subject, in order, with likely turns',
  query: z.strictObject({ by, about, words, since, until, limit }),
  data: z.strictObject({
    statements: z.array(z.strictObject({ ...statement.shape, stance: stance.nullable() })),
    turns: z.array(
      z.strictObject({
        before: z.string(),
        after: z.string(),
        actsBefore: acts.nullable(),
        actsAfter: acts.nullable(),
      }),
    ),
    acts: z.record(z.string(), acts).meta({ description: 'By month: 2025-03.' }),
  }),
  errors: ['404'],
  answer: async (asked, { desk, actor }) => {
    const found = await positions(desk.ledger, {
      ...windowOf(asked, desk),
      by: needed('by', await actor('by', asked.by)),
      about: await actor('about', asked.about),
      words: asked.about === undefined ? needed('about or words', asked.words ?? null) : (asked.words ?? null),
      cues: desk.stances(),
      limit: asked.limit ?? USUAL_LIMIT,
    })
    const idAt = (at: number): string => found.lines[at]?.line.id ?? ''
    return {
      data: {
        statements: found.lines.map(flat),
        turns: found.turns.map(({ before, after, ...rest }) => ({ before: idAt(before), after: idAt(after), ...rest })),
        acts: Object.fromEntries(found.acts),
      },
      total: found.total,
    }
  },
})
