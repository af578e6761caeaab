import { type Expression, type SqlBool, sql } from 'kysely'
import type { Part } from '../ledger/index.ts'
import { alone, type Lines } from './group.ts'
import type { Named } from './named.ts'
import { BETWEEN_STATES, type Scan, scansOf } from './scans.ts'
import { type Window, within } from './when.ts'

/** A part, and the part of the one towards whom it is played. */
export type Towards = readonly [from: Part, to: Part]

/** The lines of one towards another, or towards anybody else: of two states by what they have with each other, else through the one that is no
 * state. `where` is what a line must meet beside. */
export function towardsScans(
  eb: Lines,
  { from, to, parts, window }: { from: Named | null; to: Named | null; parts: readonly Towards[]; window: Window },
  where: Expression<SqlBool> | null = null,
): Scan[] {
  if (from !== null && to !== null && from.state !== null && to.state !== null && from.state !== to.state) {
    const day = sql<string | null>`towards.day`
    const lands = sql<boolean>`towards.from_land = ${from.state} and towards.to_land = ${to.state}`
    const met = [lands, within(eb, day, window), ...(where === null ? [] : [where])]
    const numbered = { id: sql<number>`towards.finding_id`, day, from: sql`towards` }
    return [{ from: BETWEEN_STATES, day, where: met, ...(where === null ? { numbered } : {}) }]
  }
  return parts.flatMap(([one, other]) =>
    scansOf(eb, {
      kinds: [],
      window,
      takings: [
        ...(from === null ? [] : [{ who: from, parts: [one] }]),
        ...(to === null ? [] : [{ who: to, parts: [other] }]),
      ],
      where: eb.and([
        ...(where === null ? [] : [where]),
        ...(from === null && to !== null ? [othersTakePart(eb, to, one)] : []),
        ...(to === null && from !== null ? [othersTakePart(eb, from, other)] : []),
      ]),
    }),
  )
}

/** Whether somebody else plays a part in a line; to a state its own people and bodies are nobody else. */
const othersTakePart = (eb: Lines, { actor, state }: Named, part: Part): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('parties')
      .select('parties.finding_id')
      .whereRef('parties.finding_id', '=', 'findings.id')
      .where('parties.part', '=', part)
      .where((row) =>
        state === null ? row('parties.actor_id', '!=', actor) : sql<boolean>`+parties.land is not ${state}`,
      ),
  )

/** A state and one of its own people are apart when the state stands for itself alone. */
export const apart = (a: Named, b: Named): readonly [Named, Named] => [
  a.state !== null && a.state === b.ref.country ? alone(a) : a,
  b.state !== null && b.state === a.ref.country ? alone(b) : b,
]
