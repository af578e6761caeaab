import type { Failure } from '../../terms/index.ts'

/** The dialects a feed may be written in. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap'

/** One report as a feed announces it. */
export type FeedItem = {
  /** What the feed calls it, or a hash of what is told where it is called nothing, or two are called the same. */
  readonly id: string
  /** Where the report stands: http or https, resolved; null where the feed tells none. */
  readonly address: string | null
  /** Plain text. */
  readonly title: string | null
  /** ISO 8601 day or instant, with the zone told; null where none is told or what is told is no date. */
  readonly published: string | null
  readonly updated: string | null
  readonly byline: string | null
  /** ISO 639-1, as the item tells it. */
  readonly language: string | null
  /** Plain text. */
  readonly summary: string | null
  /** The report's own HTML, where the feed brings any. */
  readonly contentHtml: string | null
  /** Whether `contentHtml` is all of the report, so that its page need not be fetched. */
  readonly full: boolean
}

/** How often an outlet says it wants to be asked. */
export type Pace = {
  /** Minutes for which the feed may be kept (RSS `ttl`). */
  readonly ttl: number | null
  /** Minutes between two updates (`sy:updatePeriod` over `sy:updateFrequency`). */
  readonly updateEvery: number | null
  /** Hours of universal time, 0 to 23, in which nothing comes. */
  readonly skipHours: readonly number[]
  /** English weekdays in which nothing comes: `Saturday`. */
  readonly skipDays: readonly string[]
}

/** A feed, its items in the feed's order, each once. */
export type Feed = Pace & {
  readonly format: FeedFormat
  /** Plain text. */
  readonly title: string | null
  /** The outlet's own page. */
  readonly address: string | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly items: readonly FeedItem[]
}

/** What came of a feed: what had to be mended or left out is told in `notes`, one plain sentence each. */
export type FeedOutcome =
  | { readonly status: 'read'; readonly feed: Feed; readonly notes: readonly string[] }
  | { readonly status: 'failed'; readonly cause: Failure }
