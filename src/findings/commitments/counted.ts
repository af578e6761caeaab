import { type Chunk, isBase } from '../../english/index.ts'
import type { Amount } from '../../terms/index.ts'
import type { Layout } from '../events/index.ts'
import { boundOf, numberOf } from './amount.ts'

const NO_THING =
  /^(day|week|month|year|hour|minute|percent|time|point|people|side|country|mile|kilometre|kilometer|metre|meter|page|step|article|round|party|seat|vote|state)$/
const SCALE = /^(hundred|thousand|million|billion|dozen)$/

/** A count of things in a noun phrase: "20 ambulances", "two dozen buses"; null for days, sums and single things. */
export function countedIn(layout: Layout, { first, last, head }: Chunk): Amount | null {
  const { tokens, article } = layout.reading
  const noun = tokens[head]
  if (noun?.tag !== 'NOUN' || NO_THING.test(noun.lemma) || isBase(noun)) return null
  for (let index = first; index < head; index++) {
    const token = tokens[index]
    if (
      !token ||
      !/^(\d{1,3}(,\d{3})+|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)$/.test(token.lower)
    )
      continue
    const next = tokens[index + 1]
    const scale = next && SCALE.test(next.lower) ? next.lower : undefined
    if (token.lower === 'a' && scale === undefined) continue
    if (next?.text === '-' || token.tag === 'SYM' || /^[$€£]/.test(tokens[index - 1]?.text ?? '')) return null
    const start = tokens[index + (scale ? 2 : 1)]
    if (!start) return null
    return {
      value: numberOf(token.lower, scale),
      unit: article.text.slice(start.start, tokens[last - 1]?.end ?? noun.end),
      per: null,
      bound: boundOf(article.text.slice(Math.max(0, token.start - 30), token.start)),
    }
  }
  return null
}
