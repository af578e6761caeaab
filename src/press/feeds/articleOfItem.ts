import type { Article } from '../../terms/index.ts'
import type { ArticleFacts } from '../articleOf.ts'
import { articleOfParts } from '../articleOfParts.ts'
import { fragmentText } from '../fragmentText.ts'
import type { PressModel } from '../model.ts'
import type { Feed, FeedItem } from './feed.ts'

export type ItemOptions = {
  readonly feed: Pick<Feed, 'title' | 'language'>
  /** What the article is called; its address where this is left out. */
  readonly source?: string
  readonly facts?: ArticleFacts
  readonly model?: PressModel
}

/** The article that an item with full text is by itself; null of an item whose page must be fetched.
 * See `test/press/feeds/articleOfItem.test.ts`. */
export function articleOfItem(item: FeedItem, { feed, source, facts, model }: ItemOptions): Article | null {
  if (!item.full || item.contentHtml === null) return null
  const text = fragmentText(item.contentHtml).replace(
    /\n\n(?:The post .{0,300} (?:first )?appeared first on .{0,200})$/i,
    '',
  )
  if (text === '') return null
  return articleOfParts(
    {
      source: source ?? item.address ?? item.id,
      title: item.title,
      text,
      outlet: outletNamed(feed.title),
      published: item.published ?? item.updated,
      language: item.language ?? feed.language,
    },
    facts,
    model,
  )
}

/** The outlet that a feed's title names: `Northern Wire – World` is of Northern Wire.
 * @example ['Northern Wire - World news', 'RSS: The Strait', 'The Strait RSS Feed'].map(outletNamed) //=> ['Northern Wire', 'The Strait', 'The Strait'] */
export function outletNamed(title: string | null): string | null {
  const name = title
    ?.replace(/^(?:rss(?: feed)?|news feed|feed)\s*[:|–—-]\s*/i, '')
    .replace(/\s*[([]?\b(?:rss|atom|news)\s*(?:feed|2\.0)?\b[)\]]?\s*$/i, '')
    .split(/\s+[|»›·–—-]\s+|\s*[»›|]\s*/)[0]
    ?.trim()
  return name === undefined || name === '' ? title?.trim() || null : name
}
