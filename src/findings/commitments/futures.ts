import type { ActorId, Commitment } from '../../terms/index.ts'
import { isMoney } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  doersAt,
  isAsserted,
  isFuture,
  isPassive,
  isReported,
  prepositionOf,
  reachOf,
  subjectsOf,
  tokensOf,
} from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isGiving, pledgeAt } from './entryAt.ts'
import { isHostile } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "The ministry will send 20 ambulances to Chad", "said it would pay", "is to deliver ten boats", "would be paid by Chad": what a state, a body
 * or a group will do for somebody. Not "prices will help exporters", nor what nobody gains by, nor what a person will do unless he says so. */
export const futures: Finder<Commitment> = {
  name: 'commitments/future',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => futureOf(scene, token) ?? [])),
}

function futureOf(scene: Scene, token: number): Draft<Commitment> | null {
  const { layout, tokens } = scene
  if (!/^(VERB|AUX)$/.test(tokens[token]?.tag ?? '') || layout.inQuote(token)) return null
  const ahead = isFuture(scene, token) || isAlongside(scene, token)
  if (!ahead || !isAsserted(scene, token) || isGuess(scene, token)) return null
  const act = actOf(scene, token)
  const passive = isPassive(scene, act)
  const by = passive ? doersAt(scene, act) : doersAt(scene, token)
  if (by.length === 0 || !decides(scene, by, token)) return null
  if (isHostile(scene, act)) return null
  const start = passive ? startOfSubject(scene, token) : startOf(scene, token)
  const draft = commitmentOf(scene, by, contentSpan(scene, start, act), act === token ? [act] : [act, token])
  const words = draft.content.end - draft.content.start
  if (words < 8 || draft.content.end <= (tokens[act]?.start ?? 0)) return null
  const person = by.every((actor) => layout.kindOf(actor) === 'person')
  if (person && draft.to.length === 0 && draft.amount === null) return null
  return isMeant(scene, draft, token, act) || isAlongside(scene, token) ? draft : null
}

/** "will likely serve", "will end up buying", "will wait": a guess at what comes, and no word given. */
function isGuess({ tree, tokens }: Scene, token: number): boolean {
  const lemma = tokens[token]?.lemma ?? ''
  if (/^(wait|suffer|lose|need|want|hope|seem|die)$/.test(lemma)) return true
  if (/^(end|wind|finish)$/.test(lemma) && tokens[token + 1]?.lower === 'up') return true
  return tree
    .among(token, 'advmod')
    .some((word) =>
      /^(likely|probably|perhaps|maybe|possibly|presumably|inevitably|doubtless|eventually)$/.test(
        tokens[word]?.lower ?? '',
      ),
    )
}

/** "will [keep] [paying]", "will [continue] [to train]", "will [help] [rebuild]": the verb that tells what is done. */
function actOf({ tree, tokens }: Scene, token: number): number {
  if (!/^(continue|keep|go|begin|start|help|proceed|resume)$/.test(tokens[token]?.lemma ?? '')) return token
  return (
    tree.among(token, 'xcomp', 'advcl', 'ccomp').find((word) => word > token && tokens[word]?.tag === 'VERB') ?? token
  )
}

/** "Finland will pay for the house; Chad [gives] the land": a present joined to a future of giving. */
function isAlongside(scene: Scene, token: number): boolean {
  const { tree, tokens, sentence } = scene
  if (!isGiving(scene, token, 'give') || tree.among(token, 'aux', 'mark').length > 0) return false
  if (tokens[token]?.features.Tense !== 'Pres' || !/^(parataxis|conj|advcl)$/.test(tree.relation(token))) return false
  if (subjectsOf(scene, token).length === 0 || tree.among(token, 'nsubj').length === 0) return false
  for (let at = sentence.first; at < token; at++) if (isGiving(scene, at, 'give') && isFuture(scene, at)) return true
  return false
}

/** States, bodies and groups decide for themselves; a person where the words are his own: "she said she would". */
function decides(scene: Scene, by: readonly ActorId[], token: number): boolean {
  const { layout, tree, tokens } = scene
  if (by.some((actor) => layout.kindOf(actor) !== 'person')) return true
  const subject = subjectsOf(scene, token)[0]
  return (
    subject !== undefined &&
    tokens[subject]?.tag === 'PRON' &&
    isReported(scene, token) &&
    tree.relation(token) !== 'root'
  )
}

/** What one may give up that concerns nobody else. */
const OWN_AFFAIR =
  /^(stop|halt|end|scrap|drop|remove|send|cut|close|share|publish|attend|accept|grant|leave|review|suspend|withdraw|cease)$/
const AIDING =
  /^(contribute|support|help|assist|aid|defend|train|compensate|reimburse|fund|finance|pay|donate|shelter|resettle|equip|second|supply|demine)$/

/** Whether somebody else gains: by a sum, by aid, by the other side of a deal, by a promise's own words or by what is given up. */
function isMeant(scene: Scene, draft: Draft<Commitment>, token: number, act: number): boolean {
  const { tree, tokens } = scene
  const lemma = tokens[act]?.lemma ?? ''
  const gives = isGiving(scene, act, 'give')
  const yields = isYielding(scene, act)
  const bound = isBound(scene, token)
  if (gives && (isAnswer(scene, token) || isAnswered(scene, token))) return true
  if (isContinued(scene, token, act)) return true
  if (!gives && !yields)
    return (
      bound &&
      !/^(be|have|meet|become|remain|say|go|come|know|see|take|vote|hold|need|want|lose|win|die|rise|fall|receive|get|face|gain|benefit|enjoy|suffer|stand|feel|think|try|begin|start)$/.test(
        lemma,
      )
    )
  if (yields && (bound || (isReported(scene, token) && !OWN_AFFAIR.test(lemma)))) return true
  if (yields && !gives) return bound || isReported(scene, token) || draft.to.length > 0
  const receives =
    draft.to.length > 0 ||
    (draft.amount !== null &&
      /^(pay|put|contribute|donate|provide|give|spend|allocate|fund|finance|chip|bear|cover|foot|shoulder|lend|transfer|deposit|inject)$/.test(
        lemma,
      ))
  if (isPassive(scene, act) && /^(pay|fund|finance|cover|bear|foot|meet|provide|supply|donate)$/.test(lemma))
    return true
  const thing = tree.among(act, 'obj', 'obl').some((noun) => noun > act && !scene.layout.isTime(noun))
  if (
    /^(pay|fund|finance|train|equip|supply|subsidize|underwrite)$/.test(lemma) &&
    thing &&
    draft.to.length + Number(isReported(scene, token)) + Number(bound) > 0
  )
    return true
  if (/^(pay|fund|finance)$/.test(lemma) && tree.among(act, 'obl').some((noun) => prepositionOf(scene, noun) === 'for'))
    return true
  const worth =
    draft.amount !== null ||
    AIDING.test(lemma) ||
    AIDING.test(tokens[token]?.lemma ?? '') ||
    tree.among(act, 'obj', 'obl', 'iobj').some((noun) => isAid(scene, noun)) ||
    (yields && draft.to.length > 0)
  return (worth && receives) || (bound && (worth || receives)) || (isReported(scene, token) && receives && worth)
}

/** "Chad agreed to free them; Niger [will deliver] power", "Chad will give $2 million and Niger [will send] tents": the other half of an exchange. */
function isAnswer(scene: Scene, token: number): boolean {
  const { tree } = scene
  if (!/^(conj|parataxis)$/.test(tree.relation(token)) || subjectsOf(scene, token).length === 0) return false
  if (tree.among(token, 'nsubj').length === 0) return false
  let above = tree.above(token)
  for (let depth = 0; above >= 0 && depth < 3; above = tree.above(above), depth++) {
    const pledge = pledgeAt(scene, above)
    if (pledge && /^(pledge|agree)$/.test(pledge.entry.as)) return isAsserted(scene, above)
    if (isGiving(scene, above, 'give') && isFuture(scene, above)) return true
    if (!/^(conj|parataxis|ccomp)$/.test(tree.relation(above))) return false
  }
  return false
}

/** "Chad is to hand over boats; in return Niger will": the first half of one. */
const isAnswered = (scene: Scene, token: number): boolean =>
  scene.tree
    .among(token, 'conj', 'parataxis')
    .some((word) =>
      scene.tree
        .among(word, 'obl')
        .some(
          (noun) =>
            /^(return|exchange|turn)$/.test(scene.tokens[noun]?.lemma ?? '') && prepositionOf(scene, noun) === 'in',
        ),
    )

/** "would go on doing so", "will continue to do so": more of what was told before. */
const isContinued = ({ tokens }: Scene, token: number, act: number): boolean =>
  act !== token && tokens[act]?.lemma === 'do' && tokens[act + 1]?.lower === 'so'

const isYielding = ({ words, tokens }: Scene, act: number): boolean =>
  (words.wills.get(tokens[act]?.lemma ?? '') ?? []).some(({ as }) => as === 'yield')

/** "Under the deal, Chad will …", "will lift its ban if …", "in return Chad will …", also of a clause joined to one so bound. */
function isBound(scene: Scene, token: number): boolean {
  const { tree, tokens } = scene
  const own = tree.among(token, 'obl', 'advcl', 'nmod').some((word) => {
    const marks = tree.among(word, 'case', 'mark').map((mark) => tokens[mark]?.lower ?? '')
    const lemma = tokens[word]?.lemma ?? ''
    if (marks.some((mark) => /^under$/.test(mark))) return DEAL.test(lemma)
    if (marks.some((mark) => /^(in|as|for)$/.test(mark))) return /^(return|exchange|part|turn)$/.test(lemma)
    return (
      tree.relation(word) === 'advcl' &&
      (marks.some((mark) => /^(if|once|unless)$/.test(mark)) ||
        /^(provided|providing)$/.test(tokens[word]?.lower ?? '') ||
        tree.among(word, 'mark', 'advmod').some((mark) => /^(provided|providing)$/.test(tokens[mark]?.lower ?? '')))
    )
  })
  if (own) return true
  const above = tree.above(token)
  return /^(conj|ccomp|parataxis)$/.test(tree.relation(token)) && above >= 0 && isBound(scene, above)
}

const DEAL =
  /^(deal|accord|agreement|pact|treaty|truce|ceasefire|arrangement|term|plan|compromise|settlement|memorandum|roadmap|package|document|contract|protocol|understanding)$/

/** The first auxiliary: "[is] to deliver", "[will] send". */
function startOf({ tree }: Scene, token: number): number {
  return Math.min(token, ...tree.among(token, 'aux', 'cop'))
}

function startOfSubject(scene: Scene, token: number): number {
  const own = scene.tree.among(token, 'nsubj').filter((noun) => noun < token)
  return Math.min(startOf(scene, token), ...own.map((noun) => reachOf(scene, noun).first))
}

function isAid({ layout, events, tokens }: Scene, head: number): boolean {
  const token = tokens[head]
  if (!token) return false
  const chunk = layout.chunkAt(head)
  if (chunk && isMoney(tokens, chunk)) return true
  return ['aid', 'arms', 'troops', 'peacekeepers', 'refugees'].some((name) =>
    (events.things.get(name) ?? []).some((thing) => thing.before.length === 0 && thing.head === token.lemma),
  )
}
