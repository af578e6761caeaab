import { z } from '@hono/zod-openapi'
import type { EvidenceRow, Row } from '../../views/index.ts'

const position = z.int().min(0)

/** https://www.w3.org/TR/annotation-model/, as much of it as evidence needs. */
export const annotationPageShape = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.url(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: z.url(),
        type: z.literal('Annotation'),
        motivation: z.literal('linking'),
        body: z.strictObject({ id: z.url(), type: z.literal('Dataset'), format: z.literal('application/json') }),
        target: z.strictObject({
          source: z.url(),
          selector: z.tuple([
            z.strictObject({
              type: z.literal('TextQuoteSelector'),
              exact: z.string(),
              prefix: z.string(),
              suffix: z.string(),
            }),
            z.strictObject({ type: z.literal('TextPositionSelector'), start: position, end: position }),
          ]),
        }),
      }),
    ),
  })
  .meta({ id: 'AnnotationPage' })

/** Code points of context before and after a quote. */
const AROUND = 32

/** The evidence of a line as annotations of the articles' texts, by their keys; `origin` is the address of this server without a path. */
export function annotationPage(line: Row, texts: ReadonlyMap<string, string>, origin: string): object {
  const id = `${origin}/api/v1/lines/${line.id}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}/annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: line.evidence.map((evidence, at) => ({
      id: `${id}/annotations#${at + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: { id, type: 'Dataset', format: 'application/json' },
      target: {
        source: `${origin}/api/v1/articles/${evidence.article}/text`,
        selector: selectorsOf(texts.get(evidence.article) ?? '', evidence),
      },
    })),
  }
}

/** How a quote is found again: by its words and those around it, and by its place in Unicode code points.
 * @example selectorsOf('🕯 lit', { start: 3, end: 6 })[1] //=> { type: 'TextPositionSelector', start: 2, end: 5 } */
export function selectorsOf(text: string, { start, end }: Pick<EvidenceRow, 'start' | 'end'>) {
  const before = [...text.slice(0, start)]
  const exact = text.slice(start, end)
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: before.slice(-AROUND).join(''),
      // Twice as many code units hold at least so many code points.
      suffix: [...text.slice(end, end + 2 * AROUND + 1)].slice(0, AROUND).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + [...exact].length },
  ]
}
