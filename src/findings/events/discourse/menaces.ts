import type { ActorId } from '../../../terms/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clause.ts'
import type { VerbEntry } from '../lexicon.ts'
import { doersOf, targetsOf } from '../parties.ts'
import type { Scene } from '../scene.ts'

/** What is held out: `passive` what somebody does "will be answered", `own` the speaker's side "will respond", `theirs` the subject "will pay". */
const MENACES: readonly {
  readonly verb: RegExp
  readonly kind: 'passive' | 'own' | 'theirs'
  readonly object: RegExp | null
}[] = [
  { verb: /^(answer|punish|avenge|repel)$/, kind: 'passive', object: null },
  {
    verb: /^(meet|treat|regard)$/,
    kind: 'passive',
    object: /^(force|response|fire|resistance|retaliation|attack|war|aggression|target|act)$/,
  },
  { verb: /^(retaliate|hit back|strike back)$/, kind: 'own', object: null },
  { verb: /^respond$/, kind: 'own', object: /^(force|kind|measure|strength|fire|power)$/ },
  {
    verb: /^(pay|face|bear|suffer|come|carry|have)$/,
    kind: 'theirs',
    object: /^(price|consequence|cost|retaliation|response)$/,
  },
  { verb: /^regret$/, kind: 'theirs', object: null },
]
const TELLING = /^(say|warn|tell|write|add|declare|vow|state|announce|threaten|insist|tweet|claim)$/

/** Threats by their words alone, in and out of quotes: "Any incursion “would be answered”, said the minister",
 * "warning that the visit would come at a price". Not "the call will be answered" said by nobody. */
export const menacesIn = (scene: Scene): Candidate[] => scene.clauses.flatMap((clause) => menaceOf(scene, clause) ?? [])

function menaceOf(scene: Scene, clause: Clause): Candidate | null {
  const { layout, agents } = scene
  const { tokens } = layout.reading
  const { verb, args, subject, governor, link } = clause
  if (!/^(will|would|shall)$/.test(verb.modal ?? '') || verb.negated) return null
  if (link !== 'that' || !governor || !TELLING.test(governor.verb.lemma)) return null
  const nouns = args.flatMap(({ chunks }) => chunks.map(({ head }) => tokens[head]?.lemma ?? ''))
  const menace = MENACES.find(
    ({ verb: named, kind, object }) =>
      named.test(verb.lemma) &&
      (kind === 'passive') === verb.passive &&
      (object === null || nouns.some((noun) => object.test(noun))),
  )
  const speakers = doersOf(layout, governor.subject, () => true)
  if (!menace || speakers.length === 0) return null
  if (menace.kind === 'passive' && !isAct(scene, clause)) return null
  const subjects = doersOf(layout, subject, agents)
  if (menace.kind === 'own' && subjects.length === 0) return null
  const menaced =
    menace.kind === 'theirs' ? targetsOf(layout, subject).filter((actor) => !speakers.includes(actor)) : []
  const told = governor.args
    .filter(({ prep }) => prep === null || prep === 'to')
    .flatMap(({ chunks }) => targetsOf(layout, chunks))
  const others =
    menaced.length > 0 ? menaced : told.filter((actor) => !speakers.includes(actor) && layout.kindOf(actor) === 'state')
  return candidateOf(scene, clause, speakers, others)
}

function candidateOf(
  { layout }: Scene,
  clause: Clause,
  sources: readonly ActorId[],
  targets: readonly ActorId[],
): Candidate | null {
  const { verb } = clause
  const [first, head] = [layout.reading.tokens[verb.first], layout.reading.tokens[verb.head]]
  if (!first || !head || sources.length === 0) return null
  const act = { type: 'THREATEN', mode: null } as const
  const frame = { source: 'S', targets: [], mutual: false, needsTarget: false }
  const entry: VerbEntry = { words: [verb.lemma], objects: [], bare: false, act, frame, lasting: false, planned: false }
  const trigger = { start: first.start, end: head.end }
  return {
    predicate: verb.head,
    entry,
    code: { ...act, status: 'occurred' },
    sides: { sources, targets },
    trigger,
    clause,
  }
}

/** "any incursion", "an attack": what is to be answered is a deed. */
const isAct = ({ layout: { reading } }: Scene, { subject }: Clause): boolean =>
  subject.some(({ head }) =>
    /^(attack|incursion|aggression|move|provocation|violation|strike|invasion|step|attempt|breach|raid|act|intrusion|interference|escalation)$/.test(
      reading.tokens[head]?.lemma ?? '',
    ),
  )
