import type { ActorId, Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, doersAt, isAsserted, isFuture, isPassive, reachOf, subjectsOf, tokensOf } from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { type Scene, scenesOf } from './scene.ts'

/** "A further £500,000 will go to the council", "the first deliveries are to reach Chad by May", "the training will continue": more of what was
 * promised or given before; the refiner `givers` names the giver. Not "£500,000 went to the council" nor "the money will go far". */
export const onwardSums: Finder<Commitment> = {
  name: 'commitments/onwardSum',
  find: (context) => {
    const scenes = scenesOf(context)
    return scenes.flatMap((scene, at) => tokensOf(scene).flatMap((token) => sumOf(scene, token, scenes[at - 1]) ?? []))
  },
}

const GIFT =
  /^(delivery|shipment|consignment|training|preference|money|aid|assistance|support|grant|loan|payment|tranche|instalment|installment|package|supply|funding|fund|help|subsidy|escort|patrol|contribution|donation|sum|half|rest|remainder|first|second|convoy|batch|dose|vaccine|tent|truckload|ton|tonne|medicine|food)$/

function sumOf(scene: Scene, token: number, before: Scene | undefined): Draft<Commitment> | null {
  const { layout, tree, tokens, words } = scene
  if (!/^(VERB|AUX)$/.test(tokens[token]?.tag ?? '') || layout.inQuote(token)) return null
  if (!isFuture(scene, token) || !isAsserted(scene, token)) return null
  const passive = isPassive(scene, token)
  const key = passive ? 'be' : (tokens[token]?.lemma ?? '')
  const last = passive ? (tokens[token]?.lemma ?? '') : ''
  const entries = words.wills.get(key) ?? []
  const going = entries.some(({ as, words: entry }) => as === 'go' && (!passive || entry[1] === last))
  const subject = subjectsOf(scene, token)[0]
  if (!going || subject === undefined || actorsAt(scene, subject).length > 0) return null
  if (passive && doersAt(scene, token).length > 0) return null
  const first = Math.min(reachOf(scene, subject).first, subject)
  const content = contentSpan(scene, first, token)
  const stem = stemGivers(scene, subject, before)
  const draft = commitmentOf(scene, stem, content, [token])
  const gift = GIFT.test(tokens[subject]?.lemma ?? '')
  const lasting = /^(continue|resume|return|last)$/.test(key)
  if (!gift && draft.amount === null) return null
  if (lasting) return gift ? draft : null
  return (draft.amount !== null || /^(reach|arrive|be)$/.test(key)) &&
    (draft.to.length > 0 || tree.among(token, 'obj').length > 0)
    ? draft
    : null
}

/** "Norway is training crews. The [training] will continue": who does in the sentence before what the noun names. */
function stemGivers({ tokens }: Scene, noun: number, before: Scene | undefined): ActorId[] {
  const stem = (tokens[noun]?.lemma ?? '').replace(/(ing|ment|ation|y|ies|ance)$/, '')
  if (!before || stem.length < 4) return []
  const verb = tokensOf(before).find(
    (at) => before.tokens[at]?.tag === 'VERB' && (before.tokens[at]?.lemma ?? '').startsWith(stem),
  )
  return verb === undefined ? [] : doersAt(before, verb)
}
