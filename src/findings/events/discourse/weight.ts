import type { ActorId } from '../../../terms/index.ts'
import type { Layout } from '../layout.ts'

/** Whether an actor has a name: "prisoners" are no side of an exchange. */
export const isNamed = (layout: Layout, actor: ActorId): boolean =>
  /^(state|person)$/.test(layout.kindOf(actor) ?? '') ||
  /\p{Lu}/u.test(layout.reading.actors.find(({ id }) => id === actor)?.name ?? '')

/** Whether somebody of weight is among some actors: no private person or firm whom the story knows from nowhere else.
 * `parties` are those who act in it. */
export const isWeighty = (layout: Layout, actors: readonly ActorId[], parties: ReadonlySet<ActorId>): boolean =>
  actors.some(
    (actor) =>
      parties.has(actor) ||
      layout.kindOf(actor) === 'state' ||
      (layout.kindOf(actor) === 'group' && layout.countryOf(actor) !== null) ||
      (layout.kindOf(actor) === 'organization' && isNamed(layout, actor)) ||
      layout.reading.titles.some(({ holder }) => holder === actor),
  )
