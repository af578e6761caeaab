import type { FeedFormat, FeedItem } from '../../../../src/press/feeds/feed.ts'
import type { FeedFrom } from '../../../../src/press/feeds/feedOf.ts'

/** What must come of a feed. */
export type Outcome =
  | {
      readonly format?: FeedFormat
      readonly title?: string | null
      readonly language?: string | null
      readonly address?: string | null
      readonly items: number
      readonly first?: Partial<FeedItem>
      readonly last?: Partial<FeedItem>
      /** What its notes say, each once; none where this is left out. */
      readonly notes?: readonly RegExp[]
      readonly pace?: {
        readonly ttl?: number | null
        readonly updateEvery?: number | null
        readonly skipHours?: readonly number[]
        readonly skipDays?: readonly string[]
      }
    }
  | { readonly refused: string; readonly saying?: RegExp }

/** A feed of the zoo: what it is, its bytes, what came with it, and what must come of it. */
export type Animal = readonly [name: string, feed: string | Uint8Array, outcome: Outcome, from?: FeedFrom]
