import type { Context } from 'hono'
import { Failure } from '../terms/index.ts'
import { type ActorRef, type Named, type Place, whoIs } from '../views/index.ts'
import { daysAsked } from '../views/words/index.ts'
import type { Desk } from './desk.ts'

/** What a form leaves empty was not asked. */
export const asked = (c: Context, name: string): string | undefined => c.req.query(name)?.trim() || undefined

/** Which page of a list is asked for, from 1 on; what is none asks for the first. */
export function pageAsked(c: Context): number {
  const page = asked(c, 'page') ?? '1'
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
}

/** The days that an address asks for, as `since` and `until`. Throws BAD_DATE. */
export const windowAsked = (c: Context, desk: Desk): { since: string | null; until: string | null } => {
  const since = asked(c, 'since')
  const until = asked(c, 'until')
  return daysAsked({ ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }, desk.now())
}

/** Whom a name means in this ledger, and who shares it. Throws NO_ACTOR with the nearest names. */
export async function actorAsked(desk: Desk, name: string): Promise<{ named: Named; others: readonly ActorRef[] }> {
  const state = desk.stateNamed(name.replace(/\s*\(state\)$/, ''))
  const answer = await whoIs(desk.ledger, { name, ...(state ? { state } : {}) })
  if (answer.status === 'found') return answer
  const near = answer.near.slice(0, 3).map((ref) => ref.name)
  throw new Failure(
    'NO_ACTOR',
    `no actor called "${name}"`,
    near.length === 0 ? 'Names are those that reports use, whole or in part' : `Did you mean ${near.join(' or ')}?`,
  )
}

/** Whom a name means; null where a form leaves it empty. Throws NO_ACTOR. */
export const actorIfAsked = async (desk: Desk, name: string): Promise<Named | null> =>
  name === '' ? null : (await actorAsked(desk, name)).named

/** What a form shows of somebody who was asked for by the id in an address: a name, where that means the same one again; else what was asked. */
export async function nameToShow(desk: Desk, typed: string, named: Named | null): Promise<string> {
  if (named === null || typed !== named.ref.id) return typed
  const { id, name, kind, country } = named.ref
  const state = country === null || kind === 'state' ? [] : [`${name} (${country})`]
  for (const words of [name, ...state, `${name} (${kind})`]) {
    const found = await actorIfAsked(desk, words).catch(() => null)
    if (found?.ref.id === id) return words
  }
  return typed
}

/** A place among lines, in a word that an address can hold. */
export const placeGiven = ({ day, position, key }: Place): string =>
  Buffer.from(JSON.stringify([day, position, key])).toString('base64url')

/** The place after which an address asks for more; null where it asks for the first, or for none that we gave. */
export function placeAsked(c: Context): Place | null {
  try {
    const [day, position, key] = JSON.parse(Buffer.from(asked(c, 'after') ?? '', 'base64url').toString()) as unknown[]
    if ((day !== null && typeof day !== 'string') || typeof position !== 'string' || typeof key !== 'string')
      return null
    return { day, position, key }
  } catch {
    return null
  }
}
