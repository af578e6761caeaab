import type { Span } from '../terms/index.ts'
import { type Lead, leadOf } from './dateline.ts'
import type { Line } from './lines.ts'
import type { PressModel } from './model.ts'

/** Takes the dateline off the first lines of the body, and joins lines with nothing dropped between them to spans. */
export function cutLead(kept: readonly Line[], model: PressModel): { lead: Lead | null; spans: Span[] } {
  let lead: Lead | null = null
  const spans: Span[] = []
  kept.forEach((line, index) => {
    const found = lead === null && index < 4 ? leadOf(line.words, model) : null
    const own = found && (index === 0 || found.place) ? found : null
    lead ??= own
    const start = line.start + (own?.length ?? 0)
    const follows = kept[index - 1]?.at === line.at - 1 && !own
    const before = spans.at(-1)
    if (start < line.end) {
      if (follows && before) spans[spans.length - 1] = { start: before.start, end: line.end }
      else spans.push({ start, end: line.end })
    }
  })
  return { lead, spans }
}
