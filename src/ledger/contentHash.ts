import { createHash } from 'node:crypto'
import { type Article, type ArticleId, articleId } from '../terms/index.ts'

/** What a key is made of; the first part says of what it is a key. */
export type KeyPart = string | number | null | readonly KeyPart[]

/** The first 80 bits of the sha256 of the parts, in hexadecimal: the same in every ledger.
 * @example contentHash(['state', 'EST']).length //=> 20 */
export function contentHash(parts: readonly KeyPart[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}

/** An article is its text and its outlet, wherever it came from. */
export const articleKey = (article: Article): ArticleId =>
  articleId(contentHash(['article', article.outlet, article.text]))

/** The sha256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
