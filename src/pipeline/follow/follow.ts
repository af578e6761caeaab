import type { FollowedFeed, WaitingItem } from '../../ledger/following.ts'
import { decide, hostOf, type Task } from '../../press/web/index.ts'
import type { Desk } from './asking.ts'
import { pollFeed } from './pollFeed.ts'
import { readItem } from './readItem.ts'

/** Time as following goes by it. Trials hand in one that nobody has to wait for. */
export type FollowClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Waits so long, or until something ends; null waits for the end alone, and no end for the time alone. */
  readonly pause: (ms: number | null, end: Promise<unknown> | null, signal: AbortSignal) => Promise<void>
}

export type FollowOptions = {
  readonly clock: FollowClock
  /** Requests at once, to as many hosts. */
  readonly seats: number
  /** Polls each feed once and reads what came of it, and no longer. */
  readonly once: boolean
  /** Is done after each article that was kept and whenever nothing else is to be done, as telling watches. */
  readonly meanwhile?: () => Promise<void>
}

/** A host that rests longer is not waited for by `--once`, in milliseconds. */
const PATIENCE = 120_000

/** Others may add feeds or take them out; that is looked for so often, in milliseconds. */
const RELIST = 300_000

type Work = Task &
  ({ readonly sort: 'poll'; readonly feed: FollowedFeed } | { readonly sort: 'item'; readonly item: WaitingItem })

/** Keeps up with the feeds of a ledger until the desk's signal: polls them when they are due, reads what is new, keeps it, and where a run
 * ended, however it ended, the next goes on. Throws the ledger's own failures. */
export async function follow(desk: Desk, { clock, seats, once, meanwhile }: FollowOptions): Promise<void> {
  const { following, hosts, signal } = desk
  const running = new Map<string, Promise<void>>()
  const polled = new Set<number>()
  const broken: { cause: unknown }[] = []
  const began = clock.now()

  const work = async (task: Work): Promise<void> => {
    try {
      if (task.sort === 'item') {
        const feed = feeds.get(task.item.feed)
        if ((await readItem(task.item, feed ?? { title: null, language: null }, desk)) && meanwhile !== undefined)
          await meanwhile()
      } else if (await pollFeed(task.feed, desk)) {
        polled.add(task.feed.id)
        const now = await following.feed(task.feed.id)
        if (now === undefined) feeds.delete(task.feed.id)
        else feeds.set(now.id, now)
      }
    } catch (cause) {
      broken.push({ cause })
    } finally {
      hosts.left(task.host)
      running.delete(task.id)
    }
  }

  let feeds = new Map<number, FollowedFeed>()
  let listedAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted && broken.length === 0) {
    const now = clock.now()
    if (now - listedAt >= RELIST || now < listedAt) {
      feeds = new Map((await following.feeds()).map((feed) => [feed.id, feed]))
      listedAt = now
    }
    const tasks = [
      ...pollsOf(feeds, once ? { began, polled, leastMs: desk.bounds.leastMs } : null),
      ...(await following.waiting()).map(itemTask),
    ].filter(
      ({ id, host, dueAt }) =>
        !running.has(id) && (!once || Math.max(dueAt, hosts.paces.get(host)?.nextAt ?? 0) <= now + PATIENCE),
    )
    const { start, wakeAt } = decide(tasks, hosts.paces, { now, seats: seats - running.size })
    for (const task of start) {
      hosts.begin(task.host)
      running.set(task.id, work(task))
    }
    if (running.size === 0 && wakeAt === null) {
      if (once || feeds.size === 0) break
      await meanwhile?.()
      await clock.pause(PATIENCE, null, signal)
      continue
    }
    if (running.size === 0) await meanwhile?.()
    const end = running.size === 0 ? null : Promise.race(running.values())
    await clock.pause(wakeAt === null ? null : wakeAt - now, end, signal)
  }
  await Promise.all(running.values())
  const [first] = broken
  if (first !== undefined) throw first.cause
}

type Once = { readonly began: number; readonly polled: ReadonlySet<number>; readonly leastMs: number }

function pollsOf(feeds: ReadonlyMap<number, FollowedFeed>, once: Once | null): Work[] {
  return [...feeds.values()].flatMap((feed): Work[] => {
    if (once?.polled.has(feed.id)) return []
    const host = hostOf(feed.movedTo ?? feed.address) ?? ''
    const dueAt =
      once === null ? feed.nextAt : Math.min(feed.nextAt, feed.polledAt === null ? 0 : feed.polledAt + once.leastMs)
    return [{ id: `poll ${feed.id}`, host, dueAt, sort: 'poll', feed }]
  })
}

const itemTask = (item: WaitingItem): Work => ({
  id: `item ${item.id}`,
  host: item.host,
  dueAt: item.dueAt,
  sort: 'item',
  item,
})
