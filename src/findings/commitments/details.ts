import { type ActorId, type Amount, type Commitment, type Day, day, type Span } from '../../terms/index.ts'
import type { Draft } from '../steps.ts'
import { bareReceiver, receiversAt, type Tail, tailsOf, unique } from '../tree/index.ts'
import { amountIn } from './amount.ts'
import { countedIn } from './counted.ts'
import type { Scene } from './scene.ts'

/** A promise from its words: to whom, how much and by when are read off the content and what hangs on some words of it. */
export function commitmentOf(
  scene: Scene,
  by: readonly ActorId[],
  content: Span,
  nodes: readonly number[],
): Draft<Commitment> {
  const { sentence } = scene
  const tails = nodes.flatMap((node) => tailsOf(scene, node))
  const to = receiversOf(scene, tails, content, by).filter((actor) => !by.includes(actor))
  return {
    kind: 'commitment',
    by,
    to,
    content,
    amount: amountOf(scene, content, by),
    due: dueIn(scene, content),
    evidence: { span: content, sentence: { start: sentence.start, end: sentence.end } },
  }
}

/** Whoever is to gain: behind "to", "for" or "with", the bare receiver of "give Chad tents", else the first party in the content. */
function receiversOf(scene: Scene, tails: readonly Tail[], content: Span, by: readonly ActorId[]): ActorId[] {
  const { layout, tree } = scene
  for (const prep of ['to', 'for', 'with', 'between'])
    for (const tail of tails) {
      if (tail.prep !== prep || layout.isTime(tail.noun)) continue
      const found = receiversAt(scene, tail.noun).filter((actor) => !by.includes(actor))
      if (found.length > 0) return found
    }
  const bare = tails.filter(({ prep, noun }) => prep === null && /^(obj|iobj)$/.test(tree.relation(noun)))
  if (bare.length > 1 || bare.some(({ noun }) => tree.relation(noun) === 'iobj'))
    for (const { noun } of bare) {
      const found = receiversAt(scene, noun).filter((actor) => !by.includes(actor))
      if (found.length > 0 && layout.mentionsAt(noun).length > 0) return found
    }
  for (const { noun } of bare) {
    const receiver = bareReceiver(scene, noun)
    const found = receiver === null ? [] : receiversAt(scene, receiver)
    if (found.length > 0) return found
  }
  const named = layout.reading.mentions.filter(({ span, form, actor }) => {
    if (form === 'pronoun' || by.includes(actor) || layout.kindOf(actor) === 'person') return false
    return span.start >= content.start && span.end <= content.end
  })
  return unique(named.map(({ actor }) => actor)).slice(0, 1)
}

function amountOf({ layout, chunks }: Scene, content: Span, by: readonly ActorId[]): Amount | null {
  const giver = by.map((actor) => layout.countryOf(actor)).find((country) => country !== null) ?? null
  const money = amountIn(layout.reading.article.text.slice(content.start, content.end), giver)
  if (money) return money
  for (const chunk of chunks) {
    if (chunk.start < content.start || chunk.end > content.end) continue
    const before = layout.reading.tokens[chunk.first - 1]
    const opens = chunk.start === content.start
    if (!opens && before?.tag === 'ADP' && !/^(over|up|out)$/.test(before.lower)) continue
    const counted = countedIn(layout, chunk)
    if (counted) return counted
  }
  return null
}

/** The last day for it: "by", "before" or "within" some day, else a day or month still to come that it is set for: "on Monday", "in May". */
function dueIn({ layout: { reading } }: Scene, content: Span): Day | null {
  const { text, published } = reading.article
  const inside = reading.times.filter(({ start, end }) => start >= content.start && end <= content.end + 1)
  const limit = inside.find(
    ({ start, end }) =>
      /^(by|before|within|no later than|not later than)\b/i.test(text.slice(start, end)) ||
      /\b(by|before|within)\s+(the\s+)?$/i.test(text.slice(Math.max(0, start - 12), start)),
  )
  const today = published?.slice(0, 10) ?? null
  const set = inside.find(
    ({ start, end, kind, interval }) =>
      (kind === 'day' || kind === 'range') &&
      today !== null &&
      interval.to.iso >= today &&
      (/^(on|in|this|next|tomorrow|later|early in|late in)\b/i.test(text.slice(start, end)) ||
        /\b(on|in)\s+$/i.test(text.slice(Math.max(0, start - 5), start))),
  )
  const time = limit ?? set
  if (!time) return null
  const said = text.slice(time.start, time.end)
  const { iso, implied } = time.interval.to
  return day(/\bthe end of\b/i.test(said) ? endOf(said, iso) : iso, implied)
}

/** "before the end of the year" is over with its last day, and not before its last month. */
function endOf(said: string, iso: string): string {
  const year = iso.slice(0, 4)
  if (/\byear\b|^\D*\d{4}$/i.test(said) && /\bbefore\b/i.test(said)) return `${year}-12-31`
  return iso
}
