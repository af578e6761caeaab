import { z } from '@hono/zod-openapi'
import { answerOf } from '../api/answer.ts'
import { answerShape } from '../api/document.ts'
import type { Answered, Route } from '../api/route.ts'
import { articleRoute, UNTRUSTED } from '../api/routes/articles.ts'
import { briefRoute } from '../api/routes/brief.ts'
import { agendaRoute, promisedRoute } from '../api/routes/dates.ts'
import { lineRoute } from '../api/routes/lines.ts'
import { betweenRoute, officesRoute, profileRoute } from '../api/routes/parties.ts'
import { saidRoute } from '../api/routes/said.ts'

/** A question as an assistant asks it. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly route: Route
  readonly input: z.ZodObject
  /** Every answer keeps to it; clients are handed its outline (`outlineOf`). */
  readonly output: z.ZodObject
  /** What of the input stands in the route's path. */
  readonly params: readonly string[]
  /** What of the answer is handed over, where it is not all. */
  readonly shown?: (answered: Answered, asked: Readonly<Record<string, unknown>>) => unknown
}

const MOST = 100
const FEW = 20
const limit = z
  .int()
  .min(1)
  .max(MOST)
  .optional()
  .describe(`At most so many; ${FEW} if nothing is said, ${MOST} at most.`)

/** A tool that asks what a question of the API asks, with numbers and truth values in the place of words. */
function toolOf(
  route: Route,
  told: Pick<Tool, 'name' | 'title' | 'description'>,
  only: Readonly<Record<string, z.ZodType>> = {},
): Tool {
  const { limit: _, verbatim, ...asked } = route.query.shape
  const input = z.strictObject({
    ...route.params.shape,
    ...asked,
    ...('limit' in route.query.shape ? { limit } : {}),
    ...(verbatim === undefined ? {} : { verbatim: z.boolean().optional().describe('Only exact quotes.') }),
    ...only,
  })
  return { ...told, route, input, output: answerShape(route), params: Object.keys(route.params.shape) }
}

/** The shape of an answer as assistants are told it: they read whole lists of tools before a word is asked, and the fields of lines say themselves
 * what they are. The OpenAPI document has all of them.
 * @example Object.keys(outlineOf(TOOLS[0].output).shape).includes('covers') //=> true */
export const outlineOf = (output: z.ZodObject): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(Object.entries(output.shape).map(([field, shape]) => [field, loosened(shape as z.ZodType)])),
  )

function loosened(shape: z.ZodType): z.ZodType {
  const loose = shape instanceof z.ZodArray ? z.array(z.looseObject({})) : z.looseObject({})
  const told = z.globalRegistry.get(shape)?.description
  return shape instanceof z.ZodNullable ? shape : told === undefined ? loose : loose.describe(told)
}

const LONGEST = 20_000
const span = z.strictObject({ start: z.int(), end: z.int() })

/** One part of an article's text, marked as a quotation. */
const readText: Tool = {
  ...toolOf(
    articleRoute,
    {
      name: 'read_text',
      title: 'Read a text',
      description: `The text of an article, in parts of at most ${LONGEST} UTF-16 code units. ${UNTRUSTED}`,
    },
    {
      from: z.int().min(0).optional().describe('Where the part begins, in UTF-16 code units of the text.'),
    },
  ),
  output: answerOf(
    z.strictObject({
      key: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      text: z.strictObject({
        untrusted: z.literal(true),
        note: z.literal(UNTRUSTED),
        value: z.string(),
        part: span,
        length: z.int(),
      }),
    }),
    z.looseObject({}),
  ),
  shown: ({ data }, { from = 0 }) => partOf(data as Read, Number(from)),
}

type Read = {
  readonly key: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly text: { readonly value: string }
}

function partOf({ key, title, outlet, published, text: { value } }: Read, from: number): object {
  const start = Math.min(whole(value, from), value.length)
  const end = whole(value, Math.min(start + LONGEST, value.length))
  const text = {
    untrusted: true,
    note: UNTRUSTED,
    value: value.slice(start, end),
    part: { start, end },
    length: value.length,
  }
  return { key, title, outlet, published, text }
}

/** A place that cuts no character in two. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at)

/** What assistants may ask; each answer says what days and outlets the ledger covers. */
export const TOOLS: readonly Tool[] = [
  toolOf(briefRoute, {
    name: 'brief',
    title: 'Brief',
    description:
      'What was said, done and promised in some days by and about somebody, or everybody, and what is to come.',
  }),
  toolOf(saidRoute, {
    name: 'search_statements',
    title: 'Search statements',
    description:
      'Who said what, the latest first: by words, speaker, addressee, subject, outlet and day, each with its sentences.',
  }),
  toolOf(betweenRoute, {
    name: 'timeline',
    title: 'Timeline',
    description:
      'What two parties said of, did to and promised each other, or one and everybody else, the latest first.',
  }),
  toolOf(profileRoute, {
    name: 'profile',
    title: 'Profile',
    description: 'Who somebody is: names, offices, memberships, and the last statements, events and commitments.',
  }),
  toolOf(promisedRoute, {
    name: 'commitments',
    title: 'Commitments',
    description:
      'Who promised what to whom, how much and by when, and how it stands. What came of it is only proposed.',
  }),
  toolOf(agendaRoute, {
    name: 'agenda',
    title: 'Agenda',
    description:
      'What is announced, the earliest first: visits, meetings, votes, hearings, and commitments that fall due.',
  }),
  toolOf(officesRoute, {
    name: 'who_held_office',
    title: 'Who held an office',
    description: 'Who held an office of a state or body, for which days reports show it, and gaps as gaps.',
  }),
  toolOf(lineRoute, {
    name: 'evidence',
    title: 'Evidence of a line',
    description: 'One line by its id: every report it rests on with the exact sentence, and where reports differ.',
  }),
  readText,
]

/** Asked where nothing is said of how many. */
export const USUAL_OF_TOOLS = FEW
