import type { ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { type ActorRef, type Named, whoIs } from '../../views/index.ts'
import type { Io } from '../io.ts'
import { styleOf } from '../print/style.ts'
import { listed } from '../print/text.ts'
import { stateNamed } from './states.ts'

/** Whom a name means in this ledger. Says on standard error where others share the name; throws NO_ACTOR with the nearest names. */
export async function actorAsked(ledger: ReadLedger, name: string, io: Io): Promise<Named> {
  const state = stateNamed(name.replace(/\s*\(state\)$/, ''))
  const answer = await whoIs(ledger, { name, ...(state ? { state } : {}) })
  if (answer.status === 'none') {
    const [first, ...others] = answer.near
    const next =
      first === undefined
        ? 'Names are those that reports use, whole or in part'
        : `Did you mean ${listed(
            [first, ...others].slice(0, 3).map(({ name: near }) => near),
            'or',
          )}?`
    throw new Failure('NO_ACTOR', `no actor called "${name}"`, next)
  }
  const { named, others } = answer
  if (others.length > 0) {
    const some = others.slice(0, 4).map(labelOf)
    const rest = others.length > some.length ? ` and ${others.length - some.length} more` : ''
    const { dim } = styleOf(io.stderr, io.env)
    io.stderr.write(`${dim(`"${name}" is taken for ${labelOf(named.ref)}; there is also ${some.join(', ')}${rest}`)}\n`)
  }
  return named
}

/** A name that tells namesakes apart, and may be asked for as it is. */
const labelOf = ({ name, kind }: ActorRef): string => `${name} (${kind})`

/** Whom an option names; null where it was not given. */
export const actorOption = (ledger: ReadLedger, name: string | undefined, io: Io): Promise<Named | null> =>
  name === undefined ? Promise.resolve(null) : actorAsked(ledger, name, io)
