import { foldName } from '../../terms/index.ts'
import type { Meant } from '../decisions.ts'
import type { Mend } from '../mend.ts'
import type { Database } from './database.ts'
import type { IdentityGraph } from './identityGraph.ts'

type Recast = readonly (readonly [line: number, mends: readonly Mend[]])[]

/** Whom mends mean in this ledger as it stands, and which lines are to be written anew because that is somebody else now. */
export function mendCast(db: Database, graph: IdentityGraph) {
  const actor = db.prepare('select id from actors where guise_id = ? and articles > 0')
  const known = new Map<number, string>()

  /** The number of the actor that a decision means; of several the one presented most like it. */
  const actorMeant = (it: Meant): number | undefined => {
    const guises = graph
      .meantBy([it])
      .map((id) => ({ id, guise: graph.guiseAt(id), key: graph.keyAt(id) }))
      .map(({ id, guise, key }) => {
        const unlike = Number(guise.country !== it.country) * 2 + Number(foldName(guise.name) !== it.name)
        return { id, order: `${unlike} ${key}` }
      })
      .sort((a, b) => (a.order < b.order ? -1 : 1))
    for (const { id } of guises) {
      const found = actor.get(graph.rootOf(id))?.id
      if (found !== undefined) return Number(found)
    }
    return undefined
  }

  const castOf = (mends: readonly Mend[]): string =>
    mends
      .flatMap((mend) => [...('was' in mend ? [mend.was] : []), ...('now' in mend ? [mend.now] : [])])
      .map((it) => actorMeant(it) ?? '?')
      .join(' ')

  return {
    actorMeant,
    /** What is written now. */
    remember: (recast: Recast): void => {
      known.clear()
      for (const [line, mends] of recast) known.set(line, castOf(mends))
    },
    /** Lines of which some mend means somebody else than when they were written. */
    changed: (recast: Recast): number[] =>
      recast.flatMap(([line, mends]) => {
        const cast = castOf(mends)
        if (known.get(line) === cast) return []
        known.set(line, cast)
        return [line]
      }),
  }
}
