import type { ActorRef, Named } from '../../views/index.ts'
import { actorAsked } from '../asked.ts'
import type { Desk } from '../desk.ts'
import type { Coverage } from './covers.ts'
import { furtherFrom } from './cursor.ts'
import { badValue } from './query.ts'
import type { Answered, Route } from './route.ts'

/** A question that was answered. */
export type Ran = {
  readonly asked: Readonly<Record<string, unknown>>
  readonly meant: Readonly<Record<string, ActorRef & { readonly others: readonly ActorRef[] }>>
  readonly found: Answered
  /** What cursors of this question are marked with. */
  readonly mark: string
}

/** Where a question was asked: what stands in its path, and the address of this server without one. */
export type Where = { readonly params: Readonly<Record<string, string>>; readonly origin: string }

/** Answers a question of which `given` was asked. Throws what the question throws, and BAD_CURSOR. */
export async function runRoute(
  route: Route,
  given: Readonly<Record<string, unknown>>,
  { params: named, origin }: Where,
  { desk, coverage }: { readonly desk: Desk; readonly coverage: Coverage },
): Promise<Ran> {
  const params = route.params.safeParse(named)
  if (!params.success) throw badValue(params.error)
  const { cursor, ...asked }: Record<string, unknown> = { ...params.data, ...given }
  const mark = `${route.path} ${JSON.stringify(asked)}`
  const further = typeof cursor === 'string' ? furtherFrom(cursor, mark) : null
  const meant: Record<string, Ran['meant'][string]> = {}
  const actor = async (field: string, name: string | undefined): Promise<Named | null> => {
    if (name === undefined) return null
    const meantBy = await actorAsked(desk, name)
    meant[field] = { ...meantBy.named.ref, others: meantBy.others }
    return meantBy.named
  }
  const found = await route.answer(asked as never, {
    ...{ desk, coverage, actor },
    after: further !== null && 'after' in further ? further.after : null,
    skip: further !== null && 'skip' in further ? further.skip : 0,
    origin,
  })
  return { asked, meant, found, mark }
}
