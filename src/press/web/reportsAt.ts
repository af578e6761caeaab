import { Failure } from '../../terms/index.ts'
import { ofBytes } from '../archives/material.ts'
import { reportsIn } from '../archives/reportsIn.ts'
import type { ArticleFacts } from '../articleOf.ts'
import { articleOfItem, type Feed, type FeedItem, feedOf, outletNamed } from '../feeds/index.ts'
import type { PressModel } from '../model.ts'
import type { PressOutcome } from '../outcome.ts'
import { articleOfPage, isPage } from '../page/index.ts'
import type { Fetched, Fresh } from './fetch/outcome.ts'

export type WebReading = {
  readonly fetch: (address: string) => Promise<Fetched>
  readonly facts: ArticleFacts
  readonly model: PressModel
  /** ISO 8601. */
  readonly now: () => string
}

/** The reports at an address: a page is one; of a feed each item is, whole in the feed or fetched. */
export async function* reportsAt(address: string, reading: WebReading): AsyncGenerator<PressOutcome> {
  const fetched = await reading.fetch(address)
  if (fetched.status !== 'fresh') {
    yield notTaken(address, fetched)
    return
  }
  const feed = feedIn(fetched)
  if (feed === null) {
    yield* reportsFrom(fetched, address, reading)
    return
  }
  for (const item of feed.items) {
    const outcome = await itemFrom(item, feed, reading)
    if (outcome !== null) yield outcome
  }
}

/** The report of an item; null of one that has neither text nor address. */
export async function itemFrom(
  item: FeedItem,
  feed: Pick<Feed, 'title' | 'language'>,
  reading: WebReading,
): Promise<PressOutcome | null> {
  const whole = wholeOf(item, feed, reading)
  if (whole !== null) return whole
  if (item.address === null) return null
  const fetched = await reading.fetch(item.address)
  return fetched.status === 'fresh'
    ? ofFeed(await pageFrom(fetched, item.address, reading), feed)
    : notTaken(item.address, fetched)
}

/** The report that a feed has whole; null where its page must be fetched. */
export function wholeOf(
  item: FeedItem,
  feed: Pick<Feed, 'title' | 'language'>,
  { facts, model }: Pick<WebReading, 'facts' | 'model'>,
): PressOutcome | null {
  const article = articleOfItem(item, { feed, facts, model })
  return article === null ? null : { status: 'read', article }
}

/** The reports in an answer: a page is one, and whatever else the press room can take may be several. */
async function* reportsFrom(
  answer: Fresh,
  source: string,
  { facts, model, now }: Omit<WebReading, 'fetch'>,
): AsyncGenerator<PressOutcome> {
  const { bytes, contentType, address } = answer
  const isHtml = /html/i.test(contentType ?? '') || isPage(bytes, source)
  if (!isHtml) {
    yield* reportsIn(ofBytes(source, bytes), { facts, model, map: {}, depth: 0, inner: reportsIn, fetched: now() })
    return
  }
  try {
    yield {
      status: 'read',
      article: articleOfPage(bytes, { source, contentType, address, fetched: now(), facts, model }),
    }
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause
    yield { status: 'failed', source, cause }
  }
}

/** The report that an answer is. `now` is the ISO 8601 instant at which it was fetched. */
export async function pageFrom(
  answer: Fresh,
  source: string,
  reading: Omit<WebReading, 'fetch'>,
): Promise<PressOutcome> {
  for await (const outcome of reportsFrom(answer, source, reading)) return outcome
  return { status: 'failed', source, cause: new Failure('NO_REPORT', `${source} holds no report`, 'Leave it out') }
}

/** The feed in an answer; null where it is none. What is sent as a page and has a feed's root is one. */
export function feedIn({ bytes, contentType, address }: Fresh): Feed | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart()
  const mayBe = /xml|json|rss|atom/i.test(contentType ?? '') || /^(?:<\?xml|<rss|<feed|<rdf|<urlset|\{)/i.test(head)
  if (!mayBe || /xhtml/i.test(contentType ?? '')) return null
  const outcome = feedOf(bytes, { contentType, address })
  return outcome.status === 'read' ? outcome.feed : null
}

/** A page that does not name its outlet is of its feed's. */
export function ofFeed(outcome: PressOutcome, { title }: Pick<Feed, 'title'>): PressOutcome {
  if (outcome.status !== 'read' || outcome.article.outlet !== null) return outcome
  return { status: 'read', article: { ...outcome.article, outlet: outletNamed(title) } }
}

const notTaken = (source: string, fetched: Exclude<Fetched, Fresh>): PressOutcome => {
  if (fetched.status === 'unchanged') throw new TypeError(`${source} is unchanged, and was never asked for before`)
  return { status: 'failed', source, cause: fetched.cause }
}
