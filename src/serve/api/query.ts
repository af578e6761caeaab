import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Failure } from '../../terms/index.ts'

const NAME = 200
const WORDS = 500
const MOST = 500
const USUAL = 50

const name = (what: string, example: string) =>
  z.string().trim().min(1).max(NAME).optional().meta({ description: what, example })

/** Parameters that many questions share. */
export const ASKED = {
  since: z.string().max(40).optional().meta({
    description: 'From this day on: 2025-03-01, 2025-03, 2025, yesterday, monday, 3 days ago.',
    example: '2025-03-01',
  }),
  until: z.string().max(40).optional().meta({ description: 'Up to this day, itself included.', example: '2025-03-31' }),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .pipe(z.number().max(MOST))
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: MOST, default: USUAL, description: 'At most so many.' }),
  cursor: z.string().max(600).optional().meta({ description: 'The "next" of the answer before.' }),
  for: name(
    'Whom it concerns: a state with its people and bodies, a person or a body, by any name, code or id.',
    'Estonia',
  ),
  by: name('Who; a state stands for its people and bodies too.', 'Tamberg'),
  about: name('Whom it is about.', 'Kenya'),
  to: name('To whom.', 'Kenya'),
  words: z
    .string()
    .trim()
    .max(WORDS)
    .optional()
    .meta({ description: 'Words to find in it; free text.', example: 'harbour' }),
  outlet: name('Only what this outlet reports.', 'The Nairobi Ledger'),
  yes: z.enum(['true', 'false']).optional(),
} as const

export const USUAL_LIMIT = USUAL

/** What a request asks, as a shape has it. Throws BAD_QUERY where it asks something else: a filter that is misspelt must not be left out in
 * silence. */
export function askedBy<Shape extends z.ZodObject>(c: Context, shape: Shape): z.infer<Shape> {
  const given = Object.entries(c.req.queries())
  const twice = given.find(([, values]) => values.length > 1)
  if (twice) throw new Failure('BAD_QUERY', `"${short(twice[0])}" is asked twice`, 'Ask each once')
  const known = Object.keys(shape.shape)
  const unknown = given.find(([field]) => !known.includes(field))
  if (unknown)
    throw new Failure(
      'BAD_QUERY',
      `nothing can be asked by "${short(unknown[0])}"`,
      `This takes ${known.join(', ') || 'nothing'}`,
    )
  // An empty field of a form asks nothing.
  const values = given.flatMap(([field, [value = '']]) => (value === '' ? [] : [[field, value] as const]))
  const parsed = shape.safeParse(Object.fromEntries(values))
  if (parsed.success) return parsed.data
  throw badValue(parsed.error)
}

/** The first thing wrong with what was sent. */
export function badValue(error: z.ZodError): Failure {
  const [issue] = error.issues
  const at = issue?.path.join('.') || 'the body'
  return new Failure(
    'BAD_QUERY',
    `"${short(at)}" is not what it takes: ${issue?.message ?? 'nothing'}`,
    'See /api for what it takes',
  )
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
