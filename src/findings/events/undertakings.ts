import type { ActorId } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import { frameOf } from './frame.ts'
import type { Effect, Undertaking, VerbEntry } from './lexicon.ts'
import { type Match, matchesOf } from './match.ts'
import { doersOf } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { type Chain, chainOf } from './telling.ts'
import { wordsAfter } from './words.ts'

/** The entries that fit a clause; where there is none, what its verb comes to when somebody promises, asks, refuses or threatens it.
 * Matches "[undertook] to raise the matter" and "asked Chad to reopen the road"; not "the road reopened" nor "promised to be good". */
export function actsOf(scene: Scene, clause: Clause): Match[] {
  const known = matchesOf(scene.events, scene.layout.reading.tokens, clause)
  if (known.length > 0) return known
  const undertaken = undertakingOf(scene, clause)
  return undertaken ? [undertaken] : []
}

const FRAME = frameOf('S>to/for/with/O/from/on/in/into/of/against')
/** Of what is set up or run the thing itself is no partner. */
const JOINT = frameOf('S>with/to/for/from/in/into')
const ASKING: ReadonlySet<Effect> = new Set(['request'])
const WILLING: ReadonlySet<Effect> = new Set(['promise', 'refuse', 'threat'])

function undertakingOf(scene: Scene, clause: Clause): Match | null {
  const { verb } = clause
  const { layout, events } = scene
  if (verb.passive || verb.lemma === 'be' || layout.inQuote(verb.head)) return null
  const chain = chainOf(layout, events, clause)
  if (!chain) return null
  const { telling, top } = chain
  const found = wordsOf(scene, clause)
  if (found?.undertaking.type === null && found.undertaking.threat === null) return null
  const effect = telling.effects.at(-1)
  const told = telling.future && telling.effects.every((one) => one === 'begin' || one === 'plan')
  if (effect === undefined || told) {
    if (!told || !found || found.undertaking.type === null) return null
  } else if (!(ASKING.has(effect) || WILLING.has(effect) || (effect === 'plan' && isJoint(scene, chain)))) return null
  if (effect === 'threat' ? !found?.undertaking.threat : found?.undertaking.type === null) return null
  if (!arePublic(scene, chain, effect === 'request')) return null
  const joint = effect === 'promise' && isJoint(scene, chain)
  const entry = entryOf(joint ? null : (found?.undertaking ?? null), verb.lemma, effect)
  const end = found?.end ?? verb.last
  return { entry, end: Math.max(end, top.verb.last), size: 10, object: null, inside: null }
}

/** An entry made for one verb as it is told. */
function entryOf(undertaking: Undertaking | null, lemma: string, effect: Effect | undefined): VerbEntry {
  const words = undertaking?.words ?? [lemma]
  const act =
    effect === 'threat' && undertaking?.threat
      ? THREATENED[undertaking.threat]
      : { type: undertaking?.type ?? 'SUPPORT', mode: null }
  return {
    words,
    objects: [],
    bare: false,
    act: act ?? null,
    frame: act?.type === 'COOPERATE' ? JOINT : FRAME,
    lasting: false,
    planned: false,
  }
}

/** The deeds whose threat has each mode. */
const THREATENED: Readonly<Record<string, VerbEntry['act']>> = {
  restrict: { type: 'SANCTION', mode: 'discontinue' },
  relations: { type: 'SANCTION', mode: 'withdraw' },
  violence: { type: 'ASSAULT', mode: null },
}

function wordsOf(
  { layout, events }: Scene,
  { verb, sentence }: Clause,
): { undertaking: Undertaking; end: number } | null {
  const { tokens } = layout.reading
  for (const undertaking of events.undertakings.get(tokens[verb.head]?.lemma ?? '') ?? []) {
    const end = wordsAfter(tokens, verb.head + 1, undertaking.words, 1, sentence.last)
    if (end !== null) return { undertaking, end }
  }
  return null
}

/** "[Chad and Niger] plan to lay": what several states mean to do is agreed among them. */
const isJoint = ({ layout, agents }: Scene, { top }: Chain): boolean =>
  subjectActors(layout, top, agents).filter((actor) => layout.kindOf(actor) === 'state').length > 1

/** Whether those who speak, and those who are asked, act for a state or body; what private people promise each other is no event. */
function arePublic({ layout, agents }: Scene, { top, asked, doer }: Chain, asks: boolean): boolean {
  const acts = (actors: readonly ActorId[]): boolean => actors.some((actor) => isPublic(layout, actor))
  if (asks) return asked !== null && acts(doersOf(layout, asked.subject, agents))
  return acts(subjectActors(layout, doer ?? top, agents))
}

const isPublic = ({ reading, kindOf, countryOf }: Scene['layout'], actor: ActorId): boolean =>
  /^(state|organization)$/.test(kindOf(actor) ?? '') ||
  (kindOf(actor) === 'group' && countryOf(actor) !== null) ||
  reading.titles.some(({ holder, tenure }) => holder === actor && tenure !== 'former')
