import { type Article, type Dateline, day, Failure, type PageFacts } from '../../terms/index.ts'
import type { ArticleFacts } from '../articleOf.ts'
import { cutLead } from '../cutLead.ts'
import { MOST_BYTES, tooLarge } from '../decode.ts'
import { bareModel, type PressModel } from '../model.ts'
import { dayOf } from '../writtenDate.ts'
import { yearNear } from '../year.ts'
import { addressOf } from './address.ts'
import { bodyOf } from './bodyOf.ts'
import { bylineOf } from './byline.ts'
import { pageText } from './charset.ts'
import { evidenceOf } from './evidence.ts'
import { laidOut } from './laidOut.ts'
import { languageOf } from './language.ts'
import { isMhtml, mhtmlPage } from './mhtml.ts'
import { outletOf } from './outlet.ts'
import { reportOf, shownBlocks } from './report.ts'
import { summariesOf } from './said.ts'
import { sectionOf } from './section.ts'
import { timesOf } from './times.ts'
import { titleOf } from './title.ts'
import { MOST_ELEMENTS, treeOf } from './tree.ts'
import { unpacked } from './unpack.ts'

/** What came with a page. */
export type PageOrigin = {
  /** Path or address as the user gave it. */
  readonly source: string
  /** The server's `Content-Type`, whose charset counts. */
  readonly contentType?: string | null
  /** Where it was fetched from, after every redirect. */
  readonly address?: string | null
  /** ISO 8601 instant at which it was fetched; nothing on it can have been published later. */
  readonly fetched?: string | null
  /** What the user says of the report, which goes before what the page says. */
  readonly facts?: ArticleFacts
  readonly model?: PressModel
}

/** Makes an article of a web page's bytes: its report alone, and what the page tells of it, each held against the page. Nothing on it is
 * run or loaded. Throws TOO_LARGE, BROKEN_GZIP, PACKED_BOMB, EMPTY_FILE, PAGE_TOO_DEEP and NO_REPORT. */
export function articleOfPage(bytes: Uint8Array, origin: PageOrigin): Article {
  const { source, facts = {}, model = bareModel } = origin
  const name = source === '-' ? 'standard input' : source
  if (bytes.length > MOST_BYTES) throw tooLarge(name, bytes.length)
  const whole = unpacked(bytes, name)
  const saved = isMhtml(whole) ? mhtmlPage(whole) : null
  const html = pageText(saved?.bytes ?? whole, saved?.contentType ?? origin.contentType ?? null)
  if (html.trim() === '')
    throw new Failure('EMPTY_FILE', `${name} holds no words`, 'Leave it out, or fetch the page again')
  const root = treeOf(html)
  if (root === null)
    throw new Failure(
      'TOO_LARGE',
      `${name} has more than ${MOST_ELEMENTS.toLocaleString('en')} elements, too many for a page`,
      'Save its text as .txt and read that',
    )
  const evidence = evidenceOf(root)
  const blocks = shownBlocks(root)
  const outlet = outletOf(evidence, blocks, model)
  const title = titleOf(evidence, outlet)
  const { report, rest } = reportOf(blocks, title, summariesOf(evidence))
  if (report.length === 0)
    throw new Failure(
      'NO_REPORT',
      `${name} is a web page without a report on it`,
      'If a browser shows one, save its text as .txt and read that',
    )
  const { text, titleSpan, lines } = laidOut(title, report)
  const kept = bodyOf(lines, model)
  const { lead, spans } = cutLead(kept, model)
  const times = timesOf(evidence, rest, origin.fetched ?? null, model)
  const published = facts.published ?? times.published
  const year = lead?.date
    ? (lead.date.year ?? yearNear(lead.date, { days: published ? [published.slice(0, 10)] : [], year: null }))
    : null
  const written =
    lead?.date && year !== null ? day(dayOf(lead.date, year), lead.date.year === null ? ['year'] : []) : null
  const dateline: Dateline = { place: lead?.place ?? null, date: written, agency: lead?.agency ?? null }
  const page: PageFacts = {
    address: addressOf(evidence, origin.address ?? saved?.address ?? null),
    byline: bylineOf(
      evidence,
      blocks.map(({ text }) => text),
      title,
      outlet,
    ),
    updated: times.updated,
    section: sectionOf(evidence, title),
  }
  return {
    source,
    title,
    outlet: facts.outlet ?? outlet ?? dateline.agency,
    published: published ?? written?.iso ?? null,
    dateline,
    language: languageOf(evidence, spans.map(({ start, end }) => text.slice(start, end)).join('\n'), model),
    text,
    body: spans,
    titleSpan,
    page,
  }
}
