import type { FeedFrom } from '../../../../src/press/feeds/feedOf.ts'
import type { Outcome } from './animal.ts'

/** Files of `byHand/`, as several kinds of publishing programs write them, and what must come of each. */
export const BY_HAND: readonly (readonly [file: string, outcome: Outcome, from?: FeedFrom])[] = [
  [
    'ministry.xml',
    {
      format: 'rss',
      title: 'Ministry of Harbours - Press releases',
      language: 'en',
      items: 2,
      first: {
        title: 'Minister Tamberg receives envoy of Lunde',
        address: 'https://harbours.example/press/2025-31',
        published: '2025-03-04T14:05:00+02:00',
        full: true,
      },
    },
  ],
  [
    'blog.xml',
    {
      format: 'rss',
      title: 'Notes from the Quay',
      items: 2,
      first: { title: 'Why the ferry won’t sail', byline: 'Mia Holt', full: true, id: 'https://quay.example/?p=311' },
      last: { full: false },
      pace: { updateEvery: 60 },
    },
  ],
  [
    'agency.atom',
    {
      format: 'atom',
      title: 'Northern Wire: World',
      items: 2,
      first: {
        address: 'https://wire.example/world/2025/03/04/ferry',
        published: '2025-03-04T07:15:00Z',
        updated: '2025-03-04T08:40:00Z',
        byline: 'Jon Sund, Mia Holt',
        summary: 'The port master of Sarvik told reporters that plans were ready.',
      },
      last: { full: false },
    },
  ],
  [
    'old.rdf',
    {
      format: 'rdf',
      title: 'The Strait',
      items: 2,
      first: { title: 'Lighthouse keeper retires', published: '2025-03-04T09:15+00:00' },
    },
  ],
  [
    'both.xml',
    {
      format: 'rss',
      title: 'Sarvik Post',
      items: 3,
      first: { title: 'Council “cannot wait” for ferry', address: 'http://post.example/a?id=1&from=rss' },
      notes: [/^says UTF-8 and is not/, /^1 items have dates that are none/],
    },
    { contentType: 'text/xml; charset=utf-8', address: 'https://post.example/rss' },
  ],
  [
    'news-sitemap.xml',
    {
      format: 'sitemap',
      title: 'Sarvik Post',
      items: 2,
      first: { title: 'Ferry & quay: what we know', language: 'en' },
    },
  ],
]
