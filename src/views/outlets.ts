import type { ReadLedger } from '../ledger/index.ts'

/** An outlet that is followed, and how its feed stands. Instants are ISO 8601. */
export type OutletRow = {
  readonly title: string | null
  readonly feed: string
  readonly language: string | null
  /** Reports that are in the ledger, that were refused, and that are still to be read. */
  readonly kept: number
  readonly refused: number
  readonly waiting: number
  /** Reports a day, as far as polls have shown. */
  readonly perDay: number | null
  readonly everyMinutes: number
  readonly followedSince: string
  readonly polled: string | null
  /** The last poll that brought something new. */
  readonly brought: string | null
  readonly next: string
  readonly polls: number
  readonly failedPolls: number
  /** The last failure and how many there were in a row; null where the last poll went well. */
  readonly failure: { readonly code: string; readonly message: string; readonly inARow: number } | null
  /** Why the last reports that were refused were. */
  readonly refusals: readonly { readonly code: string; readonly reports: number }[]
}

/** The outlets that are followed, by name. */
export async function outlets(ledger: ReadLedger): Promise<OutletRow[]> {
  const feeds = await ledger.query.selectFrom('feeds').selectAll().where('ended_at', 'is', null).execute()
  const waiting = await ledger.query
    .selectFrom('feed_items')
    .select(({ fn }) => ['feed_id', fn.countAll<number>().as('items')])
    .where('state', '=', 'waiting')
    .groupBy('feed_id')
    .execute()
  const refused = await ledger.query
    .selectFrom('feed_items')
    .select(['feed_id', 'failure'])
    .where('state', '=', 'refused')
    .execute()
  const waitingOf = new Map(waiting.map(({ feed_id, items }) => [feed_id, items]))
  const codes = new Map<number, Map<string, number>>()
  for (const { feed_id, failure } of refused) {
    const own = codes.get(feed_id) ?? new Map<string, number>()
    const { code } = failureOf(failure ?? '')
    codes.set(feed_id, own.set(code, (own.get(code) ?? 0) + 1))
  }
  const rows = feeds.map(
    (feed): OutletRow => ({
      title: feed.title,
      feed: feed.address,
      language: feed.language,
      kept: feed.kept,
      refused: feed.refused,
      waiting: waitingOf.get(feed.id) ?? 0,
      perDay: feed.per_day === null ? null : Math.round(feed.per_day * 10) / 10,
      everyMinutes: Math.round(feed.interval_ms / 60_000),
      followedSince: instant(feed.added_at),
      polled: feed.polled_at === null ? null : instant(feed.polled_at),
      brought: feed.fresh_at === null ? null : instant(feed.fresh_at),
      next: instant(feed.next_at),
      polls: feed.polls,
      failedPolls: feed.failed_polls,
      failure: feed.failures === 0 ? null : { ...failureOf(feed.failure ?? ''), inARow: feed.failures },
      refusals: [...(codes.get(feed.id) ?? [])].map(([code, reports]) => ({ code, reports })),
    }),
  )
  return rows.sort((a, b) => compare(nameOf(a), nameOf(b)))
}

/** What an outlet is called: its name, else the host of its feed. @example nameOf({ title: null, feed: 'https://wire.example/rss' }) //=> 'wire.example' */
export const nameOf = ({ title, feed }: Pick<OutletRow, 'title' | 'feed'>): string => title ?? new URL(feed).host

const instant = (ms: number): string => new Date(ms).toISOString()

/** A failure as it is kept: `HTTP_STATUS https://… answers 503`. */
function failureOf(kept: string): { readonly code: string; readonly message: string } {
  const space = kept.indexOf(' ')
  return space < 0 ? { code: kept, message: '' } : { code: kept.slice(0, space), message: kept.slice(space + 1) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
