import type { ActorId, Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  bareReceiver,
  doersAt,
  isCounted,
  isInfinitive,
  isPassive,
  modalOf,
  prepositionOf,
  reachOf,
  subjectsOf,
  tokensOf,
} from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { type Found, pledgeAt } from './entryAt.ts'
import { isHostile, isProspect, isUndertaken } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "Chad pledged to send tents", "is committed to providing support", "promised that the port would open", "offered $2 million to Niger",
 * "agreed on joint patrols", "the files that Chad promised". Not "vowed to crush the rebels", "refused to promise" nor "hopes to send tents". */
export const pledges: Finder<Commitment> = {
  name: 'commitments/pledge',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => pledgeOf(scene, token))),
}

function pledgeOf(scene: Scene, token: number): Draft<Commitment>[] {
  const found = pledgeAt(scene, token)
  if (!found || !isUndertaken(scene, found.node)) return []
  const by = boundBy(scene, token) ?? ownerOfGap(scene, found.node) ?? doersAt(scene, found.asBe ? found.node : token)
  const givers = by.length > 0 || !found.asBe ? by : subjectsOf(scene, token).flatMap((noun) => actorsAt(scene, noun))
  if (givers.length === 0) return []
  const act = actOf(scene, found)
  const others = act === null || boundBy(scene, token) === null ? [] : boundToo(scene, found, act)
  const draft = act === null ? thing(scene, found, givers) : deed(scene, found, act, givers)
  if (!draft) return []
  const [other] = others
  if (other) {
    const { text } = scene.layout.reading.article
    const said = text.slice(draft.content.start, other.from)
    const end = draft.content.start + said.replace(/,?\s+and\s+$/, '').trimEnd().length
    const content = { start: draft.content.start, end: Math.min(end, draft.content.end) }
    return [commitmentOf(scene, givers, content, act === null ? [] : [act]), other.draft]
  }
  const second = act === null ? null : secondOf(scene, found, act, givers)
  if (!second || act === null) return [draft]
  const end = endBefore(scene, second.content.start, draft.content.start)
  const first = commitmentOf(scene, givers, { start: draft.content.start, end }, [act])
  return first.amount === null ? [draft] : [first, second]
}

/** "promised to hire 200 nurses and [to pay $2 million]": two promises where each has its sum. */
function secondOf(scene: Scene, found: Found, act: number, by: readonly ActorId[]): Draft<Commitment> | null {
  const { tree } = scene
  const other = tree.among(act, 'conj').find((word) => word > act && isInfinitive(scene, word))
  const draft = other === undefined ? null : deed(scene, found, other, by)
  return draft && draft.amount !== null ? draft : null
}

/** Where the words before "and to" end. */
function endBefore({ layout: { reading } }: Scene, at: number, from: number): number {
  return (
    from +
    reading.article.text
      .slice(from, at)
      .replace(/,?\s+(and|or)\s+to\s+$/, '')
      .trimEnd().length
  )
}

/** "The protocol commits [Chad] to freeing them": the deal binds whom it names. */
function boundBy(scene: Scene, token: number): ActorId[] | null {
  const { tree, tokens } = scene
  if (!/^(commit|oblige|obligate|bind)$/.test(tokens[token]?.lemma ?? '') || isPassive(scene, token)) return null
  const object = tree.among(token, 'obj', 'iobj')[0]
  if (object === undefined || /sel(f|ves)$/.test(tokens[object]?.lower ?? '')) return null
  const subject = subjectsOf(scene, token)[0]
  if (subject === undefined || !DEAL.test(tokens[subject]?.lemma ?? '')) return null
  const found = actorsAt(scene, object)
  return found.length > 0 ? found : null
}

/** "commits Chad to freeing them and [the rebels to handing over] the dead": whom else the deal binds, and where they are named. */
function boundToo(scene: Scene, found: Found, act: number): { draft: Draft<Commitment>; from: number }[] {
  const { tree, tokens, layout } = scene
  return [act, ...tree.among(found.node, 'obj', 'iobj')]
    .flatMap((word) => tree.among(word, 'conj'))
    .flatMap((noun) => {
      const verb = tree.among(noun, 'acl', 'xcomp').find((word) => word > noun)
      const by = spokenActors(scene, noun)
      const from = tokens[layout.chunkAt(noun)?.first ?? noun]?.start
      if (verb === undefined || by.length === 0 || from === undefined || isHostile(scene, verb)) return []
      return [{ draft: commitmentOf(scene, by, contentSpan(scene, verb, verb), [verb]), from }]
    })
}

const spokenActors = (scene: Scene, noun: number): ActorId[] => {
  const found = actorsAt(scene, noun)
  return found.length > 0
    ? found
    : scene.layout
        .mentionsAt(noun)
        .slice(0, 1)
        .map(({ actor }) => actor)
}

const DEAL =
  /^(deal|accord|agreement|pact|treaty|truce|ceasefire|protocol|memorandum|roadmap|contract|document|declaration|convention|law|plan|resolution|formula|charter|communique|communiqué)$/

/** What the promised act hangs on: "pledged [to send]", "made a commitment [to train]", "ready, he said, [to receive]". */
function actOf(scene: Scene, { node, end, entry }: Found): number | null {
  const { tree, tokens } = scene
  const over = [node]
  for (let at = node + 1; at < end; at++) over.push(at)
  const acts = over
    .flatMap((word) => tree.among(word, 'xcomp', 'ccomp', 'acl', 'advcl', 'obl', 'parataxis'))
    .filter(
      (word) =>
        word >= end - 1 &&
        !isCounted(scene, word) &&
        (/^(VERB|AUX)$/.test(tokens[word]?.tag ?? '') || tree.among(word, 'cop').length > 0),
    )
  const fits = acts.filter((word) => {
    if (isSpending(scene, node, word)) return false
    const marks = tree.among(word, 'mark', 'case').map((mark) => tokens[mark]?.lower ?? '')
    if (tree.relation(word) === 'parataxis') return false
    if (tree.relation(word) === 'advcl' || tree.relation(word) === 'obl')
      return (
        marks.some((mark) => /^(to|on|for)$/.test(mark)) &&
        (entry.as === 'offer' || entry.as === 'agree' || entry.as === 'pledge' || entry.as === 'allot')
      )
    return !marks.some((mark) => /^(if|whether|because|after|before|when|while|as)$/.test(mark))
  })
  if (fits.length > 0) return Math.min(...fits)
  return afterReport(scene, node)
}

/** "pledged $2 million, [to be spent] by May": what is done with the sum, and not what was promised. */
const isSpending = (scene: Scene, node: number, word: number): boolean =>
  isInfinitive(scene, word) &&
  scene.tree.under(word).some((child) => scene.tokens[child]?.relation === 'aux:pass') &&
  scene.tree.among(node, 'obj').some((noun) => noun > node && noun < word && isCounted(scene, noun))

/** "He was ready, she said, [to receive] them": the tree hangs the infinitive on the report. */
function afterReport(scene: Scene, node: number): number | null {
  const { tree, tokens } = scene
  const above = tree.above(node)
  if (tree.relation(node) !== 'ccomp' || above < node) return null
  const late = tree.among(above, 'ccomp', 'xcomp', 'advcl').find((word) => word > above && isInfinitive(scene, word))
  return late !== undefined && tokens[late]?.tag === 'VERB' ? late : null
}

function deed(scene: Scene, found: Found, act: number, by: readonly ActorId[]): Draft<Commitment> | null {
  const { tree, tokens } = scene
  const { entry, node } = found
  const infinitive = isInfinitive(scene, act)
  const gerund = /ing$/.test(tokens[act]?.lower ?? '') && tree.among(act, 'nsubj', 'aux').length === 0
  const stays = !infinitive && tokens[act]?.lemma === 'remain'
  const leaves = !infinitive && /^(leave|stay|remain|stand)$/.test(tokens[act]?.lemma ?? '')
  if ((isHostile(scene, act) && !stays && !leaves) || isProspect(scene, act)) return null
  if (tree.among(act, 'advmod').some((word) => /^(not|never)$/.test(tokens[word]?.lower ?? '') && word < act))
    return null
  if (entry.as === 'allot' && !infinitive) return null
  if (!infinitive && !gerund) {
    const modal = modalOf(scene, act)
    if (!modal || !/^(will|would|shall|'ll|'d)$/.test(modal)) return null
    if (/^(re)?assure$/.test(tokens[node]?.lemma ?? '') && !isSomebodys(scene, act)) return null
    if (entry.as === 'agree' && !isOwnDeed(scene, act, by)) return null
  }
  const object = tree.among(node, 'obj').find((noun) => noun >= found.end - 1 && noun < act)
  if (entry.as === 'allot' && object === undefined) return null
  const first = firstOf(scene, act, infinitive, gerund)
  const start = object !== undefined && entry.as === 'allot' ? reachOf(scene, object).first : first
  const draft = commitmentOf(scene, by, contentSpan(scene, start, act), [
    act,
    ...told(scene, node, infinitive || gerund),
  ])
  if (entry.as === 'allot' && draft.amount === null) return null
  return isIdle(scene, draft, entry.as === 'offer', by) ? null : draft
}

/** "assured them that [Chad] would pay", "that the ship would be returned"; not "assured fans that results would improve". */
const isSomebodys = (scene: Scene, act: number): boolean =>
  isPassive(scene, act) ||
  subjectsOf(scene, act).some((noun) => scene.tokens[noun]?.tag === 'PRON' || actorsAt(scene, noun).length > 0)

/** "agreed that [they] would meet again": of those who agree, and not "agreed that prices would rise". */
function isOwnDeed(scene: Scene, act: number, by: readonly ActorId[]): boolean {
  const subjects = subjectsOf(scene, act)
  if (subjects.some((noun) => /^(they|it|he|she|both|each|all)$/.test(scene.tokens[noun]?.lower ?? ''))) return true
  return subjects.flatMap((noun) => actorsAt(scene, noun)).some((actor) => by.includes(actor))
}

/** "promised [Chad] that": the one told is the one promised. */
const told = (_scene: Scene, node: number, plain: boolean): number[] => (plain ? [] : [node])

function firstOf(scene: Scene, act: number, infinitive: boolean, gerund: boolean): number {
  const { tree, tokens } = scene
  if (infinitive) {
    const to = tree.among(act, 'mark').find((mark) => tokens[mark]?.lower === 'to') ?? act - 1
    return to + 1
  }
  if (gerund) return act
  const starts = tree
    .among(act, 'nsubj', 'aux', 'obl', 'advmod')
    .filter((word) => word < act)
    .map((word) => reachOf(scene, word).first)
  return Math.min(act, ...starts)
}

const IDLE =
  /^(that|it|this|what|comment|apology|condolence|congratulation|explanation|glimpse|view|opinion|advice|insight|prayer|resignation|him|her|himself|herself|voter|reader|allegiance|revenge|retaliation|retribution|office|vengeance|opportunity|alternative|clue|invitation|responsibility|blame|defeat|result|verdict|resignation|award|prize|fact|reality|need|criticism|idea|evidence|proof|hope|chance|choice|spot|detail|solution|example|excuse|remark|word|thought)$/
/** What parties bind themselves to when they agree on it or sign it. */
const BINDING =
  /^(ceasefire|fire|truce|armistice|exchange|swap|patrol|exercise|pause|moratorium|release|withdrawal|pullout|pullback|corridor|disarmament|demobilization|inspection|visit|cooperation|project|station|fund|reduction|quota|limit|cut|timetable|roadmap|calendar|plan|measure|step|support|loan|grant|aid|reform|election|amnesty|guarantee|share|cap|deal|halt|freeze|return|repatriation|line|hotline|commission|committee|center|force|mission|monitoring|verification|supply|delivery|purchase|sale|transfer|restructuring|relief|payment)$/

/** Of these a signature alone says too little. */
const VAGUE = /^(deal|plan|measure|step|commission|committee|center|force|mission|reform|election|project|fund)$/

/** "pledged [$2 million to Chad]", "offered [help] to Niger", "agreed on [joint patrols]", "signed [a ceasefire]", "the files it promised". */
function thing(scene: Scene, found: Found, by: readonly ActorId[]): Draft<Commitment> | null {
  const { tokens, layout, tree } = scene
  const { entry, node, end } = found
  const gap = gapOf(scene, node)
  const noun = gap ?? objectOf(scene, found)
  if (noun === null) return null
  const lemma = tokens[noun]?.lemma ?? ''
  if (IDLE.test(lemma) || layout.kindOf(layout.mentionsAt(noun)[0]?.actor ?? ('' as ActorId)) === 'person') return null
  const reach = reachOf(scene, noun)
  const first =
    gap === null
      ? Math.max(startOf(scene, noun, reach.first), end - (tokens[end - 1]?.tag === 'ADP' ? 0 : 1), node + 1)
      : startOf(scene, noun, reach.first)
  const content = gap === null ? contentSpan(scene, first, noun) : gapSpan(scene, first, node)
  const draft = commitmentOf(scene, by, content, [node, noun])
  if (gap !== null) return entry.as === 'pledge' ? draft : null
  if (entry.as === 'agree') {
    const signs = /^(sign|conclude|accept|settle)$/.test(entry.words[0] ?? '')
    if (signs) return BINDING.test(lemma) && !VAGUE.test(lemma) ? draft : null
    return BINDING.test(lemma) || draft.amount !== null ? draft : null
  }
  if ((entry.as === 'allot' || tokens[node]?.lemma === 'commit') && draft.amount === null) return null
  if (draft.amount !== null || draft.to.length > 0) return draft
  if (entry.as === 'pledge') return DEEDS.test(lemma) ? draft : null
  const as = tree.among(node, 'obl').some((word) => word > noun && prepositionOf(scene, word) === 'as')
  return entry.as === 'offer' && as ? draft : null
}

/** What is promised as a thing though it is done: "promised [early elections]". */
const DEEDS =
  /^(election|poll|inquiry|enquiry|investigation|probe|reform|review|support|amnesty|referendum|compensation|protection|aid|help|assistance|relief|backing|escort|reparation|refund|funding|audit|trial|pardon|talk|ceasefire|withdrawal|release|access|overhaul|retrial|apology|handover|elections|evacuation|reconstruction|reparations)$/

/** The object of the words of promising, or the noun behind their last preposition and "on". */
function objectOf(scene: Scene, { node, end, entry }: Found): number | null {
  const { tree, tokens } = scene
  const behind = tokens[end - 1]?.tag === 'ADP' && tree.relation(end - 1) === 'case' ? tree.above(end - 1) : null
  if (behind !== null && behind >= end) return behind
  const within: number[] = [node]
  for (let at = node + 1; at < end; at++) if (tokens[at]?.tag === 'NOUN') within.push(at)
  const objects = tree
    .among(node, 'obj', 'iobj', 'xcomp', 'ccomp')
    .filter(
      (noun) =>
        noun >= end &&
        !/sel(f|ves)$/.test(tokens[noun]?.lower ?? '') &&
        (tokens[noun]?.tag !== 'VERB' || isCounted(scene, noun)),
    )
  const [object, second] = objects
  if (object !== undefined) return second !== undefined && isSomebody(scene, object) ? second : object
  const bounded = tree
    .among(node, 'obl')
    .find((noun) => noun >= end && isCounted(scene, noun) && BOUNDS.test(prepositionOf(scene, noun) ?? ''))
  if (bounded !== undefined) return bounded
  const sum = within
    .slice(1)
    .flatMap((word) => tree.among(word, 'conj', 'appos', 'nmod'))
    .find((noun) => noun >= end && prepositionOf(scene, noun) !== 'by')
  if (sum !== undefined) return sum
  if (entry.as === 'agree' || entry.as === 'pledge')
    return (
      tree
        .among(node, 'obl', 'nmod')
        .find((noun) => noun >= end && prepositionOf(scene, noun) === (entry.as === 'agree' ? 'on' : 'to')) ?? null
    )
  return null
}

const BOUNDS = /^(up|to|over|about|around|under|above|at)$/

/** A name of a party, as the first of two objects: "promised [Peru] a bridge". */
const isSomebody = ({ layout }: Scene, noun: number): boolean => layout.mentionsAt(noun).length > 0

/** The noun that a relative clause of promising is about: "the [files] that Chad promised". */
function gapOf({ tree, tokens }: Scene, node: number): number | null {
  if (tokens[node]?.relation !== 'acl:relcl' || tree.among(node, 'obj', 'ccomp', 'xcomp').some((noun) => noun > node))
    return null
  const subject = tree.among(node, 'nsubj')[0]
  if (subject === undefined || /^(who|which|that)$/.test(tokens[subject]?.lower ?? '')) return null
  return tree.above(node)
}

/** "Serbia never gave back the files [it] promised": the pronoun of such a clause is the subject round it. */
function ownerOfGap(scene: Scene, node: number): ActorId[] | null {
  const { tree, tokens } = scene
  const noun = gapOf(scene, node)
  const subject = tree.among(node, 'nsubj')[0]
  if (noun === null || !/^(it|they)$/.test(tokens[subject ?? -1]?.lower ?? '')) return null
  const found = tree.relation(noun) === 'obj' ? doersAt(scene, tree.above(noun)) : []
  return found.length > 0 ? found : null
}

/** From a noun to the end of the relative clause that promises it. */
function gapSpan(scene: Scene, first: number, node: number) {
  const { last } = reachOf(scene, node)
  const { tokens, sentence } = scene
  let end = last
  while (/^[.,;!?"”]$/.test(tokens[end]?.text ?? '')) end--
  return { start: tokens[first]?.start ?? sentence.start, end: tokens[end]?.end ?? sentence.end }
}

/** The first word of a noun phrase, with the bound of its sum: "[up to] $2 million". */
function startOf(scene: Scene, noun: number, reach: number): number {
  const { layout, tokens, tree, sentence } = scene
  const receiver = bareReceiver(scene, noun)
  if (receiver !== null) return receiver + 1
  let start = Math.min(layout.chunkAt(noun)?.first ?? noun, noun)
  while (
    start - 1 >= reach &&
    tokens[start - 1]?.tag !== 'ADP' &&
    tokens[start - 1]?.tag !== 'PUNCT' &&
    tree.hangsOn(start - 1, noun)
  )
    start--
  while (start > reach && start - 1 > sentence.first && BOUND.test(tokens[start - 1]?.lower ?? '')) start--
  while (
    start > sentence.first &&
    BOUND.test(tokens[start - 1]?.lower ?? '') &&
    !/^(to|of|than|total)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start--
  return start
}

const BOUND =
  /^(up|to|at|least|most|more|less|than|over|about|around|nearly|almost|some|roughly|approximately|a|an|the|total|of|no|additional|further|another)$/

/** What one word promises others. */
const ALONE =
  /^(mediate|mediating|arbitrate|assist|cooperate|co-operate|comply|contribute|intervene|testify|abstain|reconsider|disarm|withdraw)$/

/** A word or two without an object, or a person's mere readiness. */
function isIdle(
  { layout }: Scene,
  { content, amount, to }: Draft<Commitment>,
  offer: boolean,
  by: readonly ActorId[],
): boolean {
  const { text } = layout.reading.article
  const said = text.slice(content.start, content.end)
  if (said.split(/\s+/).length < 2) return !ALONE.test(said)
  const person = by.every((actor) => layout.kindOf(actor) === 'person')
  return offer && person && amount === null && to.length === 0
}
