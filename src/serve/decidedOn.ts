import { Failure } from '../terms/index.ts'
import type { Decidable } from '../views/index.ts'
import { actorAsked } from './asked.ts'
import type { Desk } from './desk.ts'

/** So many of those who share a name are told. */
const MOST = 5

/** Whom a decision is about: nobody is decided about by a name that others share. Throws NO_ACTOR, or AMBIGUOUS_ACTOR with the ids that tell
 * them apart. */
export async function actorDecidedOn(desk: Desk, name: string): Promise<Decidable> {
  const { named, others } = await actorAsked(desk, name)
  const { ref, actor } = named
  if (others.length > 0) {
    const candidates = [ref, ...others].slice(0, MOST)
    throw new Failure(
      'AMBIGUOUS_ACTOR',
      `"${name}" may be ${candidates.map((it) => `${it.name}, ${it.kind} (${it.id})`).join('; ')}`,
      'Give one by its id',
    )
  }
  if (actor !== null) return { ref, actor }
  throw new Failure('NO_ACTOR', `no report names ${ref.name} itself, only its people and bodies`, 'Name one of those')
}
