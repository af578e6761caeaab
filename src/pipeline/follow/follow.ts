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

type Poll = Task & { readonly sort: 'poll'; readonly feed: FollowedFeed }
type Work = Poll | (Task & { readonly sort: 'item'; readonly item: WaitingItem })

/** Keeps up with the feeds of a ledger until the desk's signal: polls them when they are due, reads what is new, keeps it, and where a run
 * ended, however it ended, the next goes on. Throws the ledger's own failures. */
export async function follow(desk: Desk, { clock, seats, once, meanwhile }: FollowOptions): Promise<void> {
  const { following, hosts, signal } = desk
  const running = new Map<string, Promise<void>>()
  const polled = new Set<number>()
  const broken: { cause: unknown }[] = []

  const work = async (task: Work): Promise<void> => {
    try {
      if (task.sort === 'item') {
        const feed = polls.get(task.item.feed)?.feed ?? { title: null, language: null }
        if ((await readItem(task.item, feed, desk)) && meanwhile !== undefined) await meanwhile()
      } else if (await pollFeed(task.feed, desk)) {
        polled.add(task.feed.id)
        const now = await following.feed(task.feed.id)
        if (now === undefined) polls.delete(task.feed.id)
        else polls.set(now.id, pollTask(now))
      }
    } catch (cause) {
      broken.push({ cause })
    } finally {
      hosts.left(task.host)
      running.delete(task.id)
    }
  }

  let polls = new Map<number, Poll>()
  let listedAt = Number.NEGATIVE_INFINITY
  while (!signal.aborted && broken.length === 0) {
    const now = clock.now()
    if (now - listedAt >= RELIST || now < listedAt) {
      polls = new Map((await following.feeds()).map((feed) => [feed.id, pollTask(feed)]))
      listedAt = now
    }
    const due = once
      ? [...polls.values()].flatMap((poll) => onceOnly(poll, polled, desk.bounds.leastMs))
      : polls.values()
    const tasks = [...due, ...(await following.waiting()).map(itemTask)].filter(
      ({ id, host, dueAt }) =>
        !running.has(id) && (!once || Math.max(dueAt, hosts.paces.get(host)?.nextAt ?? 0) <= now + PATIENCE),
    )
    const { start, wakeAt } = decide(tasks, hosts.paces, { now, seats: seats - running.size })
    for (const task of start) {
      hosts.begin(task.host)
      running.set(task.id, work(task))
    }
    if (running.size === 0 && wakeAt === null) {
      if (once || polls.size === 0) break
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

const pollTask = (feed: FollowedFeed): Poll => ({
  id: `poll ${feed.id}`,
  host: hostOf(feed.movedTo ?? feed.address) ?? '',
  dueAt: feed.nextAt,
  sort: 'poll',
  feed,
})

/** A feed that was not polled by this run is polled now, unless that was done a moment ago. */
function onceOnly(poll: Poll, polled: ReadonlySet<number>, leastMs: number): Poll[] {
  const { id, nextAt, polledAt } = poll.feed
  return polled.has(id) ? [] : [{ ...poll, dueAt: Math.min(nextAt, polledAt === null ? 0 : polledAt + leastMs) }]
}

const itemTask = (item: WaitingItem): Work => ({
  id: `item ${item.id}`,
  host: item.host,
  dueAt: item.dueAt,
  sort: 'item',
  item,
})
