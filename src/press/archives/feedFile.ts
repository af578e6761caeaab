import { articleOfItem } from '../feeds/articleOfItem.ts'
import { feedOf } from '../feeds/feedOf.ts'
import type { PressOutcome } from '../outcome.ts'
import type { Context } from './context.ts'

/** The reports of a feed that was saved: items with their full text; of the others only a summary is there. */
export async function* reportsOfFeed(
  bytes: Uint8Array,
  source: string,
  { facts, model }: Context,
): AsyncGenerator<PressOutcome> {
  const outcome = feedOf(bytes)
  if (outcome.status === 'failed') {
    yield { status: 'failed', source, cause: outcome.cause }
    return
  }
  const { feed } = outcome
  for (const item of feed.items) {
    const name = `${source}#${item.address ?? item.id}`
    const article = articleOfItem(item, { feed, source: name, facts, model })
    yield article ? { status: 'read', article } : { status: 'skipped', source: name, reason: 'summary' }
  }
}
