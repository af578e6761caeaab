import { z } from '@hono/zod-openapi'
import { assertNever, Failure } from '../../../terms/index.ts'
import {
  type Decision,
  lineNamed,
  mendAsked,
  pairDecision,
  placeWord,
  promised,
  renameDecision,
} from '../../../views/index.ts'
import { localDay } from '../../../views/words/index.ts'
import { actorDecidedOn } from '../../decidedOn.ts'
import type { Desk, Pen } from '../../desk.ts'
import { change } from '../route.ts'

const name = z.string().trim().min(1).max(200)
const line = z.string().regex(/^[0-9a-f]{1,64}$/)

/** What may be decided, as programs send it. */
const wish = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.enum(['same', 'apart']), a: name, b: name }),
  z.strictObject({ verb: z.literal('rename'), a: name, name }),
  z.strictObject({
    verb: z.literal('commitment'),
    id: z.string().regex(/^[0-9a-f]{1,64}$/),
    status: z.enum(['open', 'done', 'slipped', 'withdrawn']),
  }),
  z.strictObject({ verb: z.literal('strike'), line }),
  z
    .strictObject({ verb: z.literal('mend'), line, field: z.string().max(20), values: z.array(name).max(2) })
    .meta({ description: 'As `attache mend LINE FIELD VALUES...` takes them.' }),
])

const made = z.strictObject({
  number: z.int(),
  madeAt: z.string(),
  decision: z.looseObject({ verb: z.string() }),
  change: z.strictObject({ joined: z.int(), parted: z.int(), actorsMore: z.int() }),
})

export const decideRoute = change({
  path: '/decisions',
  name: 'decide',
  summary: 'Decide who is one, what one is called, how a commitment stands, or that a line is wrong',
  description: 'Actors go by any name that only one has, or by their ids. It counts for reports that come later too.',
  body: z.strictObject({ decision: wish }),
  data: made,
  errors: ['404', '409'],
  answer: async ({ decision }, { desk }) => {
    const pen = penOf(desk)
    return { data: await pen.decide(await decisionMeant(decision, desk)) }
  },
})

export const undoRoute = change({
  path: '/undo',
  name: 'undo',
  summary: 'Take back the last decision',
  body: z.strictObject({}),
  data: made,
  errors: ['409'],
  answer: async (_, { desk }) => {
    const undone = await penOf(desk).undo()
    if (undone === undefined)
      throw new Failure('NOTHING_TO_UNDO', 'nothing was decided, or all of it is taken back', null)
    return { data: undone }
  },
})

export const addRoute = change({
  path: '/articles',
  name: 'add',
  summary: 'Read a report into the ledger',
  body: z.strictObject({
    name: z.string().trim().min(1).max(300).meta({ description: 'What it is called.', example: 'harbour.txt' }),
    text: z.string().min(1).max(4_000_000),
    outlet: name.nullable().optional(),
    published: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })])
      .nullable()
      .optional()
      .meta({ description: 'ISO 8601 day or instant.' }),
  }),
  data: z.array(
    z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('new'),
        article: z.string(),
        title: z.string(),
        found: z.record(z.string(), z.int()),
      }),
      z.strictObject({ status: z.literal('unchanged'), article: z.string(), title: z.string() }),
      z.strictObject({ status: z.literal('failed'), title: z.string(), code: z.string(), why: z.string() }),
    ]),
  ),
  answer: async ({ name, text, outlet = null, published = null }, { desk }) => {
    const taken = []
    for await (const one of penOf(desk).add({ name, bytes: new TextEncoder().encode(text), outlet, published }))
      taken.push(one)
    return { data: taken, total: taken.length }
  },
})

function penOf({ pen }: Desk): Pen {
  if (pen !== null) return pen
  throw new Failure('READ_ONLY', 'this ledger is open for reading only', 'Open it with: attache serve --write')
}

async function decisionMeant(asked: z.infer<typeof wish>, desk: Desk): Promise<Decision> {
  switch (asked.verb) {
    case 'same':
    case 'apart':
      return pairDecision(
        desk.ledger,
        asked.verb,
        await actorDecidedOn(desk, asked.a),
        await actorDecidedOn(desk, asked.b),
      )
    case 'rename':
      return renameDecision(desk.ledger, await actorDecidedOn(desk, asked.a), asked.name)
    case 'commitment':
      return standingDecision(asked.id, asked.status, desk)
    case 'strike':
      return { verb: 'strike', line: (await lineMeant(asked.line, desk)).meant }
    case 'mend': {
      const { line, meant } = await lineMeant(asked.line, desk)
      const who = (name: string) => actorDecidedOn(desk, name)
      const { field, values } = asked
      const { mend } = await mendAsked(desk.ledger, { line, field, values, now: desk.now(), who })
      return { verb: 'mend', line: meant, mend }
    }
    default:
      return assertNever(asked)
  }
}

async function lineMeant(id: string, { ledger }: Desk) {
  const named = await lineNamed(ledger, id)
  const meant = named.status === 'found' ? await ledger.lineMeant(named.line.line.id) : undefined
  if (named.status === 'found' && meant !== undefined) return { line: named.line.line, meant }
  throw new Failure('NO_LINE', `no line has the id "${id}"`, 'It may be struck already')
}

/** How a commitment stands, of the report that tells it first; with the sentence that proposes it, where one does. */
async function standingDecision(
  id: string,
  status: Extract<Decision, { verb: 'commitment' }>['status'],
  desk: Desk,
): Promise<Decision> {
  const everything = { since: null, until: null, by: null, to: null, standings: null, dueBefore: null, limit: null }
  const today = localDay(desk.now())
  const { lines } = await promised(desk.ledger, { ...everything, id, today, cues: desk.outcomes() })
  const [it] = lines
  const [report] = it?.line.evidence ?? []
  if (it === undefined || report === undefined)
    throw new Failure('NO_COMMITMENT', `no commitment has the id "${id}"`, 'Ids are in /api/v1/promised')
  const going = it.proposed.find(({ outcome }) => outcome === status)
  const { article, start, end } = report
  return { verb: 'commitment', article, start, end, status, by: going === undefined ? null : placeWord(going.evidence) }
}
