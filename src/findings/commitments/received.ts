import type { Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isAsserted, isFuture, prepositionOf, reachOf, subjectsOf, tokensOf } from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { type Scene, scenesOf } from './scene.ts'

const SURE =
  /^(loan|grant|pledge|promise|pause|guarantee|relief|aid|funding|fund|assurance|commitment|package|bailout|euro|dollar|moratorium|waiver|exemption|extension|concession|\$|€|£)$/

/** "The school is to get 5,000 euros from Chad", "Chad secured a loan of $3 million from Japan": told of the receiver.
 * Not "the school got a letter from Chad" nor "will get help". */
export const received: Finder<Commitment> = {
  name: 'commitments/received',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => receiptOf(scene, token) ?? [])),
}

function receiptOf(scene: Scene, token: number): Draft<Commitment> | null {
  const { tree, tokens, layout } = scene
  const lemma = tokens[token]?.lemma ?? ''
  if (tokens[token]?.tag !== 'VERB' || layout.inQuote(token) || !isAsserted(scene, token)) return null
  const due = /^(get|receive|obtain)$/.test(lemma) && isFuture(scene, token)
  const won = /^(secure|win|obtain|extract)$/.test(lemma) && !isFuture(scene, token)
  const object = tree.among(token, 'obj')[0]
  if (!(due || won) || object === undefined || (won && !SURE.test(tokens[object]?.lemma ?? ''))) return null
  const givers = [...tree.among(token, 'obl'), ...tree.among(object, 'nmod')].filter(
    (noun) => prepositionOf(scene, noun) === 'from',
  )
  const by = givers.flatMap((noun) => actorsAt(scene, noun))
  if (by.length === 0) return null
  const to = subjectsOf(scene, token)
    .flatMap((noun) => actorsAt(scene, noun))
    .filter((actor) => !by.includes(actor))
  const first = due ? Math.min(token, ...tree.among(token, 'aux', 'cop')) : reachOf(scene, object).first
  const draft = { ...commitmentOf(scene, by, contentSpan(scene, first, token), [token]), to }
  return draft.amount === null && due ? null : draft
}
