import { addressOf, baseOf } from './address.ts'
import type { FeedItem } from './feed.ts'
import { feedDate } from './feedDate.ts'
import { fullText } from './fullText.ts'
import { languageCode } from './languageCode.ts'
import { plain } from './plain.ts'
import { hashed } from './stableId.ts'
import type { ToldItem, ToldLink } from './told.ts'

/** Where a feed's relative addresses lead from, and what its items inherit. */
export type Around = {
  readonly bases: readonly (string | null)[]
  readonly language: string | null
  readonly title: string | null
}

/** An item with everything resolved, dated and made plain; `badDate` holds what was told as a date and is none. */
export function itemOf(told: ToldItem, around: Around): { readonly item: FeedItem; readonly badDate: string | null } {
  const own = baseOf([...around.bases.filter((base) => base !== null).slice(0, 1), told.base])
  const bases = told.base === null ? around.bases : [own, ...around.bases]
  const links = chosen(told.links, around.language)
  const idAddress = told.idIsAddress && /^https?:/i.test(told.id ?? '') ? told.id : null
  const addresses = [...links.map(({ href }) => href), idAddress]
  const address = addresses.reduce<string | null>((found, href) => found ?? addressOf(href, bases), null)
  const title = plain(told.title)
  const summary = plain(told.summary)
  const { html, full } = fullText(told.content, told.summary)
  const date = feedDate(told.published)
  const updated = feedDate(told.updated)
  const bylines = told.authors
    .flatMap((name) => plain(name) ?? [])
    .filter((name) => !/^\S+@\S+$/.test(name) && name !== around.title)
  return {
    item: {
      id:
        plainId(told.id) ??
        hashed([address ?? '', ...(address === null ? [title ?? '', told.published ?? '', summary ?? ''] : [])]),
      address,
      title,
      published: date ?? (told.published === null ? updated : null),
      updated,
      byline: bylines.length === 0 ? null : [...new Set(bylines)].join(', '),
      language: languageCode(told.language) ?? around.language,
      summary,
      contentHtml: html,
      full,
    },
    badDate: told.published !== null && date === null ? told.published : null,
  }
}

const LONGEST_ID = 1_000

const plainId = (id: string | null): string | null => {
  const words = id?.replace(/\s+/g, ' ').trim() ?? ''
  return words === '' ? null : words.length > LONGEST_ID ? hashed([words]) : words
}

/** The links to the report itself, best first: an alternate that is a page, in the feed's language. */
function chosen(links: readonly ToldLink[], language: string | null): ToldLink[] {
  const weight = ({ type, lang }: ToldLink): number =>
    (type === '' || /html/i.test(type) ? 0 : 2) +
    (lang === '' || language === null || languageCode(lang) === language ? 0 : 1)
  return links
    .filter(({ rel }) => rel === 'alternate' || rel === '')
    .map((link, at) => ({ link, at }))
    .sort((a, b) => weight(a.link) - weight(b.link) || a.at - b.at)
    .map(({ link }) => link)
}
