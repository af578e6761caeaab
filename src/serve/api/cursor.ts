import { createHash } from 'node:crypto'
import { Failure } from '../../terms/index.ts'
import type { Place } from '../../views/index.ts'

/** Where an answer goes on: after a line, or, in lists that have no such place, after so many. */
export type Further = { readonly after: Place } | { readonly skip: number }

/** A cursor: opaque to whoever gets it, and good for the same question only. */
export function cursorOf(further: Further, question: string): string {
  const place = 'skip' in further ? [further.skip] : [further.after.day, further.after.position, further.after.key]
  return Buffer.from(JSON.stringify([markOf(question), ...place])).toString('base64url')
}

/** Where a cursor goes on. Throws BAD_CURSOR where it is none of ours, or another question's. */
export function furtherFrom(cursor: string, question: string): Further {
  const parts = partsOf(cursor)
  const [mark, first, position, key] = parts
  if (mark !== markOf(question)) throw bad()
  if (parts.length === 2 && Number.isSafeInteger(first) && Number(first) > 0) return { skip: Number(first) }
  const isDay = first === null || (typeof first === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(first))
  if (parts.length !== 4 || !isDay || typeof position !== 'string' || typeof key !== 'string') throw bad()
  return { after: { day: first as string | null, position, key } }
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    throw bad()
  }
}

const bad = (): Failure =>
  new Failure('BAD_CURSOR', 'that cursor is not one of this question’s', 'Ask without one, and go on with "next"')

const markOf = (question: string): string => createHash('sha256').update(question).digest('base64url').slice(0, 10)
