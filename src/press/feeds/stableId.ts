import { createHash } from 'node:crypto'
import type { FeedItem } from './feed.ts'

/** A short name made of words, the same on every machine. */
export const hashed = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, 24)

/** Items each with an id of its own. The same report told twice is one, the later version where both tell when; two reports
 * under one id are told apart by their addresses, or titles. Notes tell both. */
export function withOwnIds(items: readonly FeedItem[]): {
  readonly items: readonly FeedItem[]
  readonly notes: string[]
} {
  const groups = new Map<string, FeedItem[]>()
  for (const item of items) {
    const group = groups.get(item.id)
    if (group) group.push(item)
    else groups.set(item.id, [item])
  }
  if (groups.size === items.length) return { items, notes: [] }
  let shared = 0
  const kept = new Set<FeedItem>()
  const renamed = new Map<FeedItem, FeedItem>()
  for (const [id, group] of groups) {
    const reports = new Map<string, FeedItem>()
    for (const item of group) {
      const key = item.address ?? item.title ?? ''
      const before = reports.get(key)
      if (!before || whenOf(item) > whenOf(before)) reports.set(key, item)
    }
    for (const [key, item] of reports) {
      kept.add(item)
      if (reports.size > 1) {
        shared++
        renamed.set(item, { ...item, id: hashed([id, key]) })
      }
    }
  }
  const repeated = items.length - kept.size
  const notes = [
    ...(repeated > 0 ? [`${repeated} items were told twice`] : []),
    ...(shared > 0 ? [`${shared} items share their ids and were given others`] : []),
  ]
  return { items: items.filter((item) => kept.has(item)).map((item) => renamed.get(item) ?? item), notes }
}

const whenOf = ({ updated, published }: FeedItem): number => Date.parse(updated ?? published ?? '') || 0
