import type { Chunk } from '../../english/index.ts'
import { type ActorId, type Amount, type Commitment, type Day, day, type Span } from '../../terms/index.ts'
import { type Argument, behind, headActor, type Layout, unique } from '../events/index.ts'
import type { Draft } from '../steps.ts'
import { amountIn } from './amount.ts'
import { countedIn } from './counted.ts'
import type { Scene } from './scene.ts'

/** A promise from its words: to whom, how much and by when are read off the content and the arguments of its verb. */
export function commitmentOf(
  { layout, sentence, chunks }: Scene,
  by: readonly ActorId[],
  content: Span,
  args: readonly Argument[],
): Draft<Commitment> {
  const to = receiversOf(layout, args, content).filter((actor) => !by.includes(actor))
  return {
    kind: 'commitment',
    by,
    to,
    content,
    amount: amountOf(layout, content, chunks),
    due: dueIn(layout, content),
    evidence: { span: content, sentence: { start: sentence.start, end: sentence.end } },
  }
}

/** Whoever is to gain: behind "to", "for" or "with", the bare receiver of "give Chad tents", else the first party in the content. */
function receiversOf(layout: Layout, args: readonly Argument[], content: Span): ActorId[] {
  for (const prep of ['to', 'for', 'with', 'between']) {
    const found = behind(layout, args, prep)
    if (found.length > 0) return found
  }
  const [first, second] = args.filter(({ prep }) => prep === null)
  if (first && second) {
    const receiver = first.chunks.flatMap((chunk) => headActor(layout, chunk) ?? [])
    if (receiver.length > 0) return receiver
  }
  const named = layout.reading.mentions.filter(
    ({ span, form, actor }) =>
      form !== 'pronoun' && span.start >= content.start && span.end <= content.end && layout.kindOf(actor) !== 'person',
  )
  return unique(named.map(({ actor }) => actor)).slice(0, 1)
}

function amountOf(layout: Layout, content: Span, chunks: readonly Chunk[]): Amount | null {
  const money = amountIn(layout.reading.article.text.slice(content.start, content.end))
  if (money) return money
  for (const chunk of chunks) {
    if (chunk.start < content.start || chunk.end > content.end) continue
    const before = layout.reading.tokens[chunk.first - 1]
    if (before?.tag === 'ADP' && !/^(over|up|out)$/.test(before.lower)) continue
    const counted = countedIn(layout, chunk)
    if (counted) return counted
  }
  return null
}

/** The last day for it, where the text says "by", "before" or "within". */
function dueIn({ reading }: Layout, content: Span): Day | null {
  const { text } = reading.article
  const time = reading.times.find(
    ({ start, end }) =>
      start >= content.start &&
      end <= content.end + 1 &&
      (/^(by|before|within|no later than|not later than)\b/i.test(text.slice(start, end)) ||
        /\b(by|before|within)\s+(the\s+)?$/i.test(text.slice(Math.max(0, start - 12), start))),
  )
  return time ? day(time.interval.to.iso, time.interval.to.implied) : null
}
