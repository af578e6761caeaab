import type { ItemOutcome, WaitingItem } from '../../ledger/following.ts'
import { addAll, type PipelineOutcome } from '../../pipeline.ts'
import type { FeedItem } from '../../press/feeds/index.ts'
import type { PressOutcome } from '../../press/index.ts'
import { backOff, type Fetched, ofFeed, pageFrom, wholeOf } from '../../press/web/index.ts'
import { assertNever, Failure } from '../../terms/index.ts'
import { ask, type Desk } from './asking.ts'
import { longestFor } from './hostBook.ts'

/** A page that fails is tried so often, over some two days; one that is not there so often. */
const MOST_TRIES = 10
const MOST_TRIES_MISSING = 3
const FIRST_WAIT = 10 * 60_000
const LONGEST_WAIT = 12 * 3_600_000

type OfFeed = { readonly title: string | null; readonly language: string | null }

/** Reads an item and keeps it, or keeps why not; false where its host had to be asked for its robots.txt first. */
export async function readItem(waiting: WaitingItem, feed: OfFeed, desk: Desk): Promise<boolean> {
  const settled = await outcomeOf(waiting, feed, desk)
  if (settled === 'stopped') return false
  await settle(waiting, settled, desk)
  return true
}

/** A mistake of ours in one item is that item's failure; the ledger's own failures end the run. */
async function outcomeOf(waiting: WaitingItem, feed: OfFeed, desk: Desk): Promise<Settled | 'stopped'> {
  try {
    const item = JSON.parse(waiting.item) as FeedItem
    const report = wholeOf(item, feed, desk) ?? (await fetched(waiting, item, feed, desk))
    return report === 'stopped' || 'event' in report ? report : await keep(waiting, report, desk)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    return refusal(mistake(waiting.address ?? waiting.key, cause))
  }
}

/** What went wrong that should not. */
export const mistake = (what: string, cause: unknown): Failure =>
  new Failure(
    'READER_FAILED',
    `reading ${what} went wrong: ${cause instanceof Error ? cause.message : String(cause)}`,
    'Please report it with the address',
    { cause },
  )

type Settled = {
  readonly event: ItemOutcome
  readonly cause: Failure | null
  readonly kept: Extract<PipelineOutcome, { status: 'new' }> | null
}

async function fetched(
  waiting: WaitingItem,
  item: FeedItem,
  feed: OfFeed,
  desk: Desk,
): Promise<PressOutcome | Settled | 'stopped'> {
  const address = item.address ?? ''
  const answer = await ask(address, { etag: null, lastModified: null }, desk)
  switch (answer.status) {
    case 'later':
      return 'stopped'
    case 'fresh': {
      const now = (): string => new Date(desk.now()).toISOString()
      return ofFeed(await pageFrom(answer, address, { facts: desk.facts, model: desk.model, now }), feed)
    }
    case 'gone':
      return answer.code === 410
        ? refusal(answer.cause)
        : again(waiting, answer.cause, { most: MOST_TRIES_MISSING, askedMs: null }, desk)
    case 'failed':
      return isFinal(answer)
        ? refusal(answer.cause)
        : again(waiting, answer.cause, { most: triesFor(answer.cause), askedMs: answer.retryAfter }, desk)
    case 'unchanged':
      return refusal(new Failure('HTTP_STATUS', `${address} answers 304 and was never asked before`, 'Try again later'))
    default:
      return assertNever(answer)
  }
}

/** Whether asking again would change nothing. */
const isFinal = ({ cause, code }: Extract<Fetched, { status: 'failed' }>): boolean =>
  FINAL.includes(cause.code) ||
  cause.code.endsWith('_REFUSED') ||
  (code !== null && code >= 400 && code < 500 && ![408, 425, 429].includes(code))

const FINAL: readonly string[] = ['ROBOTS_FORBID', 'BAD_ADDRESS', 'BAD_REDIRECT']

/** These are nearly always the same the next time, and now and then a mishap. */
const NEARLY_FINAL: readonly string[] = ['PAGE_TOO_LARGE', 'TOO_MANY_REDIRECTS']

const triesFor = ({ code }: Failure): number => (NEARLY_FINAL.includes(code) ? MOST_TRIES_MISSING : MOST_TRIES)

const refusal = (cause: Failure): Settled => ({
  event: { state: 'refused', failure: `${cause.code} ${cause.message}` },
  cause,
  kept: null,
})

function again(
  { tries }: WaitingItem,
  cause: Failure,
  { most, askedMs }: { readonly most: number; readonly askedMs: number | null },
  { now, chance }: Desk,
): Settled {
  const offline = cause.code === 'NO_NETWORK'
  if (tries + 1 >= most && !offline) return refusal(cause)
  const longestMs = longestFor(cause, LONGEST_WAIT)
  const wait = backOff(tries + 1, { baseMs: Math.min(FIRST_WAIT, longestMs), longestMs, askedMs }, chance)
  return {
    event: { state: 'waiting', failure: `${cause.code} ${cause.message}`, dueAt: now() + wait, tried: !offline },
    cause,
    kept: null,
  }
}

/** The whole way for one report. Throws the ledger's own failures: nothing further could be kept. */
async function keep(waiting: WaitingItem, report: PressOutcome, { room, ledger }: Desk): Promise<Settled> {
  for await (const outcome of addAll(only(report), room, ledger)) {
    if (outcome.status === 'failed') return refusal(outcome.cause)
    if (outcome.status === 'skipped')
      return refusal(new Failure('NO_REPORT', `${outcome.source} holds no report (${outcome.reason})`, 'Leave it out'))
    return { event: { state: 'kept' }, cause: null, kept: outcome.status === 'new' ? outcome : null }
  }
  throw new TypeError(`nothing came of ${waiting.address ?? waiting.key}`)
}

async function* only(report: PressOutcome): AsyncGenerator<PressOutcome> {
  yield report
}

async function settle(
  waiting: WaitingItem,
  { event, cause, kept }: Settled,
  { following, now, tell }: Desk,
): Promise<void> {
  const at = now()
  const source = (JSON.parse(waiting.item) as FeedItem).address ?? waiting.title ?? waiting.key
  await following.settle(waiting.id, event, at)
  if (kept !== null) {
    const { article, findings } = kept
    const found = Object.values(findings).reduce((sum, some) => sum + some.length, 0)
    const { outlet, title, language } = article
    await tell({
      at,
      event: 'kept',
      source,
      outlet,
      title,
      language,
      findings: found,
      seconds: (at - waiting.seenAt) / 1000,
    })
  } else if (event.state === 'kept') await tell({ at, event: 'known', source })
  else if (cause !== null && event.state === 'refused')
    await tell({ at, event: 'refused', source, code: cause.code, message: cause.message })
  else if (cause !== null && event.state === 'waiting')
    await tell({ at, event: 'later', source, code: cause.code, message: cause.message, nextAt: event.dueAt })
}
