import { type JsonFeed, parseJsonFeed } from 'feedsmith'
import { escapedHtml } from './escapedHtml.ts'
import { linkTo, NO_PACE, type ToldFeed, type ToldItem } from './told.ts'
import type { Salvaged } from './xmlFeed.ts'

type Parsed = JsonFeed.Feed<string>

/** Reads a JSON feed; of one that was cut off, the items that are whole. Null where it is none. */
export function jsonFeed(text: string): Salvaged | null {
  const whole = attempt(text)
  if (whole) return { feed: whole, notes: [] }
  const items = /"items"\s*:\s*\[/.exec(text)
  if (!items) return null
  const end = lastWhole(text, items.index + items[0].length)
  const feed = end === null ? null : attempt(`${text.slice(0, end)}]}`)
  return feed && { feed, notes: [`cut off after item ${feed.items.length}`] }
}

function attempt(text: string): ToldFeed | null {
  try {
    const value: unknown = JSON.parse(text)
    return toldJson(parseJsonFeed(value))
  } catch {
    return null
  }
}

/** Where the last whole object of the list that begins at `from` ends; null where none is whole. */
function lastWhole(text: string, from: number): number | null {
  let end: number | null = null
  let depth = 0
  let inString = false
  for (let at = from; at < text.length && depth >= 0; at++) {
    const letter = text[at]
    if (inString) {
      if (letter === '\\') at++
      else if (letter === '"') inString = false
    } else if (letter === '"') inString = true
    else if (letter === '{' || letter === '[') depth++
    else if (letter === '}' || letter === ']') {
      depth--
      if (depth === 0 && letter === '}') end = at + 1
    }
  }
  return end
}

const toldJson = (feed: Parsed): ToldFeed => ({
  format: 'json',
  title: feed.title === undefined ? null : escapedHtml(feed.title),
  links: linkTo(feed.home_page_url),
  base: null,
  language: feed.language ?? null,
  pace: NO_PACE,
  items: (feed.items ?? []).map(
    (item): ToldItem => ({
      id: item.id ?? null,
      idIsAddress: true,
      links: [...linkTo(item.url), ...linkTo(item.external_url)],
      base: null,
      title: item.title === undefined ? null : escapedHtml(item.title),
      published: item.date_published ?? null,
      updated: item.date_modified ?? null,
      authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
      language: item.language ?? null,
      summary: item.summary === undefined ? null : escapedHtml(item.summary),
      content: item.content_html ?? (item.content_text === undefined ? null : escapedHtml(item.content_text)),
    }),
  ),
})
