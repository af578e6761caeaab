import { z } from '@hono/zod-openapi'
import { Failure } from '../../../terms/index.ts'
import { type Brief, brief } from '../../../views/index.ts'
import { windowOf } from '../asked.ts'
import { flat } from '../flat.ts'
import { ASKED, USUAL_LIMIT } from '../query.ts'
import { question } from '../route.ts'
import { actorRef, agendaItem, commitment, day, event, office, statement } from '../rows.ts'

const { since, until, limit, words } = ASKED
const some = (line: z.ZodType) => z.strictObject({ total: z.int(), lines: z.array(line) })

export const briefRoute = question({
  path: '/brief',
  name: 'brief',
  summary: 'What was said, done and promised in some days, and what is to come',
  description: 'Without since and until: the last seven days that the ledger covers. The limit counts for each part.',
  query: z.strictObject({ for: ASKED.for, words, since, until, limit }),
  data: z.strictObject({
    for: actorRef.nullable(),
    since: day,
    until: day,
    lastWeek: z.boolean(),
    saidBy: some(statement),
    saidAbout: some(statement),
    done: some(event),
    promised: some(commitment),
    toCome: some(z.discriminatedUnion('kind', [event, agendaItem])),
    unsettled: some(event),
    offices: z.record(z.string(), office).meta({ description: 'Of the speakers, by their ids.' }),
  }),
  errors: ['404'],
  answer: async (asked, { desk, actor }) => {
    const found = await brief(desk.ledger, {
      ...windowOf(asked, desk),
      for: await actor('for', asked.for),
      words: asked.words ?? null,
      limit: asked.limit ?? USUAL_LIMIT,
    })
    if (found === null) throw new Failure('NO_DATES', 'no report in the ledger tells its day', 'Add some that do')
    return { data: partsOf(found) }
  },
})

function partsOf({ covered: _, offices, saidBy, saidAbout, done, promised, toCome, unsettled, ...head }: Brief) {
  const parts = { saidBy, saidAbout, done, promised, toCome, unsettled }
  return {
    ...head,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, { total, lines }]) => [name, { total, lines: lines.map(flat) }]),
    ),
    offices: Object.fromEntries(offices),
  }
}
