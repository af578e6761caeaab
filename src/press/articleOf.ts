import { type Article, type Dateline, day } from '../terms/index.ts'
import { cutLead } from './cutLead.ts'
import { headOf } from './head.ts'
import { linesOf } from './lines.ts'
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
