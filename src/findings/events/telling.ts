import { isBase, type Token } from '../../english/index.ts'
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
  /** The clause whose subject does the act, where it is not the act's own: "agreed [with X] to sign". */
  readonly doer: Clause | null
  /** The noun that takes the act: "[decision] to", where its owner is the doer. */
  readonly noun: Clause['noun']
  /** The verbs above that this chain has used up. */
  readonly used: readonly Clause[]
  /** The verb that reports the whole, if any. */
  readonly reporter: Clause | null
}

const ASSERTING = /^(by|after|while|when|in|before|with|since|through|upon|on|despite)$/
const ANNOUNCING =
  /^(announce|make|reiterate|take|have|express|confirm|repeat|defend|issue|unveil|give|renew|receive|reaffirm|reveal|voice|declare|approve|back|present|outline|launch|lead|begin|start|welcome|support|criticise|criticize|condemn|be|reach|sign)$/
const SPEAKING =
  /^(say|tell|state|stress|insist|argue|warn|add|declare|reiterate|demand|urge|emphasise|emphasize|think|believe|note|write|tweet|suggest)$/
const OBLIGING = /^(must|should|ought|shall)$/
const DOUBTING =
  /^(fear|doubt|deny|wonder|imagine|pretend|suspect|predict|dream|pray|assume|hope|wish|suggest|imply|hint)$/
const WANTING = /^(demand|urge|request|order|recommend|propose|decree|plead)$/

/** What the words round a verb make of its act; null where the act is not told as a fact, a plan or a wish of somebody.
 * "agreed to allow", "urged X to withdraw", "would send"; not "if X attacks" nor "was sent to fight". */
export function chainOf(layout: Layout, lexicon: EventLexicon, clause: Clause): Chain | null {
  const { tokens } = layout.reading
  const effects: Effect[] = []
  const used: Clause[] = []
  let top = clause
  let asked: Clause | null = null
  let doer: Clause | null = null
  let noun: Clause['noun'] = null
  const chain = (): Chain => ({ ...end(tokens, clause, top, effects), asked, doer, noun, used })
  if (clause.verb.form !== 'finite' && clause.verb.negated && clause.link !== 'participle') return null
  const told = clause.verb.form === 'finite' && !clause.governor ? clause.noun : null
  if (told && !isWhich(tokens, clause) && nounOperator(lexicon, tokens, told)) return null
  for (let depth = 0; depth < 5; depth++) {
    const { governor, link } = top
    if (!governor && link === 'infinitive' && top.noun) {
      const operator = nounOperator(lexicon, tokens, top.noun)
      if (!operator || ownersOf(layout, top.noun).length === 0) return null
      effects.push(operator.effect)
      noun = top.noun
      return chain()
    }
    if (!governor || link === 'relative' || link === null) break
    if (link === 'that') {
      const wanted = thatStep(lexicon, tokens, top, governor)
      if (wanted === 'unreal') return null
      if (wanted === null) break
      effects.push('request')
      used.push(governor)
      asked = top
      top = governor
      break
    }
    if (link === 'infinitive') {
      const step = infinitiveStep(layout, lexicon, top, governor)
      if (!step) return null
      if (step.effect) effects.push(step.effect)
      if (step.asks) asked = top
      if (step.ownDoer) doer = governor
      if (step.noun) {
        noun = step.noun
        if (ownersOf(layout, step.noun).length > 0) return chain()
      }
      used.push(governor)
      top = governor
      continue
    }
    const before = top.lead
    const next = top.verb.first === governor.verb.last
    if (next && operatorOf(lexicon, tokens, governor, 'T')) {
      effects.push('request')
      used.push(governor)
      top = governor
      break
    }
    const operator = operatorOf(lexicon, tokens, governor, top.byObject ? 'OS' : 'S')
    const direct = top.verb.first <= governor.verb.last + 2 || /^(to|of|from|on)$/.test(before)
    if (operator && direct) {
      if (operator.effect === 'accuse' || operator.effect === 'stop') return null
      effects.push(operator.effect)
      used.push(governor)
      top = governor
      continue
    }
    if (next || (before !== '' && before !== ',' && !ASSERTING.test(before))) return null
    top = governor
  }
  return chain()
}

/** "a deal, [which] Chad has sought": the clause tells of the noun and does not fill it. */
const isWhich = (tokens: readonly Token[], { subject }: Clause): boolean =>
  tokens[(subject[0]?.first ?? 0) - 1]?.lower === 'which'

type Step = {
  readonly effect: Effect | null
  readonly asks: boolean
  readonly ownDoer: boolean
  readonly noun: Clause['noun']
}

/** Whether a that-clause is what somebody wants done: "demanded that X resign"; 'unreal' behind "allegations that". */
function thatStep(
  lexicon: EventLexicon,
  tokens: readonly Token[],
  { noun, verb, subject }: Clause,
  governor: Clause,
): 'request' | 'unreal' | null {
  const named = noun ? nounOperator(lexicon, tokens, noun) : null
  if (named) return named.effect === 'request' ? 'request' : named.effect === 'promise' ? null : 'unreal'
  if (operatorOf(lexicon, tokens, governor, 'T')) {
    const head = tokens[verb.head]
    const doer = tokens[subject[0]?.head ?? -1]
    const single = subject.length === 1 && doer !== undefined && isBase(doer) && !/s$/.test(doer.lower)
    const base = single && verb.tense === 'present' && verb.modal === null && head !== undefined && isBase(head)
    if (WANTING.test(governor.verb.lemma) || base) return 'request'
  }
  return DOUBTING.test(governor.verb.lemma) ? 'unreal' : null
}

/** What the verb or noun that an infinitive hangs on makes of it; null where it is a mere purpose. */
function infinitiveStep(layout: Layout, lexicon: EventLexicon, top: Clause, governor: Clause): Step | null {
  const { tokens } = layout.reading
  const bySubject = operatorOf(lexicon, tokens, governor, 'S')
  const byObject = top.byObject || governor.verb.passive ? operatorOf(lexicon, tokens, governor, 'O') : null
  const agent = governor.verb.passive && governor.args.some(({ prep }) => prep === 'by')
  if (byObject && (agent || !(governor.verb.passive && bySubject && bySubject.words[0] === 'be'))) {
    if (byObject.effect === 'request' || byObject.effect === 'allow')
      return { effect: byObject.effect, asks: true, ownDoer: false, noun: null }
  }
  if (bySubject?.words.includes('no')) return { effect: bySubject.effect, asks: false, ownDoer: true, noun: null }
  if (top.noun) {
    const operator = nounOperator(lexicon, tokens, top.noun)
    if (operator) {
      const owned = ownersOf(layout, top.noun).length > 0
      return owned || ANNOUNCING.test(governor.verb.lemma)
        ? { effect: operator.effect, asks: false, ownDoer: true, noun: top.noun }
        : null
    }
  }
  if (!bySubject) return null
  if (top.byObject && !/^(promise|threat)$/.test(bySubject.effect)) return null
  const effect = isUnwilling(governor) ? 'refuse' : bySubject.effect
  return { effect, asks: false, ownDoer: top.byObject, noun: null }
}

/** "does not [intend] to": who means not to do a thing refuses it. */
const isUnwilling = ({ verb }: Clause): boolean => verb.negated && /^(intend|mean)$/.test(verb.lemma)

const HARMING =
  /^(respond|retaliate|strike|hit|act|answer|punish|react|fight|avenge|attack|shoot|fire|invade|close|shut|cut|suspend|halt|withdraw|leave|quit|expel|sue|ban|bar|block|seize|impose|stop|boycott|deport|arrest|jail|blockade)$/

/** "warned that [it] would": the speaker's own deed. */
const isOwn = (tokens: readonly Token[], { subject }: Clause): boolean =>
  /^(it|they|he|she|we|i)$/.test(tokens[subject[0]?.head ?? -1]?.lower ?? '')

/** How the outermost verb is told. */
function end(
  tokens: readonly Token[],
  clause: Clause,
  top: Clause,
  effects: Effect[],
): Pick<Chain, 'telling' | 'top' | 'reporter'> {
  const { verb } = top
  const reporter = top.link === 'that' ? top.governor : null
  const reported = reporter !== null && SPEAKING.test(reporter.verb.lemma)
  const would = verb.modal === 'would'
  const told = reporter?.verb.form === 'finite' && reporter.verb.tense === 'past'
  const refuses = verb.negated && !verb.perfect && (would || (told && /^(could|can)$/.test(verb.modal ?? '')))
  const future = verb.tense === 'future' || (would && told) || refuses
  const must = reported && OBLIGING.test(verb.modal ?? '')
  const vows =
    /^(warn|caution|vow)$/.test(reporter?.verb.lemma ?? '') && future && isOwn(tokens, top) && HARMING.test(verb.lemma)
  const threatens = (reporter?.verb.lemma === 'threaten' || vows) && !verb.negated
  return {
    top,
    reporter,
    telling: {
      effects: must ? [...effects, 'request'] : threatens ? [...effects, 'threat'] : effects,
      negated: verb.negated && !(effects.at(-1) === 'refuse' && isUnwilling(top)),
      future: future && !threatens,
      conditional: !threatens && !refuses && ((would && !told) || /^(could|might|may|can)$/.test(verb.modal ?? '')),
      ongoing: verb.progressive && verb.tense === 'present' && effects.length === 0 && clause === top,
    },
  }
}

/** Whether a clause is no assertion: behind "if", "whether", in a question, or under "must" said by nobody. */
export function isUnreal(layout: Layout, { top, reporter }: Chain, clause: Clause): boolean {
  for (const one of [clause, top])
    if (/^(if|unless|whether|until|lest|without|should)$/.test(one.opener ?? '')) return true
  if (layout.reading.tokens[clause.sentence.last - 1]?.text === '?') return true
  return OBLIGING.test(top.verb.modal ?? '') && !(reporter && SPEAKING.test(reporter.verb.lemma))
}

/** Whether an if-clause stands in the sentence. */
export function hasCondition(layout: Layout, { sentence }: Clause): boolean {
  for (let index = sentence.first; index < sentence.last; index++)
    if (/^(if|unless|provided)$/.test(layout.reading.tokens[index]?.lower ?? '')) return true
  return false
}
