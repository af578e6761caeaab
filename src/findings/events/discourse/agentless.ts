import type { ActorId, Event } from '../../../terms/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clause.ts'
import { codeOf } from '../codeOf.ts'
import type { Layout } from '../layout.ts'
import { matchesOf } from '../match.ts'
import { doersOf, unique } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { chainOf, isUnreal } from '../telling.ts'
import { REACH } from './antecedent.ts'
import { disputants } from './disputants.ts'
import type { Told } from './story.ts'

/** Accords and releases told without those who do them: "The deal was signed in Riga", "She was freed on Friday". */
export const agentlessIn = (scene: Scene): Candidate[] =>
  scene.clauses.flatMap((clause) => agentlessOf(scene, clause) ?? [])

function agentlessOf(scene: Scene, clause: Clause): Candidate | null {
  const { layout, events, agents } = scene
  const { tokens } = layout.reading
  const { verb, args, subject, governor } = clause
  if (!verb.passive || args.some(({ prep }) => prep === 'by') || layout.inQuote(verb.head)) return null
  const match = matchesOf(events, tokens, clause).find(({ entry }) => entry.act !== null)
  const act = match?.entry.act
  const accord = act?.type === 'SUPPORT' && match?.entry.frame.mutual === true && match.object !== null
  const release = act?.mode === 'release'
  if (!match || !act || !(accord || release)) return null
  const chain = chainOf(layout, events, clause)
  const head = tokens[verb.head]
  if (!chain || isUnreal(layout, chain, clause) || !head || (governor && clause.link === 'infinitive')) return null
  const code = codeOf(act, chain.telling)
  if (code?.status !== 'occurred' || (code.type !== 'SUPPORT' && code.mode !== 'release')) return null
  const targets = release ? doersOf(layout, subject, agents) : []
  if (release && targets.length === 0) return null
  const trigger = { start: head.start, end: head.end }
  return { predicate: verb.head, entry: match.entry, code, sides: { sources: [], targets }, trigger, clause }
}

/** Who signed, or who held those who are free: whoever was told before to deal with each other, or to hold them. */
export function doersBefore(
  layout: Layout,
  before: readonly Told[],
  { type, targets, trigger }: Event,
): readonly ActorId[] {
  const near = before.filter(({ at }) => trigger.start - at < REACH)
  if (type !== 'SUPPORT') {
    const holder = near.findLast(
      (told) =>
        (told.type === 'COERCE' || told.type === 'ASSAULT') &&
        told.sources.length > 0 &&
        told.targets.some((one) => targets.includes(one)),
    )
    return holder?.sources ?? []
  }
  const dealt = near.findLast(
    (told) =>
      told.type !== null && DEALING.has(told.type) && told.targets.length === 0 && unique(told.sources).length > 1,
  )
  return dealt?.sources ?? disputants(layout, near, trigger.start, [])
}

const DEALING: ReadonlySet<string> = new Set(['SUPPORT', 'AGREE', 'CONSULT', 'COOPERATE'])
