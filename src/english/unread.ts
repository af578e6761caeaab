import type { Article } from '../terms/index.ts'
import type { EnglishModel } from './model.ts'
import { paragraphSpans } from './paragraphs.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'

/** What stands in the place of a reading for an article that is not in English: its paragraphs, and nothing told of them. Each counts as
 * one sentence, so that its words are still found. */
export function unread(article: Article, model: EnglishModel): Reading {
  const spans = paragraphSpans(article.text, article.body)
  return {
    ...read({ ...article, body: [] }, model),
    article,
    sentences: spans.map((span, paragraph) => ({ ...span, first: 0, last: 0, paragraph })),
    paragraphs: spans.map((span, at) => ({ ...span, first: at, last: at + 1 })),
  }
}
