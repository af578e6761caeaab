import { type Article, type Dateline, day, type Span } from '../terms/index.ts'
import { type Lead, leadOf } from './dateline.ts'
import { headOf } from './head.ts'
import { type Line, linesOf } from './lines.ts'
import { bareModel, type PressModel } from './model.ts'
import { outletOf } from './outlet.ts'
import { publicationOf } from './publication.ts'
import { bodyLines } from './tail.ts'
import { dayOf } from './writtenDate.ts'
import { yearNear } from './year.ts'

/** What a user says of a report that the report does not say itself. */
export type ArticleFacts = { readonly outlet?: string; readonly published?: string }

/** Makes an article of a report's text as sites give it: finds title, dateline, publication and the body. Pure.
 * @example articleOf('Ferry plans\n\nRIGA, March 4, 2025 (Agency) - Latvia has plans.', 'a.txt').dateline.place //=> 'Riga' */
export function articleOf(
  text: string,
  source: string,
  facts: ArticleFacts = {},
  model: PressModel = bareModel,
): Article {
  const lines = linesOf(text)
  const head = headOf(lines, model)
  const kept = bodyLines(lines, head.body, model)
  const { lead: own, spans } = cutLead(kept, model)
  const lead = own ?? head.lead
  const inBody = new Set(kept)
  const aside = lines.filter((line) => !inBody.has(line))
  const { published, clues } = publicationOf(head.dates, aside, facts, model)
  const year = lead?.date ? (lead.date.year ?? yearNear(lead.date, clues)) : null
  const written =
    lead?.date && year !== null ? day(dayOf(lead.date, year), lead.date.year === null ? ['year'] : []) : null
  const dateline: Dateline = { place: lead?.place ?? null, date: written, agency: lead?.agency ?? null }
  return {
    source,
    title: head.title && text.slice(head.title.start, head.title.end).replace(/\s+/g, ' '),
    outlet: facts.outlet ?? outletOf(aside) ?? head.outlet ?? dateline.agency,
    published: facts.published ?? published ?? written?.iso ?? null,
    dateline,
    language: model.languageOf(spans.map(({ start, end }) => text.slice(start, end)).join('\n')) ?? 'en',
    text,
    body: spans,
    titleSpan: head.title,
  }
}

/** Takes the dateline off the first lines of the body, and joins lines with nothing dropped between them to spans. */
function cutLead(kept: readonly Line[], model: PressModel) {
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
  return { lead: lead as Lead | null, spans }
}
