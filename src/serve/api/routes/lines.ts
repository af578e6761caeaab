import { z } from '@hono/zod-openapi'
import { Failure } from '../../../terms/index.ts'
import { articleText, type Dated, lineNamed } from '../../../views/index.ts'
import { annotationPage, annotationPageShape } from '../annotations.ts'
import { flat } from '../flat.ts'
import { type Answering, question } from '../route.ts'
import { line } from '../rows.ts'

const params = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{1,64}$/)
    .meta({ description: 'Id of a line. A fuller report of the same may give it another: its evidence stays.' }),
})

export const lineRoute = question({
  path: '/lines/{id}',
  name: 'line',
  summary: 'One line with every report it rests on, and where they differ',
  params,
  query: z.strictObject({}),
  data: line,
  errors: ['404'],
  answer: async ({ id }, answering) => ({ data: flat(await lineMeant(id, answering)) }),
})

export const annotationsRoute = question({
  path: '/lines/{id}/annotations',
  name: 'annotations',
  summary: 'The evidence of a line as W3C Web Annotations, one a report',
  description:
    'Quote and position selectors on the text of each article. Positions count Unicode code points, as the Web Annotation model asks, where the rest of this API counts UTF-16 code units.',
  params,
  query: z.strictObject({}),
  data: annotationPageShape,
  errors: ['404'],
  bare: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  answer: async ({ id }, answering) => {
    const dated = await lineMeant(id, answering)
    const texts = new Map<string, string>()
    for (const { article } of dated.line.evidence)
      texts.set(article, (await articleText(answering.desk.ledger, article)) ?? '')
    return { data: annotationPage(dated.line, texts, answering.origin) }
  },
})

async function lineMeant(id: string, { desk }: Answering): Promise<Dated> {
  const named = await lineNamed(desk.ledger, id)
  if (named.status === 'found') return named.line
  throw new Failure(
    'NO_LINE',
    `no line has the id "${id}"`,
    'A fuller report may have given it another: look for its evidence in /api/v1/articles/KEY',
  )
}
