import { decodeXML } from 'entities'
import { XMLParser } from 'fast-xml-parser'
import { blocksOf, MOST_ITEMS, TOO_MANY } from './blocks.ts'
import { linkTo, NO_PACE, type ToldItem } from './told.ts'
import type { Salvaged } from './xmlFeed.ts'

const parser = new XMLParser({
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  ignoreAttributes: true,
  transformTagName: (name) => name.toLowerCase(),
})

/** Reads a sitemap, Google News' or a plain one, an address at a time. Null where no address of it can be read. */
export function sitemap(text: string): Salvaged | null {
  const all = blocksOf(text, 'url')
  const blocks = all.slice(0, MOST_ITEMS)
  const names = new Set<string>()
  const languages = new Set<string>()
  let lost = 0
  const items = blocks.flatMap(({ start, end, cut, closed }): ToldItem[] => {
    const told = cut ? null : urlOf(text.slice(start, end) + (closed ? '' : '</url>'))
    if (!told) {
      lost++
      return []
    }
    if (told.outlet) names.add(told.outlet)
    if (told.item.language) languages.add(told.item.language)
    return [told.item]
  })
  if (items.length === 0 && blocks.length > 0) return null
  const [title = null] = names.size === 1 ? names : []
  const [language = null] = languages.size === 1 ? languages : []
  const notes = [
    ...(lost > 0 ? [`${lost} of ${blocks.length} items are damaged and were left out`] : []),
    ...(all.length > MOST_ITEMS ? [TOO_MANY] : []),
  ]
  return { feed: { format: 'sitemap', title, links: [], base: null, language, pace: NO_PACE, items }, notes }
}

function urlOf(block: string): { readonly item: ToldItem; readonly outlet: string | null } | null {
  const url = attempt(block)
  if (!url) return null
  const news = within(url, 'news')
  const outlet = within(news, 'publication')
  const published = word(news, 'publication_date')
  const item: ToldItem = {
    id: null,
    idIsAddress: false,
    links: linkTo(word(url, 'loc') ?? undefined),
    base: null,
    title: word(news, 'title'),
    published,
    updated: word(url, 'lastmod'),
    authors: [],
    language: word(outlet, 'language') ?? word(news, 'language'),
    summary: null,
    content: null,
  }
  return item.links.length > 0 ? { item, outlet: word(outlet, 'name') } : null
}

type Element = { readonly [name: string]: unknown }

function attempt(block: string): Element | null {
  try {
    return within(parser.parse(block), 'url')
  } catch {
    return null
  }
}

function within(element: unknown, name: string): Element | null {
  const inner = isElement(element) ? element[name] : null
  const first: unknown = Array.isArray(inner) ? inner[0] : inner
  return isElement(first) ? first : null
}

function word(element: unknown, name: string): string | null {
  const inner = isElement(element) ? element[name] : null
  const first: unknown = Array.isArray(inner) ? inner[0] : inner
  return typeof first === 'string' && first.trim() !== '' ? decodeXML(first.trim()) : null
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null
