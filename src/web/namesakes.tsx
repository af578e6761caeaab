import type { FC } from 'hono/jsx'
import type { ActorRef } from '../views/index.ts'
import { Actors } from './actorLink.tsx'

const MOST = 5

/** Who shares a name that was asked for; nothing where nobody does. */
export const Namesakes: FC<{ others: readonly ActorRef[] }> = ({ others }) =>
  others.length === 0 ? null : (
    <p class="note namesakes">
      The name is also that of <Actors actors={others.slice(0, MOST)} />.
    </p>
  )
