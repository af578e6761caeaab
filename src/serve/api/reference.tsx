import type { Hono } from 'hono'
import { drawn, type Reference, ReferencePage } from '../../web/index.ts'
import type { FrameFor } from '../frameFor.ts'
import type { ApiDocument } from './document.ts'

/** `/api`: what the document tells machines, for people. */
export function referenceRoute(app: Hono, document: ApiDocument, frame: FrameFor): void {
  const questions = referencesIn(document)
  app.get('/api', (c) =>
    c.html(
      drawn(<ReferencePage frame={frame('/api')} about={document.info.description ?? ''} questions={questions} />),
    ),
  )
}

/** The questions of a document, in its order. */
function referencesIn(document: ApiDocument): Reference[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, { get, post }]) =>
    [get, post].flatMap((operation, at): Reference[] => {
      if (operation === undefined) return []
      const { operationId = '', summary = '', description = null, parameters = [], requestBody } = operation
      const sent =
        requestBody !== undefined && 'content' in requestBody ? requestBody.content['application/json'] : undefined
      return [
        {
          ...{ name: operationId, method: at === 0 ? 'GET' : 'POST', path, summary, description },
          parameters: parameters.flatMap((it) => ('name' in it ? [parameterOf(it)] : [])),
          body: sent === undefined ? null : JSON.stringify(sent.schema, null, 2),
        },
      ]
    }),
  )
}

type Parameter = {
  readonly name: string
  readonly description?: string
  readonly schema?: object
  readonly example?: unknown
}

function parameterOf({ name, schema, ...given }: Parameter): Reference['parameters'][number] {
  const told: { description?: unknown; example?: unknown; enum?: unknown } = { ...schema, ...given }
  const means = typeof told.description === 'string' ? told.description : ''
  const choices = Array.isArray(told.enum) ? `${told.enum.join(', ')}.` : ''
  return { name, means: means || choices, example: typeof told.example === 'string' ? told.example : null }
}
