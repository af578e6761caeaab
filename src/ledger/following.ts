/** A feed that is followed, and how it stands. Times are milliseconds since 1970 UTC, `perDay` is items a day. */
export type FollowedFeed = {
  readonly id: number
  readonly address: string
  readonly title: string | null
  readonly language: string | null
  readonly addedAt: number
  readonly etag: string | null
  readonly lastModified: string | null
  /** Of the bytes that the last poll brought. */
  readonly digest: string | null
  /** JSON of what it asks of its own pace, as far as an answer told. */
  readonly pace: string | null
  readonly nextAt: number
  readonly intervalMs: number
  readonly perDay: number | null
  readonly polledAt: number | null
  readonly freshAt: number | null
  /** In a row. */
  readonly failures: number
  /** Of the last failure: `HTTP_STATUS https://… answers 503`. */
  readonly failure: string | null
  readonly failedAt: number | null
  readonly movedTo: string | null
  readonly polls: number
  readonly failedPolls: number
  readonly items: number
  readonly kept: number
  readonly refused: number
}

/** What a poll changes in a feed. */
export type FeedChange = Partial<
  Pick<
    FollowedFeed,
    | 'title'
    | 'language'
    | 'etag'
    | 'lastModified'
    | 'digest'
    | 'pace'
    | 'nextAt'
    | 'intervalMs'
    | 'perDay'
    | 'polledAt'
    | 'failures'
    | 'failure'
    | 'failedAt'
    | 'movedTo'
  >
>

/** An item as a poll saw it. */
export type SeenItem = {
  /** Tells it from all others of its feed; where one of another title and address has that already, `ownKey` does. */
  readonly key: string
  readonly ownKey: string
  /** By which other feeds may have it too. */
  readonly address: string | null
  readonly title: string | null
  /** Whom to ask for it. */
  readonly host: string
  /** When the feed says it was changed; a change is a reason to read it again. */
  readonly stamp: string | null
  /** JSON. */
  readonly item: string
}

/** An item that is still to be read. */
export type WaitingItem = Omit<SeenItem, 'ownKey'> & {
  readonly id: number
  readonly feed: number
  readonly dueAt: number
  readonly tries: number
  readonly seenAt: number
}

/** What became of an item. */
export type ItemOutcome =
  | { readonly state: 'kept' }
  | { readonly state: 'refused'; readonly failure: string }
  /** `tried` where it counts as a try. */
  | { readonly state: 'waiting'; readonly failure: string | null; readonly dueAt: number; readonly tried: boolean }

/** A host that asked to be left alone, or failed. */
export type HostState = {
  readonly host: string
  readonly nextAt: number
  readonly failures: number
  readonly failure: string | null
}

/** What is followed, and how far; each change is one transaction. */
export interface Following {
  /** In the order they were added. */
  feeds(): Promise<readonly FollowedFeed[]>
  /** One of them; undefined once it is followed no more. */
  feed(id: number): Promise<FollowedFeed | undefined>
  /** Adds feeds, or takes up again what was followed once; gives how many are new. */
  follow(
    feeds: readonly { readonly address: string; readonly title: string | null }[],
    at: number,
    first: { readonly intervalMs: number },
  ): Promise<number>
  /** Ends following a feed; false where it was not followed. */
  unfollow(address: string, at: number): Promise<boolean>
  /** Keeps what a poll brought: its items, and the feed as it stands then by how many were never seen before, so that neither is kept without
   * the other. Gives that number. */
  polled(feed: number, items: readonly SeenItem[], at: number, change: (fresh: number) => FeedChange): Promise<number>
  /** Keeps that a poll failed. */
  failed(feed: number, change: FeedChange): Promise<void>
  /** Of each host the item that is due first. */
  waiting(): Promise<readonly WaitingItem[]>
  /** How many items are still to be read. */
  waitingCount(): Promise<number>
  settle(item: number, outcome: ItemOutcome, at: number): Promise<void>
  hosts(): Promise<readonly HostState[]>
  /** Keeps how a host stands; one that is well is forgotten. */
  host(state: HostState): Promise<void>
}
