import { Failure } from '../../terms/index.ts'
import { type ArticleFacts, articleOf } from '../articleOf.ts'
import { decode } from '../decode.ts'
import { articleOfItem, type Feed, type FeedItem, feedOf, outletNamed } from '../feeds/index.ts'
import type { PressModel } from '../model.ts'
import type { PressOutcome } from '../outcome.ts'
import { articleOfPage } from '../page/articleOfPage.ts'
import { isPage } from '../page/isPage.ts'
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
    yield pageFrom(fetched, address, reading)
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
    ? ofFeed(pageFrom(fetched, item.address, reading), feed)
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

/** The report that an answer is: a page, or plain text. `now` is the ISO 8601 instant at which it was fetched. */
export function pageFrom(
  { bytes, contentType, address }: Fresh,
  source: string,
  { facts, model, now }: Omit<WebReading, 'fetch'>,
): PressOutcome {
  try {
    const isHtml =
      /html/i.test(contentType ?? '') || (!/^text\/plain/i.test(contentType ?? '') && isPage(bytes, source))
    const article = isHtml
      ? articleOfPage(bytes, { source, contentType, address, fetched: now(), facts, model })
      : articleOf(decode(bytes, source), source, facts, model)
    return { status: 'read', article }
  } catch (cause) {
    if (cause instanceof Failure) return { status: 'failed', source, cause }
    throw cause
  }
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
