/** Where a watch tells what it found. */
export const WATCH_CHANNELS = ['terminal', 'file', 'atom', 'webhook', 'mail'] as const
export type WatchChannel = (typeof WATCH_CHANNELS)[number]

/** What somebody watches for. Lines with a report in an article up to `fromArticle` were there before; articles up to `readTo` were looked at. */
export type Watch = {
  readonly id: number
  /** As it was typed. */
  readonly query: string
  readonly channel: WatchChannel
  /** A path, an address or a mailbox; null for the terminal. */
  readonly target: string | null
  /** ISO 8601 instant. */
  readonly madeAt: string
  readonly fromArticle: number
  readonly readTo: number
}

/** A line that a watch has yet to deliver, or has delivered. Times are milliseconds since 1970 UTC. */
export type Delivery = {
  readonly id: number
  /** The same however often it is delivered. */
  readonly key: string
  readonly watch: number
  /** JSON of the line as it stood when it was found. */
  readonly line: string
  readonly madeAt: number
  readonly tries: number
}

export type NewWatch = Pick<Watch, 'query' | 'channel' | 'target' | 'madeAt'> & {
  /** Whether lines that are there already are told too. */
  readonly all: boolean
}

/** The watches of a ledger and what they have to deliver; each change is one transaction. */
export interface Watching {
  watches(): Promise<readonly Watch[]>
  add(watch: NewWatch): Promise<Watch>
  /** Takes a watch out, with what it has yet to deliver; false where there is none of that number. */
  remove(watch: number): Promise<boolean>
  /** The number of the last article. */
  lastArticle(): Promise<number>
  /** Keeps that lines (`findings.id`) are told and are to be delivered, and that articles up to `readTo` were looked at. Lines that another
   * process told meanwhile are left out. Gives how many are new. */
  tell(
    watch: number,
    lines: readonly { readonly finding: number; readonly key: string; readonly line: string }[],
    readTo: number,
    at: number,
  ): Promise<number>
  /** Takes what is due of some channels to be delivered now; whoever took it has `leaseMs` for it before another may. */
  take(channels: readonly WatchChannel[], at: number, leaseMs: number): Promise<readonly Delivery[]>
  delivered(delivery: number, at: number): Promise<void>
  /** Keeps that a delivery failed and when to try again; null for never. */
  undelivered(delivery: number, failure: string, dueAt: number | null): Promise<void>
  /** The latest deliveries of a watch, delivered or not, the latest first. */
  latest(watch: number, most: number): Promise<readonly Delivery[]>
  /** By watch, what is still to be delivered, and why the last that failed did. */
  pending(): Promise<ReadonlyMap<number, { readonly lines: number; readonly failure: string | null }>>
}
