import { readFile } from 'node:fs/promises'
import { feedsOn, outletsOfOpml } from '../../press/feeds/index.ts'
import { type Fetched, feedIn, isAddress } from '../../press/web/index.ts'
import { Failure } from '../../terms/index.ts'

export type FeedAsked = { readonly address: string; readonly title: string | null }

/** The feeds that arguments name: a feed's address, a page that names its feed, or a file of OPML. `known` feeds are not asked for. Throws what
 * cannot be followed. */
export async function feedsAsked(
  asked: readonly string[],
  known: ReadonlySet<string>,
  fetch: (address: string) => Promise<Fetched>,
): Promise<FeedAsked[]> {
  const feeds: FeedAsked[] = []
  for (const one of asked) {
    if (!isAddress(one)) feeds.push(...(await listed(one)))
    else if (known.has(one)) feeds.push({ address: one, title: null })
    else feeds.push(await feedAt(one, fetch))
  }
  return feeds
}

async function listed(path: string): Promise<FeedAsked[]> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Failure(
      'NO_LIST',
      `${path} cannot be read: ${cause.code === 'ENOENT' ? 'no such file' : cause.message}`,
      'Give a file of OPML, or addresses',
      { cause },
    )
  })
  const outcome = outletsOfOpml(bytes, path)
  if (outcome.status === 'failed') throw outcome.cause
  return outcome.outlets.map(({ feed, name }) => ({ address: feed, title: name }))
}

async function feedAt(address: string, fetch: (address: string) => Promise<Fetched>): Promise<FeedAsked> {
  const fetched = await fetch(address)
  if (fetched.status !== 'fresh') throw fetched.status === 'unchanged' ? noFeed(address) : fetched.cause
  const own = feedIn(fetched)
  if (own !== null) return { address, title: own.title }
  const html = new TextDecoder().decode(fetched.bytes)
  const { feeds, hints } = feedsOn(html, fetched.address)
  for (const { address: named, title } of [...feeds, ...hints.map((hint) => ({ address: hint, title: null }))]) {
    const answer = await fetch(named)
    const feed = answer.status === 'fresh' ? feedIn(answer) : null
    if (feed !== null) return { address: named, title: feed.title ?? title }
  }
  throw noFeed(address)
}

const noFeed = (address: string): Failure =>
  new Failure(
    'NO_FEED',
    `${address} is no feed and names none`,
    'Give the address of RSS, Atom, JSON Feed or a news sitemap',
  )
