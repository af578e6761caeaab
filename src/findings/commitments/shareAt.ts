import type { Mention } from '../../terms/index.ts'
import type { Scene } from './scene.ts'

/** Whether a token is the comma or "and" before a giver whose sum follows at once; the giver. */
export function shareAt({ tokens, layout, sentence }: Scene, token: number): Mention | null {
  if (!/^(,|;|and)$/.test(tokens[token]?.lower ?? '')) return null
  const first = /^(and|the)$/.test(tokens[token + 1]?.lower ?? '') ? token + 2 : token + 1
  const from = tokens[first]?.lower === 'the' ? first + 1 : first
  const mention = layout.mentionsAt(from)[0]
  if (mention?.form !== 'name' || !/^(state|organization)$/.test(layout.kindOf(mention.actor) ?? '')) return null
  let at = from
  while (at < sentence.last && (tokens[at]?.start ?? 0) < mention.span.end) at++
  while (
    /^(a|an|about|some|another|around|nearly|almost|up|to|at|least|more|than|over|further|additional)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++
  const sum = tokens[at]
  return sum && (sum.tag === 'NUM' || sum.tag === 'SYM' || /^[$€£¥]/.test(sum.text)) ? mention : null
}
