import { type Article, foldText, textOf } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'

/** The folded words of an article's body. */
export const bodyWords = (text: string, body: Article['body']): string =>
  foldText(body.map((span) => textOf(text, span)).join(' '))

/** The same for articles that say the same word for word, under whatever masthead; an article without a body is alone. */
export const bodyKey = (article: Article, words: string): string =>
  contentHash(words === '' ? ['text', article.outlet, article.text] : ['body', words])
