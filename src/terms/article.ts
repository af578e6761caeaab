import type { Day } from './day.ts'
import type { Span } from './span.ts'

/** Where a report says it was written, when, and for which agency: `VILNIUS, Nov. 10 (Agency)`. */
export type Dateline = { readonly place: string | null; readonly date: Day | null; readonly agency: string | null }

/** One published report. */
export type Article = {
  /** Path or address as the user gave it. */
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  /** ISO 8601 day or instant, as far as the report or the user tells it. */
  readonly published: string | null
  readonly dateline: Dateline
  /** ISO 639-1. */
  readonly language: string
  /** The report as it stands in its file; every offset counts in it. */
  readonly text: string
  /** The spans of `text` that are the report itself, in order, without title, dates, menus and the like. */
  readonly body: readonly Span[]
  /** Where the title stands in `text`, if it does. */
  readonly titleSpan: Span | null
  /** Of a report that came as a web page. */
  readonly page?: PageFacts
}

/** What a web page tells of its report beyond what any report tells; null where it does not, or where the page itself gives the lie to it. */
export type PageFacts = {
  /** The page's own address, http or https. */
  readonly address: string | null
  /** Who wrote it, as the page names them, `Mia Holt, Ana Roe`. */
  readonly byline: string | null
  /** ISO 8601 day or instant of its last change, where that is later than its publication. */
  readonly updated: string | null
  readonly section: string | null
}
