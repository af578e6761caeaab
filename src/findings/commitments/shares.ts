import type { Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { isFuture, tokensOf } from '../tree/index.ts'
import { amountIn } from './amount.ts'
import { commitmentOf } from './details.ts'
import { isGiving, pledgeAt } from './entryAt.ts'
import { isUndertaken } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'
import { shareAt } from './shareAt.ts'

/** "Germany put up 210 million euros, [Japan 90 million] and [Italy 40 million]": sums that others gave, told without a verb.
 * Not "visited Germany, Japan and 40 other states". */
export const shares: Finder<Commitment> = {
  name: 'commitments/share',
  find: (context) => scenesOf(context).flatMap(sharesIn),
}

function sharesIn(scene: Scene): Draft<Commitment>[] {
  const { tokens, layout, sentence } = scene
  const lead = tokensOf(scene).find((token) => {
    const found = pledgeAt(scene, token)
    if (found) return found.entry.as !== 'agree' && isUndertaken(scene, found.node)
    return isGiving(scene, token, 'give') && isFuture(scene, token)
  })
  if (lead === undefined) return []
  const { text } = layout.reading.article
  const found = tokensOf(scene).filter((token) => token > lead && shareAt(scene, token) !== null)
  const model = amountIn(text.slice(tokens[lead]?.end ?? 0, tokens[found[0] ?? lead]?.start ?? 0))
  if (!model) return []
  return found.flatMap((token, at) => {
    const mention = shareAt(scene, token)
    if (!mention) return []
    const from = tokens.findIndex(({ start }, index) => index >= token && start >= mention.span.end)
    let last = found[at + 1] ?? sentence.last
    while (/^([.,;!?]|and)$/.test(tokens[last - 1]?.lower ?? '')) last--
    const content = { start: tokens[from]?.start ?? mention.span.end, end: tokens[last - 1]?.end ?? sentence.end }
    const draft = commitmentOf(scene, [mention.actor], content, [])
    const words = text.slice(content.start, content.end)
    const bare =
      draft.amount ??
      amountIn(`${/^[^\d]*[\d.,]+(?:\s(?:hundred|thousand|million|billion|m|bn))?/i.exec(words)?.[0] ?? ''} euros`)
    return bare ? [{ ...draft, amount: draft.amount ?? { ...bare, unit: model.unit, per: model.per } }] : []
  })
}
