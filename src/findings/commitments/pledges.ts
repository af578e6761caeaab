import type { Commitment } from '../../terms/index.ts'
import { type Clause, entryAtVerb, subjectActors, type VerbEntry } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isHostile, isProspect, isUndertaken } from './guards.ts'
import type { PromiseWords } from './lexicon.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "Chad pledged to send tents", "is committed to providing support", "promised that the port would open", "offered $2 million to Niger".
 * Not "vowed to crush the rebels", "refused to promise" nor "hopes to send tents". */
export const pledges: Finder<Commitment> = {
  name: 'commitments/pledge',
  find: (context) =>
    scenesOf(context).flatMap((scene) => scene.clauses.flatMap((clause) => pledgeOf(scene, clause) ?? [])),
}

function pledgeOf(scene: Scene, clause: Clause): Draft<Commitment> | null {
  const found = wordsOfPledge(scene, clause)
  if (!found || !isUndertaken(scene, clause)) return null
  const { entry, end } = found
  const by = subjectActors(scene.layout, clause, scene.agents)
  if (by.length === 0) return null
  const child = scene.clauses.find(
    ({ governor, link, verb }) =>
      governor === clause && verb.first >= end - 1 && (link === 'infinitive' || link === 'gerund' || link === 'that'),
  )
  const loose = entry.as === 'offer' && by.every((actor) => scene.layout.kindOf(actor) === 'person')
  if (entry.as === 'allot' && child && child.link !== 'infinitive') return null
  if (child && child.verb.first <= end + 3) {
    if (child.verb.negated || isHostile(scene, child) || isProspect(scene, child)) return null
    if (child.link === 'that' && !isAbout(scene, child, by)) return null
    if (child.byObject && entry.as !== 'pledge' && (child.noun?.first ?? end) >= end) return null
    const content = contentSpan(scene.layout, scene.sentence, firstOf(scene, child), child.verb.last)
    const draft = commitmentOf(
      scene,
      by,
      content,
      child.link === 'that' ? [...told(clause), ...child.args] : child.args,
    )
    return isIdle(scene, clause, draft, loose) ? null : draft
  }
  if (child?.link === 'infinitive' && child.byObject) {
    const own = firstOf(scene, child)
    if (isHostile(scene, child)) return null
    return commitmentOf(scene, by, contentSpan(scene.layout, scene.sentence, own, child.verb.last), [
      ...clause.args,
      ...child.args,
    ])
  }
  return nominal(scene, clause, entry, end, by)
}

/** "pledged [$2 million to Chad]", "offered [help] to Niger". */
function nominal(
  scene: Scene,
  clause: Clause,
  { as }: PromiseWords,
  end: number,
  by: Parameters<typeof commitmentOf>[1],
): Draft<Commitment> | null {
  const { layout } = scene
  if (as === 'agree') return null
  const object = clause.args.find(({ prep, at, loose }) => !loose && (prep === null || at < end))
  const chunk = object?.chunks[0]
  if (!object || !chunk || chunk.first < end - 1) return null
  const content = contentSpan(layout, scene.sentence, withBound(scene, Math.max(chunk.first, end)), chunk.last)
  const draft = commitmentOf(scene, by, content, clause.args)
  if ((as === 'allot' || clause.verb.lemma === 'commit') && draft.amount === null) return null
  if (draft.amount === null && draft.to.length === 0) return null
  const head = layout.reading.tokens[chunk.head]
  if (
    /^(that|it|this|what|comment|apology|condolence|congratulation|explanation|glimpse|view|opinion|advice|insight|support|prayer|resignation|him|her|himself|herself|voter|reader)$/.test(
      head?.lemma ?? '',
    )
  )
    return null
  return draft
}

/** A word or two without an object, the gap of "the target it pledged to reach", or a person's mere readiness. */
function isIdle(
  { layout }: Scene,
  clause: Clause,
  { content, amount, to }: Draft<Commitment>,
  loose: boolean,
): boolean {
  const { text } = layout.reading.article
  if (text.slice(content.start, content.end).split(/\s+/).length < 2) return true
  const subject = clause.subject[0]
  if (subject && /^(it|they|he|she)$/.test(layout.reading.tokens[subject.head]?.lower ?? '')) {
    const before = layout.chunkAt(subject.first - 1)
    if (before && before.last === subject.first && clause.link !== 'that') return true
  }
  return loose && amount === null && to.length === 0
}

/** "promised [Chad] that": the one told is the one promised. */
const told = ({ args }: Clause): Clause['args'] =>
  args.filter(({ prep, loose }) => prep === null && !loose).map((argument) => ({ ...argument, prep: 'to' }))

/** Takes "up to", "at least", "a total of" before a sum into it. */
function withBound({ layout, sentence }: Scene, first: number): number {
  const { tokens } = layout.reading
  let start = first
  while (start - 1 > sentence.first && BOUND.test(tokens[start - 1]?.lower ?? '')) start--
  return BOUND_START.test(tokens[start]?.lower ?? '') ? start : first
}

const BOUND =
  /^(up|to|at|least|most|more|less|than|over|about|around|nearly|almost|some|roughly|approximately|a|total|of|no|additional|further|another)$/
const BOUND_START = /^(up|at|more|less|over|about|around|nearly|almost|some|roughly|approximately|a|no|another)$/

/** The words of a promise that a clause's verb begins, and the token after them. */
const wordsOfPledge = ({ layout, words }: Scene, clause: Clause): VerbEntry<PromiseWords> | null =>
  entryAtVerb(
    layout.reading.tokens,
    clause,
    words.verbs,
    ({ as }, asBe) => as !== 'hostile' && (asBe || !clause.verb.passive),
  )

/** The first token of what is promised, without "to". */
function firstOf({ layout }: Scene, { verb, link, subject }: Clause): number {
  if (link === 'that') return subject[0]?.first ?? verb.first
  return layout.reading.tokens[verb.first]?.lower === 'to' ? verb.first + 1 : verb.first
}

/** "promised that it would", "pledged that the port will open": told in the future. */
function isAbout(_scene: Scene, { verb }: Clause, _by: unknown): boolean {
  return verb.tense === 'future' || verb.modal === 'would'
}
