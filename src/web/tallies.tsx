import type { FC } from 'hono/jsx'
import type { ActorRef } from '../views/index.ts'
import { ActorLink } from './actorLink.tsx'

const MOST = 8

/** Whom some lines are with or about, the most frequent first. */
export const Tallies: FC<{ label: string; actors: readonly ActorRef[] }> = ({ label, actors }) => {
  const tallied = tally(actors)
  return tallied.length === 0 ? null : (
    <p class="tallies">
      <span class="label">{label}</span>{' '}
      {tallied.slice(0, MOST).map(({ actor, count }, at) => (
        <>
          {at === 0 ? '' : ', '}
          <ActorLink actor={actor} />
          {count > 1 ? ` ${count}` : ''}
        </>
      ))}
      {tallied.length > MOST ? ` and ${tallied.length - MOST} others` : ''}
    </p>
  )
}

/** Actors with how often each is there, the most frequent first, of equals by name.
 * @example tally([]) //=> [] */
export function tally(actors: readonly ActorRef[]): readonly { readonly actor: ActorRef; readonly count: number }[] {
  const counts = new Map<string, { actor: ActorRef; count: number }>()
  for (const actor of actors) {
    const kin = counts.get(actor.id)
    if (kin) kin.count += 1
    else counts.set(actor.id, { actor, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1))
}
