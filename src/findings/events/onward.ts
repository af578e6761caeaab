import type { ActorId } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import { behindAny, doersOf } from './parties.ts'
import type { Scene } from './scene.ts'

/** Whom an act without a target is turned on, as the clause that goes on from it tells: "will not end the strike until [Chad] pays",
 * "marched, demanding that [Chad] resign", "opened an inquiry into claims that [two officers] lied". */
export function onwardTargets({ layout, clauses, agents }: Scene, clause: Clause, { type, mode }: Code): ActorId[] {
  const after = clauses.filter(({ verb }) => verb.first > clause.verb.first)
  if (type === 'REJECT')
    return doersIn(
      layout,
      after.find(({ opener }) => /^(until|unless)$/.test(opener ?? '')),
      agents,
    )
  if (mode === 'investigate') {
    const about = after.find(
      ({ verb, noun, opener }) => verb.form === 'finite' && (noun !== null || opener === 'whether'),
    )
    return about && isNear(layout, clause, about) ? doersOf(layout, about.subject, agents) : []
  }
  if (type !== 'PROTEST') return []
  const aim = after.find(({ verb, governor }) => AIM.test(verb.lemma) && governor === clause && verb.form !== 'finite')
  if (!aim) return []
  const against = behindAny(layout, aim.args, ['against', 'at', 'from', 'on'])
  const wanted = after.find(({ governor }) => governor === aim)
  return against.length > 0 ? against : doersOf(layout, wanted?.subject ?? [], agents)
}

const AIM = /^(demand|protest|denounce|condemn|oppose|urge|call|insist)$/

/** Who does what a clause tells; of a passive, whoever stands behind "by". */
function doersIn(layout: Layout, clause: Clause | undefined, agents: Scene['agents']): ActorId[] {
  if (!clause) return []
  const chunks = clause.verb.passive ? (clause.args.find(({ prep }) => prep === 'by')?.chunks ?? []) : clause.subject
  return doersOf(layout, chunks, agents)
}

/** "an inquiry into [claims] that": the clause tells of a noun of the act, not of what comes after a comma. */
const isNear = ({ reading: { tokens } }: Layout, { verb }: Clause, about: Clause): boolean =>
  !tokens.slice(verb.last, about.subject[0]?.first ?? about.verb.first).some(({ text }) => /^[,;]$/.test(text))
