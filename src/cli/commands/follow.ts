import { type Follower, WATCH_CHANNELS } from '../../ledger/index.ts'
import type { FollowEvent } from '../../pipeline/follow/event.ts'
import { follow } from '../../pipeline/follow/follow.ts'
import { hostBook } from '../../pipeline/follow/hostBook.ts'
import {
  FIRST_INTERVAL,
  hostOf,
  politely,
  RHYTHM_BOUNDS,
  type RhythmBounds,
  robotsGate,
} from '../../press/web/index.ts'
import { Failure } from '../../terms/index.ts'
import { agentName } from '../agent.ts'
import { type Declare, withExamples } from '../command.ts'
import { feedsAsked } from '../following/feedsAsked.ts'
import { followedAlready } from '../following/followedAlready.ts'
import { realClock } from '../following/realClock.ts'
import { type Io, write, writeJson } from '../io.ts'
import { type AgentOptions, agentOption } from '../options/agent.ts'
import { type AllowOptions, allowHostOption } from '../options/allowHost.ts'
import { addingTo, type LedgerOptions, ledgerOption, ledgerPath } from '../options/ledger.ts'
import { type LexiconOptions, lexiconAsked, lexiconOption } from '../options/lexicon.ts'
import { followJson, followLine } from '../print/followLine.ts'
import { styleOf } from '../print/style.ts'
import { tender, type WatchEvent } from '../watching/tend.ts'
import { clientAsked, realPause } from '../webAsked.ts'

type FollowOptions = AgentOptions &
  AllowOptions &
  LedgerOptions &
  LexiconOptions & { readonly once?: boolean; readonly interval?: string; readonly json?: boolean }

/** Requests at once, to as many hosts. */
const SEATS = 8

/** `attache follow [OPML|URL...]`: keeps up with outlets. */
export const declareFollow: Declare = (command, act) => {
  command
    .description(
      `Follows outlets: polls their feeds as often as they publish, reads what is new and
keeps it, a line of log for each. Goes on where it stopped, whatever stopped it;
Ctrl-C finishes the report at hand. Without arguments, what the ledger follows
already. One process follows a ledger at a time; feeds named to a second are added
to what the first follows. Hosts are asked as their robots.txt allows, and left
alone when they ask.`,
    )
    .argument('[feeds...]', 'addresses of feeds or of pages that name one, or files of OPML')
    .addOption(ledgerOption())
    .option('--once', 'poll each feed once, read what is new, and end')
    .option('--interval <minutes>', 'poll each feed so often, whatever it publishes')
    .addOption(allowHostOption())
    .addOption(agentOption())
    .addOption(lexiconOption())
    .option('--json', 'a line of JSON for each line of log')
    .action((feeds: string[], options: FollowOptions) => act((io) => keepUp(feeds, options, io)))
  withExamples(command, [
    [
      'attache follow examples/outlets.opml --once',
      'the outlets of a list, from now on; they are invented, so nothing comes',
    ],
    ['attache follow --once --json', 'once more, as a job that runs every quarter of an hour would'],
  ])
}

async function keepUp(asked: readonly string[], options: FollowOptions, io: Io): Promise<number> {
  const bounds = boundsAsked(options)
  const client = clientAsked(io, options)
  const [{ openToAdd }, { holdFollowing }, { readingRoom }] = await Promise.all([
    import('../openToAdd.ts'),
    import('../../ledger/index.ts'),
    import('../readingRoom.ts'),
  ])
  const stop = new AbortController()
  const usual = io.onInterrupt(() => stop.abort())
  const closing: (() => Promise<void>)[] = [client.close]
  try {
    const clock = realClock(io.now)
    const gate = robotsGate(client, agentName, clock.now)
    const rest = io.web?.restMs === undefined ? {} : { restMs: io.web.restMs }
    const path = ledgerPath(options, io)
    const ledger = await openToAdd(path, lexiconAsked(options, io), addingTo(io))
    closing.unshift(ledger.close)
    const hold = holdFollowing(path, { pid: process.pid, since: clock.now() })
    if (hold.status === 'held') closing.unshift(async () => hold.release())
    else if (asked.length === 0) throw followedAlready(path, hold.by)
    const { following } = ledger
    const known = new Set((await following.feeds()).map(({ address }) => address))
    const ask = politely(client, gate, { now: () => Math.round(performance.now()), pause: realPause, ...rest })
    const seen = new Set<string>()
    const feeds = await feedsAsked(asked, known, (address) => {
      seen.add(address)
      return ask(address, { signal: stop.signal })
    })
    const added = await following.follow(feeds, clock.now(), { intervalMs: bounds.firstMs })
    if (hold.status === 'taken') return await leftToOther(added, { path, by: hold.by, json: options.json === true }, io)
    if (feeds.length === 0 && known.size === 0)
      throw new Failure(
        'NOTHING_TO_FOLLOW',
        'the ledger follows no feeds yet',
        'Name some: attache follow https://news.example/feed.xml',
      )
    const room = await readingRoom(1, { threads: null, lexicon: lexiconAsked(options, io) }, io)
    closing.unshift(room.end)
    const hosts = await hostBook(following, { now: clock.now, chance: Math.random, ...rest })
    for (const address of seen) {
      const host = hostOf(address)
      if (host === null || client.judge(address) !== null) continue
      await hosts.answered(host, (await gate.may(address)).delayMs)
      hosts.left(host)
    }
    const desk = {
      ...{ ledger, following, client, gate, hosts, room, model: room.press, facts: {}, bounds },
      now: clock.now,
      chance: Math.random,
      signal: stop.signal,
      tell: (event: FollowEvent) => tell(event, options, io),
    }
    const meanwhile = tender({
      ...{ ledger, io, client, chance: Math.random },
      channels: WATCH_CHANNELS.filter((channel) => options.json !== true || channel !== 'terminal'),
      tell: (event) => tell(event, options, io),
    })
    await follow(desk, { clock, seats: SEATS, once: options.once === true, meanwhile })
    if (!stop.signal.aborted) await meanwhile()
    return stop.signal.aborted ? INTERRUPTED : 0
  } finally {
    usual()
    for (const close of closing) await close()
  }
}

/** What was named is polled by the process that follows already. Throws FOLLOWED_ALREADY where nothing of it is new. */
async function leftToOther(
  added: number,
  { path, by, json }: { readonly path: string; readonly by: Follower | null; readonly json: boolean },
  io: Io,
): Promise<number> {
  if (added === 0) throw followedAlready(path, by)
  const who = by === null ? 'Another process' : `Process ${by.pid}`
  const said = `${added} ${added === 1 ? 'feed' : 'feeds'} added. ${who} follows this ledger already and polls ${added === 1 ? 'it' : 'them'} within five minutes`
  if (json)
    await writeJson(io.stdout, { at: io.now().toISOString(), event: 'added', feeds: added, pid: by?.pid ?? null })
  else await write(io.stdout, `${said}\n`)
  return 0
}

const tell = (event: FollowEvent | WatchEvent, options: FollowOptions, io: Io): Promise<void> =>
  options.json
    ? writeJson(io.stdout, followJson(event))
    : write(io.stdout, `${followLine(event, styleOf(io.stdout, io.env))}\n`)

/** What a shell expects of a program that was stopped by Ctrl-C. */
const INTERRUPTED = 130

function boundsAsked({ interval }: FollowOptions): RhythmBounds & { readonly firstMs: number } {
  if (interval === undefined) return { ...RHYTHM_BOUNDS, firstMs: FIRST_INTERVAL }
  const minutes = Number(interval)
  if (!/^\d{1,4}(?:\.\d+)?$/.test(interval) || minutes < 1)
    throw new Failure('BAD_INTERVAL', `--interval ${interval} is no number of minutes`, 'Give a number from 1 up')
  const ms = Math.round(minutes * 60_000)
  return { leastMs: ms, mostMs: ms, firstMs: ms }
}
