import type { PageElement } from './tree.ts'

/** The words of an element's names, in lower case: `ArticleEventPromo is-wide` is article, event, promo, is, wide.
 * @example wordsOfName('relatedLinks-box is_wide') //=> ['related', 'links', 'box', 'is', 'wide'] */
export const wordsOfName = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** What tells an element's part on the page: its class, id and role and what else a maker calls it. */
export const nameOf = ({ attributes }: PageElement): string => {
  const { class: names = '', id = '', role = '', itemprop = '' } = attributes
  const component = attributes['data-component'] ?? attributes['data-module-name'] ?? attributes['data-testid'] ?? ''
  return `${names} ${id} ${role} ${itemprop} ${component}`.slice(0, 500)
}
