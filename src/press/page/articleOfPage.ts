import { type Article, type Dateline, day, type PageFacts } from '../../terms/index.ts'
import type { ArticleFacts } from '../articleOf.ts'
import { cutLead } from '../cutLead.ts'
import { bareModel, type PressModel } from '../model.ts'
import { dayOf } from '../writtenDate.ts'
import { yearNear } from '../year.ts'
import { addressOf } from './address.ts'
import type { Block } from './blocks.ts'
import { bodyOf } from './bodyOf.ts'
import { bylineOf } from './byline.ts'
import { evidenceOf } from './evidence.ts'
import { isFrontPage } from './frontPage.ts'
import { laidOut, type PageLine } from './laidOut.ts'
import { languageOf } from './language.ts'
import { nearTitle } from './nearTitle.ts'
import { frontPage, noReport, openedPage } from './openedPage.ts'
import { outletOf } from './outlet.ts'
import { reportOf, shownBlocks } from './report.ts'
import { sectionOf } from './section.ts'
import { timesOf } from './times.ts'
import { titleOf } from './title.ts'

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
 * run or loaded. Throws TOO_LARGE, BROKEN_GZIP, PACKED_BOMB, BINARY_FILE, EMPTY_FILE and NO_REPORT. */
export function articleOfPage(bytes: Uint8Array, origin: PageOrigin): Article {
  const { source, facts = {}, model = bareModel } = origin
  const name = source === '-' ? 'standard input' : source
  const { root, address } = openedPage(bytes, name, origin.contentType ?? null)
  const evidence = evidenceOf(root)
  const blocks = shownBlocks(root)
  const outlet = outletOf(evidence, blocks, model)
  const title = titleOf(evidence, outlet)
  const report = reportOf(root, blocks, evidence, title)
  if (report.length === 0) throw noReport(name)
  const own = addressOf(evidence, origin.address ?? address)
  if (isFrontPage(blocks, report, evidence, { title, address: own ?? evidence.canonical }))
    throw frontPage(name, own ?? origin.address ?? address)
  const { text, titleSpan, lines } = laidOut(title, report)
  const kept = bodyOf(lines, model)
  const { lead, spans } = cutLead(kept, model)
  const beside = linesBeside(blocks, kept)
  const { near, far } = nearTitle(beside, title)
  const times = timesOf(evidence, near, far, origin.fetched ?? null, model)
  const published = facts.published ?? times.published
  const year = lead?.date
    ? (lead.date.year ?? yearNear(lead.date, { days: published ? [published.slice(0, 10)] : [], year: null }))
    : null
  const written =
    lead?.date && year !== null ? day(dayOf(lead.date, year), lead.date.year === null ? ['year'] : []) : null
  const dateline: Dateline = { place: lead?.place ?? null, date: written, agency: lead?.agency ?? null }
  const page: PageFacts = {
    address: own,
    byline: bylineOf(evidence, beside, title, outlet, model),
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

/** The lines that a reader is shown outside the report. */
function linesBeside(blocks: readonly Block[], kept: readonly PageLine[]): string[] {
  const own = new Set(kept.map(({ block }) => block.text))
  return blocks.map(({ text }) => text).filter((text) => !own.has(text))
}
