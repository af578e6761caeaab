import { type Article, foldText, textOf } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'

/** The folded words of an article's body. */
export const bodyWords = (article: Pick<Article, 'text' | 'body'>): string =>
  foldText(article.body.map((span) => textOf(article.text, span)).join(' '))

/** The same for articles that say the same word for word, under whatever masthead; an article without a body is alone. */
export function bodyKey(article: Article): string {
  const words = bodyWords(article)
  return contentHash(words === '' ? ['text', article.outlet, article.text] : ['body', words])
}
