import type { Clause } from './clause.ts'
import type { Telling } from './codeOf.ts'
import type { Layout } from './layout.ts'
import type { Effect, EventLexicon } from './lexicon.ts'
import { nounOperator, operatorOf } from './match.ts'
import { ownersOf } from './parties.ts'

/** A clause with the verbs and nouns above it that change what it means, from the inmost outwards. */
export type Chain = {
  readonly telling: Telling
  /** Whose act it is in the end: the clause whose subject asks, promises or does. */
  readonly top: Clause
  /** Who is asked or let to do the act; null where nobody is. */
  readonly asked: Clause | null
  /** The noun that takes the act: "[decision] to", where its owner is the doer. */
  readonly noun: Clause['noun']
  /** The verbs above that this chain has used up. */
  readonly used: readonly Clause[]
  /** The verb that reports the whole, if any. */
  readonly reporter: Clause | null
}

const ASSERTING = /^(by|after|while|when|in|before|with|since|through|upon|on|despite)$/
const ANNOUNCING =
  /^(announce|make|reiterate|take|have|express|confirm|repeat|defend|issue|unveil|give|renew|receive|reaffirm|reveal|voice|declare|approve|back|issue|present|outline|launch|lead|begin|start|welcome|support|criticise|criticize|condemn|be)$/
const SPEAKING =
  /^(say|tell|state|stress|insist|argue|warn|add|declare|reiterate|demand|urge|emphasise|emphasize|think|believe|note|write|tweet|suggest)$/
const OBLIGING = /^(must|should|ought|shall)$/

/** What the words round a verb make of its act; null where the act is not told as a fact, a plan or a wish of somebody.
 * "agreed to allow", "urged X to withdraw", "would send"; not "if X attacks" nor "was sent to fight". */
export function chainOf(layout: Layout, lexicon: EventLexicon, clause: Clause): Chain | null {
  const { tokens } = layout.reading
  const effects: Effect[] = []
  const used: Clause[] = []
  let top = clause
  let asked: Clause | null = null
  let noun: Clause['noun'] = null
  if (clause.verb.form !== 'finite' && clause.verb.negated && clause.link !== 'participle') return null
  for (let depth = 0; depth < 5; depth++) {
    const { governor, link } = top
    if (!governor || link === 'relative' || link === null) break
    if (link === 'that') break
    if (link === 'infinitive') {
      const step = infinitiveStep(layout, lexicon, top, governor)
      if (!step) return null
      if (step.effect) effects.push(step.effect)
      if (step.asks) asked = top
      if (step.noun) noun = step.noun
      used.push(governor)
      if (step.noun && ownersOf(layout, step.noun).length > 0 && !step.asks)
        return { ...end(layout, clause, top, effects), asked, noun, used }
      top = governor
      continue
    }
    const before = wordBefore(layout, top)
    const operator = operatorOf(lexicon, tokens, governor, top.byObject ? 'OS' : 'S')
    const direct = top.verb.first <= governor.verb.last + 2 || /^(to|of|from|on|for)$/.test(before)
    if (operator && direct) {
      if (operator.effect === 'accuse' || operator.effect === 'stop') return null
      effects.push(operator.effect)
      used.push(governor)
      top = governor
      continue
    }
    if (before === '' || before === ',' || ASSERTING.test(before)) {
      top = governor
      continue
    }
    return null
  }
  return { ...end(layout, clause, top, effects), asked, noun, used }
}

type Step = { readonly effect: Effect | null; readonly asks: boolean; readonly noun: Clause['noun'] }

/** What the verb or noun that an infinitive hangs on makes of it; null where it is a mere purpose. */
function infinitiveStep(layout: Layout, lexicon: EventLexicon, top: Clause, governor: Clause): Step | null {
  const { tokens } = layout.reading
  if (top.noun && !(top.byObject && operatorOf(lexicon, tokens, governor, 'O'))) {
    const operator = nounOperator(lexicon, tokens, top.noun)
    if (operator) {
      const owned = ownersOf(layout, top.noun).length > 0
      if (!owned && !ANNOUNCING.test(governor.verb.lemma)) return null
      return { effect: operator.effect, asks: false, noun: top.noun }
    }
    return null
  }
  if (top.byObject || governor.verb.passive) {
    const operator = operatorOf(lexicon, tokens, governor, 'O')
    if (operator) {
      if (operator.effect !== 'request' && operator.effect !== 'allow') return null
      return { effect: operator.effect, asks: true, noun: null }
    }
    if (top.byObject) return null
  }
  const operator = operatorOf(lexicon, tokens, governor, 'S')
  return operator ? { effect: operator.effect, asks: false, noun: null } : null
}

const wordBefore = (layout: Layout, { verb, sentence }: Clause): string => {
  let index = verb.first - 1
  while (index > sentence.first && layout.reading.tokens[index]?.tag === 'ADV') index--
  if (index < sentence.first) return ''
  const token = layout.reading.tokens[index]
  if (token?.tag === 'CCONJ') return ','
  return layout.verbAt(index) || layout.chunkAt(index) ? '' : (token?.lower ?? '')
}

/** How the outermost verb is told. */
function end(
  layout: Layout,
  clause: Clause,
  top: Clause,
  effects: Effect[],
): Pick<Chain, 'telling' | 'top' | 'reporter'> {
  const { verb } = top
  const reporter = top.link === 'that' ? top.governor : null
  const reported = reporter !== null && SPEAKING.test(reporter.verb.lemma)
  const would = verb.modal === 'would'
  const told = reporter !== null && reporter.verb.form === 'finite' && reporter.verb.tense === 'past'
  const future = verb.tense === 'future' || (would && told)
  const condition = hasCondition(layout, top)
  return {
    top,
    reporter,
    telling: {
      effects: reported && OBLIGING.test(verb.modal ?? '') ? [...effects, 'request'] : effects,
      negated: verb.negated,
      future,
      conditional: (would && !told) || /^(could|might|may|can)$/.test(verb.modal ?? '') || (future && condition),
      ongoing: verb.progressive && verb.tense === 'present' && effects.length === 0 && clause === top,
    },
  }
}

/** Whether an if-clause stands in the sentence. */
function hasCondition(layout: Layout, { sentence }: Clause): boolean {
  for (let index = sentence.first; index < sentence.last; index++)
    if (/^(if|unless|provided)$/.test(layout.reading.tokens[index]?.lower ?? '')) return true
  return false
}

/** Whether a clause is no assertion: behind "if", "whether", in a question, or under "must" said by nobody. */
export function isUnreal(layout: Layout, { top, reporter }: Chain, clause: Clause): boolean {
  for (const one of [clause, top])
    if (/^(if|unless|whether|until|lest|without|should)$/.test(one.opener ?? '')) return true
  const last = layout.reading.tokens[clause.sentence.last - 1]
  if (last?.text === '?') return true
  if (OBLIGING.test(top.verb.modal ?? '') && !(reporter && SPEAKING.test(reporter.verb.lemma))) return true
  return false
}
