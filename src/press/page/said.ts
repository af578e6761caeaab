import type { PageEvidence } from './evidence.ts'
import { type LdNode, stringsOf } from './jsonLd.ts'

const ARTICLE = /(?:Article|Posting|Report|PressRelease)$/

/** The things of the page's JSON-LD that are its article, the likeliest first: one that says more of an article goes before. */
export const ldArticles = ({ ld }: PageEvidence): LdNode[] =>
  ld.filter(({ types }) => types.some((type) => ARTICLE.test(type))).sort((a, b) => fullness(b) - fullness(a))

const fullness = ({ fields }: LdNode): number =>
  ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'articleBody'].filter((key) => fields[key] !== undefined)
    .length

/** What the JSON-LD article says of a field, in order of trust. */
export const ldSaid = (evidence: PageEvidence, field: string): string[] =>
  ldArticles(evidence).flatMap(({ fields }) => stringsOf(fields[field]))

/** What the page's metas say under any of the names, in the order of the names. */
export const metaSaid = ({ metas }: PageEvidence, ...names: readonly string[]): string[] =>
  names.flatMap((name) => metas.get(name) ?? [])

/** What the page's microdata says under any of the names. */
export const itemSaid = ({ items }: PageEvidence, ...names: readonly string[]): string[] =>
  names.flatMap((name) => items.get(name) ?? [])

/** How the page sums up its article, which is often how that begins. */
export const summariesOf = (evidence: PageEvidence): string[] => [
  ...metaSaid(evidence, 'og:description', 'description', 'twitter:description'),
  ...ldSaid(evidence, 'description'),
]
