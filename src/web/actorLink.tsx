import type { FC } from 'hono/jsx'
import type { ActorRef } from '../views/index.ts'
import { actorAddress } from './addresses.ts'

/** An actor by name, leading to its page. Names come from articles: their direction is their own. */
export const ActorLink: FC<{ actor: Pick<ActorRef, 'id' | 'name'> }> = ({ actor: { id, name } }) => (
  <a class="actor" href={actorAddress(id)}>
    <bdi>{name}</bdi>
  </a>
)

/** Several actors one after the other: `Latvia, Estonia and Kenya`. */
export const Actors: FC<{ actors: readonly ActorRef[] }> = ({ actors }) => (
  <>
    {actors.map((actor, at) => (
      <>
        {at === 0 ? '' : at === actors.length - 1 ? ' and ' : ', '}
        <ActorLink actor={actor} />
      </>
    ))}
  </>
)

/** Who acts on whom: `Latvia → Estonia`; of a mutual act `Estonia and Kenya`. */
export const Parties: FC<{ from: readonly ActorRef[]; to: readonly ActorRef[] }> = ({ from, to }) => (
  <span class="parties">
    {from.length > 0 ? <Actors actors={from} /> : 'somebody'}
    {to.length === 0 ? null : (
      <>
        {' '}
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span class="unseen">to</span> <Actors actors={to} />
      </>
    )}
  </span>
)
