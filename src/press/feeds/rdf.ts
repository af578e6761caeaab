import type { RdfFeed } from 'feedsmith'
import { updateEvery } from './pace.ts'
import { linkTo, NO_PACE, type ToldFeed, type ToldItem } from './told.ts'

type Parsed = RdfFeed.Feed<string>

/** A feed of RSS 0.90 or 1.0, which are RDF, as it tells itself. */
export const toldRdf = (feed: Parsed): ToldFeed => ({
  format: 'rdf',
  title: feed.title ?? null,
  links: linkTo(feed.link),
  base: feed.xml?.base ?? null,
  language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
  pace: { ...NO_PACE, updateEvery: updateEvery(feed.sy?.updatePeriod, feed.sy?.updateFrequency) },
  items: (feed.items ?? []).map(
    (item): ToldItem => ({
      id: item.rdf?.about ?? null,
      idIsAddress: true,
      links: linkTo(item.link),
      base: item.xml?.base ?? null,
      title: item.title ?? item.dc?.titles?.[0] ?? null,
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
      updated: item.dcterms?.modified?.[0] ?? null,
      authors: item.dc?.creators ?? [],
      language: item.dc?.languages?.[0] ?? null,
      summary: item.description ?? item.dc?.descriptions?.[0] ?? null,
      content: item.content?.encoded ?? null,
    }),
  ),
})
