import { articleOfPage, type PageOrigin } from '../../../src/press/index.ts'
import { type Article, Failure, type Span } from '../../../src/terms/index.ts'

/** Three paragraphs of a report of our own. */
export const PARAGRAPHS = [
  'The harbour council of Sarvik voted on Tuesday to keep two ferries in port until the ice has gone, its chair said.',
  '“We will not send a crew into that,” Mia Holt told reporters after the vote, which took less than an hour.',
  'Ferries to the outer islands have been late since January, and some 400 people there rely on them for food and post.',
]

/** The paragraphs as markup. */
export const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')

/** A whole page around markup. */
export const page = (body: string, head = '<title>Ferries stay in port</title>', lang = 'en'): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

export const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html)

export const read = (html: string | Uint8Array, origin: Partial<PageOrigin> = {}): Article =>
  articleOfPage(typeof html === 'string' ? bytesOf(html) : html, { source: 'a.html', ...origin })

/** The words of an article's body, a line a paragraph. */
export const bodyOf = ({ text, body }: Article): string[] =>
  body
    .map(({ start, end }: Span) => text.slice(start, end))
    .join('\n')
    .split('\n')
    .filter((line) => line !== '')

/** An article's title, or the code of the failure. */
export function outcomeOf(html: string | Uint8Array): string {
  try {
    return `read: ${read(html).title}`
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}
