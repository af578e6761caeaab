import type { FeedFormat, Pace } from './feed.ts'

/** A link as a feed tells it; `rel` is `alternate` where none is told. */
export type ToldLink = { readonly href: string; readonly rel: string; readonly type: string; readonly lang: string }

/** An item as its dialect tells it, nothing resolved, checked or made plain yet. */
export type ToldItem = {
  readonly id: string | null
  /** Whether the id is an address of the report where no link is told. */
  readonly idIsAddress: boolean
  readonly links: readonly ToldLink[]
  readonly base: string | null
  readonly title: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  readonly language: string | null
  /** HTML. */
  readonly summary: string | null
  /** HTML that the feed offers as the report itself. */
  readonly content: string | null
}

/** A feed as its dialect tells it. */
export type ToldFeed = {
  readonly format: FeedFormat
  readonly title: string | null
  readonly links: readonly ToldLink[]
  readonly base: string | null
  readonly language: string | null
  readonly pace: Pace
  readonly items: readonly ToldItem[]
}

/** A feed that says nothing of when to ask. */
export const NO_PACE: Pace = { ttl: null, updateEvery: null, skipHours: [], skipDays: [] }

/** A plain link to the report. @example linkTo('/a')[0].rel //=> 'alternate' */
export const linkTo = (href: string | undefined): ToldLink[] =>
  href === undefined || href.trim() === '' ? [] : [{ href, rel: 'alternate', type: '', lang: '' }]
