import type { PageEvidence } from './evidence.ts'
import { stringsOf } from './jsonLd.ts'
import { itemSaid, ldSaid, metaSaid } from './said.ts'
import { likeness } from './title.ts'

/** The part of the paper a report stands in; the path that leads to it where nothing else tells. */
export function sectionOf(evidence: PageEvidence, title: string | null): string | null {
  const said = [
    ...ldSaid(evidence, 'articleSection'),
    ...metaSaid(evidence, 'article:section', 'parsely-section', 'section', 'cxenseparse:articlesection', 'og:section'),
    ...itemSaid(evidence, 'articlesection'),
    ...trailOf(evidence),
  ]
    .map((words) => (words.split(',')[0] ?? '').replace(/\s+/g, ' ').trim())
    .filter(
      (words) =>
        words !== '' && words.length <= 60 && !/^(?:home|homepage|index|https?:.*|[\w-]+(?:\.[\w-]+)+)$/i.test(words),
    )
  return said.find((words) => title === null || likeness(words, title) < 0.9) ?? null
}

const trailOf = ({ ld }: PageEvidence): string[] =>
  ld
    .filter(({ types }) => types.includes('BreadcrumbList'))
    .flatMap(({ fields }) =>
      Array.isArray(fields.itemListElement) ? (fields.itemListElement as unknown[]).slice(0, 10) : [],
    )
    .flatMap((step) => {
      const { name, item } = (step ?? {}) as { name?: unknown; item?: unknown }
      return [
        ...stringsOf(name),
        ...(typeof item === 'object' ? stringsOf((item as { name?: unknown } | null)?.name) : []),
      ].slice(0, 1)
    })
    .slice(1)
