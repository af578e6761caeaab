import type { Article } from '../terms/index.ts'
import { type ArticleFacts, articleOf } from './articleOf.ts'
import { bareModel, type PressModel } from './model.ts'

/** A report whose parts were told apart before, as feeds, letters and tables tell them. */
export type Parts = {
  readonly source: string
  readonly title: string | null
  /** Plain text, paragraphs apart. */
  readonly text: string
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** ISO 639-1, where the source tells it. */
  readonly language: string | null
}

/** Makes an article of parts: the headline above the text where the text does not begin with it. What the user says goes before
 * what the parts say, and that before what the text says. Pure.
 * @example articleOfParts({ source: 'a.csv#2', title: 'Ferry plans', text: 'Latvia has plans.', outlet: null, published: null, language: null }).text
 *   //=> 'Ferry plans\n\nLatvia has plans.' */
export function articleOfParts(parts: Parts, facts: ArticleFacts = {}, model: PressModel = bareModel): Article {
  const title = parts.title?.replace(/\s+/g, ' ').trim() || null
  const own = parts.text.replaceAll('\r\n', '\n').trim()
  const above =
    title !== null &&
    !own
      .slice(0, title.length + 200)
      .replace(/\s+/g, ' ')
      .startsWith(title)
  const text = above ? `${title}\n\n${own}` : own
  const outlet = facts.outlet ?? parts.outlet ?? undefined
  const published = facts.published ?? parts.published ?? undefined
  const article = articleOf(
    text,
    parts.source,
    { ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) },
    model,
  )
  const titleEnd = above ? title.length : (article.titleSpan?.end ?? 0)
  const body = article.body.flatMap(({ start, end }) =>
    end <= titleEnd ? [] : [{ start: Math.max(start, titleEnd), end }],
  )
  const words = body.map(({ start, end }) => text.slice(start, end)).join('\n')
  return {
    ...article,
    title: title ?? article.title,
    titleSpan: above ? { start: 0, end: title.length } : article.titleSpan,
    body,
    language: model.languageOf(words) ?? parts.language ?? article.language,
  }
}
