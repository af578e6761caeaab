import { z } from '@hono/zod-openapi'
import { Failure } from '../../../terms/index.ts'
import { agenda, covered, promised, STANDINGS } from '../../../views/index.ts'
import { dayOrToday, windowOf } from '../asked.ts'
import { answeredLines } from '../flat.ts'
import { ASKED, USUAL_LIMIT } from '../query.ts'
import { question } from '../route.ts'
import { agendaItem, commitment, event, standingCommitment } from '../rows.ts'

const { since, until, limit, cursor, by, to } = ASKED

export const promisedRoute = question({
  path: '/promised',
  name: 'promised',
  summary: 'Who promised what to whom, and how it stands, the latest first',
  description: 'What later reports make of a promise is only proposed, with its sentence; a person confirms it.',
  query: z.strictObject({
    ...{ by, to, since, until, limit, cursor },
    standing: z
      .string()
      .max(80)
      .optional()
      .meta({
        description: `Only those that stand so, several with commas: ${STANDINGS.join(', ')}.`,
        example: 'open,due',
      }),
    dueBefore: since.meta({ description: 'Only what falls due before this day.' }),
    today: since.meta({ description: 'As it stands on this day; that of the clock else.' }),
  }),
  data: z.array(standingCommitment),
  errors: ['404'],
  answer: async (asked, { desk, after, actor }) =>
    answeredLines(
      await promised(desk.ledger, {
        ...windowOf(asked, desk),
        by: await actor('by', asked.by),
        to: await actor('to', asked.to),
        standings: asked.standing === undefined ? null : asked.standing.split(',').map(standingNamed),
        dueBefore: asked.dueBefore === undefined ? null : dayOrToday('dueBefore', asked.dueBefore, desk),
        today: dayOrToday('today', asked.today, desk),
        cues: desk.outcomes(),
        limit: asked.limit ?? USUAL_LIMIT,
        after,
      }),
    ),
})

function standingNamed(word: string) {
  const known = STANDINGS.find((standing) => standing === word.trim().toLowerCase())
  if (known !== undefined) return known
  throw new Failure('BAD_STATUS', `"${word.trim()}" is no way to stand`, `Give one or more of: ${STANDINGS.join(',')}`)
}

export const agendaRoute = question({
  path: '/agenda',
  name: 'agenda',
  summary: 'What is announced, the earliest first: dates to come, announced events, and what falls due',
  description: 'Without since: from the last day that the ledger covers.',
  query: z.strictObject({ for: ASKED.for, since, until, limit, cursor }),
  data: z.array(z.discriminatedUnion('kind', [agendaItem, event, commitment])),
  errors: ['404'],
  answer: async (asked, { desk, after, actor }) => {
    const days = windowOf(asked, desk)
    return answeredLines(
      await agenda(desk.ledger, {
        until: days.until,
        since: days.since ?? (await covered(desk.ledger)).last,
        for: await actor('for', asked.for),
        limit: asked.limit ?? USUAL_LIMIT,
        after,
      }),
    )
  },
})
