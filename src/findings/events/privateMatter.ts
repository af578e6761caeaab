import type { Layout } from './layout.ts'
import type { Sides } from './resolve.ts'

const KIN =
  /^(neighbo(u)?r|wife|husband|mother|father|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|landlord|tenant|roommate|flatmate|girlfriend|boyfriend|fianc[eé]e?|friend|classmate|teammate|boss|employee|customer|guest|fan|waiter|barber|plumber|baker|gardener|shopkeeper|bakery|bakeries|butcher|keeper|goalkeeper|cook|chef|pupil)$/i

/** Whether what people do to each other is theirs alone: no state or body is a party, and one of them is told by kin or trade.
 * "Ana quarrelled with her neighbour" is; "Chad quarrelled with its neighbour" is not. */
export function isPrivateMatter({ reading, kindOf }: Layout, { sources, targets }: Sides): boolean {
  const parties = [...sources, ...targets]
  if (parties.some((actor) => /^(state|organization)$/.test(kindOf(actor) ?? ''))) return false
  return reading.mentions.some(({ actor, span, form }) => {
    if (form === 'pronoun' || !parties.includes(actor)) return false
    const words = reading.article.text.slice(span.start, span.end).split(/\s+/)
    return KIN.test(words.at(-1)?.replace(/s$/, '') ?? '') || KIN.test(words.at(-1) ?? '')
  })
}
