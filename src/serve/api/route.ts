import { z } from '@hono/zod-openapi'
import type { Named, Place } from '../../views/index.ts'
import type { Desk } from '../desk.ts'
import type { Coverage } from './covers.ts'
import type { Further } from './cursor.ts'

/** What came of a question. */
export type Answered = {
  readonly data: unknown
  /** Counted up to 10,001; null where nothing is counted. */
  readonly total?: number | null
  /** Where it goes on, if there is more. */
  readonly next?: Further | null
}

/** What answers: the desk, what it covers, and what the request goes on after. */
export type Answering = {
  readonly desk: Desk
  readonly coverage: Coverage
  readonly after: Place | null
  /** Whom a name, a code or an id means, which the answer then tells; null where nobody was asked for. Throws NO_ACTOR. */
  readonly actor: (field: string, name: string | undefined) => Promise<Named | null>
  readonly skip: number
  /** The address the request came to, without a path: `http://127.0.0.1:4747`. */
  readonly origin: string
}

/** One question that programs may ask. */
export type Route = {
  /** Below /api/v1, as OpenAPI writes it: `/articles/{key}`. */
  readonly path: string
  /** One word for it, by which documents and tools call it. */
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  /** What a program sends; null for questions. */
  readonly body: z.ZodObject | null
  readonly data: z.ZodType
  /** Codes of errors beside those that any question may have. */
  readonly errors: readonly ('404' | '409')[]
  /** Another media type than the usual answer's, which is then not wrapped: annotations, a text. */
  readonly bare?: string
  readonly answer: (asked: never, answering: Answering) => Promise<Answered>
}

const NOTHING = z.strictObject({})

/** A question, with the types of what is asked made out from its shapes. */
export function question<Query extends z.ZodObject, Params extends z.ZodObject = typeof NOTHING>(route: {
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly params?: Params
  readonly query: Query
  readonly data: z.ZodType
  readonly errors?: Route['errors']
  readonly bare?: string
  readonly answer: (asked: z.infer<Query> & z.infer<Params>, answering: Answering) => Promise<Answered>
}): Route {
  return { errors: [], ...route, params: route.params ?? NOTHING, body: null, answer: route.answer }
}

/** A change, with the types of what is sent made out from its shape. */
export function change<Body extends z.ZodObject>(route: {
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly body: Body
  readonly data: z.ZodType
  readonly errors?: Route['errors']
  readonly answer: (sent: z.infer<Body>, answering: Answering) => Promise<Answered>
}): Route {
  return { errors: [], ...route, params: NOTHING, query: NOTHING, answer: route.answer }
}
