import type { ActorId } from '../../../terms/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clause.ts'
import { codeOf } from '../codeOf.ts'
import { matchesOf } from '../match.ts'
import { doersOf } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { chainOf, isUnreal } from '../telling.ts'
import { REACH } from './antecedent.ts'
import { isCourt } from './court.ts'
import type { Told } from './story.ts'

const JUDGED = /^(acquit|fine|sentence|convict|jail|imprison|clear|exonerate)$/

const TAKEN = /^(arrest|detain|apprehend|take|place|nab|remand|seize|pick|hold|round|put)$/

/** Verdicts and arrests told without their court or police: "Two of his officers were acquitted", "He was taken into custody on Friday". */
export const verdictsIn = (scene: Scene): Candidate[] =>
  scene.clauses.flatMap((clause) => verdictOf(scene, clause) ?? [])

function verdictOf(scene: Scene, clause: Clause): Candidate | null {
  const { layout, events, agents } = scene
  const { tokens } = layout.reading
  const { verb, args, subject } = clause
  if (
    !verb.passive ||
    !(JUDGED.test(verb.lemma) || TAKEN.test(verb.lemma)) ||
    args.some(({ prep }) => prep === 'by') ||
    layout.inQuote(verb.head)
  )
    return null
  const match = matchesOf(events, tokens, clause).find(({ entry }) => entry.act !== null)
  const chain = chainOf(layout, events, clause)
  const judged = doersOf(layout, subject, agents)
  const head = tokens[verb.head]
  if (!JUDGED.test(verb.lemma) && match?.entry.act?.mode !== 'arrest') return null
  if (!match?.entry.act || !chain || isUnreal(layout, chain, clause) || judged.length === 0 || !head) return null
  const code = codeOf(match.entry.act, chain.telling)
  if (code?.status !== 'occurred') return null
  const trigger = { start: head.start, end: head.end }
  return { predicate: verb.head, entry: match.entry, code, sides: { sources: [], targets: judged }, trigger, clause }
}

/** The last court that did something in what was told before a place in the text. */
export function courtBefore({ layout }: Scene, before: readonly Told[], at: number): readonly ActorId[] {
  const courts = (one: Told): ActorId[] => one.sources.filter((actor) => isCourt(layout, actor))
  const told = before.findLast((one) => at - one.at < REACH && courts(one).length > 0)
  return told ? courts(told) : []
}

/** The last police or other authority that did something in what was told before. */
export function authorityBefore({ layout }: Scene, before: readonly Told[], at: number): readonly ActorId[] {
  const authorities = (one: Told): ActorId[] =>
    one.sources.filter(
      (actor) => layout.kindOf(actor) !== 'person' && layout.kindOf(actor) !== 'state' && isPolice(layout, actor),
    )
  const told = before.findLast((one) => at - one.at < REACH && authorities(one).length > 0)
  return told ? authorities(told) : []
}

const isPolice = ({ reading }: Scene['layout'], actor: ActorId): boolean =>
  POLICE.test(reading.actors.find(({ id }) => id === actor)?.name ?? '')

const POLICE =
  /\b(police(m[ae]n)?|gendarme(s|rie)?|coast ?guards?|border guards?|patrol|customs|immigration|security (forces|service|agents|police)|intelligence|prosecutors?|authorities|inspectors?)\b/i
