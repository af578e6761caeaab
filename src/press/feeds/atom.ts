import type { AtomFeed } from 'feedsmith'
import { escapedHtml } from './escapedHtml.ts'
import { updateEvery } from './pace.ts'
import { NO_PACE, type ToldFeed, type ToldItem, type ToldLink } from './told.ts'

type Parsed = AtomFeed.Feed<string>
type Entry = NonNullable<Parsed['entries']>[number]
type Text = { readonly value?: string | undefined; readonly type?: string | undefined }

/** An Atom feed, 0.3 or 1.0, as it tells itself. */
export const toldAtom = (feed: Parsed): ToldFeed => ({
  format: 'atom',
  title: markup(feed.title),
  links: atomLinks(feed.links),
  base: feed.xml?.base ?? null,
  language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
  pace: { ...NO_PACE, updateEvery: updateEvery(feed.sy?.updatePeriod, feed.sy?.updateFrequency) },
  items: (feed.entries ?? []).map(toldItem),
})

const toldItem = (entry: Entry): ToldItem => ({
  id: entry.id ?? null,
  idIsAddress: true,
  links: atomLinks(entry.links),
  base: entry.content?.xml?.base && !entry.xml?.base ? entry.content.xml.base : (entry.xml?.base ?? null),
  title: markup(entry.title),
  published: entry.published ?? entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0] ?? null,
  updated: entry.updated ?? entry.dcterms?.modified?.[0] ?? null,
  authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []).concat(entry.dc?.creators ?? []),
  language: entry.xml?.lang ?? entry.content?.xml?.lang ?? null,
  summary: markup(entry.summary),
  content: isReadable(entry.content?.type) ? markup(entry.content) : null,
})

/** Links of Atom, alone or within RSS. */
export const atomLinks = (
  links:
    | readonly {
        href?: string | undefined
        rel?: string | undefined
        type?: string | undefined
        hreflang?: string | undefined
      }[]
    | undefined,
): ToldLink[] =>
  (links ?? []).flatMap(({ href, rel = 'alternate', type = '', hreflang = '' }) =>
    href === undefined
      ? []
      : [
          {
            href,
            rel: rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//i, '').toLowerCase(),
            type,
            lang: hreflang,
          },
        ],
  )

/** The HTML of a text construct. Many write `text` (or nothing) and mean HTML: what has tags or entities in it is taken for HTML. */
function markup(text: Text | undefined): string | null {
  if (text?.value === undefined) return null
  const { value, type = 'text' } = text
  const plain = type === 'text' || type === 'text/plain'
  return plain && !/<\/?[a-z][^<>]*>|&[a-z#]\w*;/i.test(value) ? escapedHtml(value) : value
}

const isReadable = (type = 'text'): boolean => /^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/i.test(type)
