import type { FC } from 'hono/jsx'
import { Document, type Frame } from './frame.tsx'

/** A question that programs may ask, as its reference shows it. */
export type Reference = {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string | null
  readonly parameters: readonly {
    readonly name: string
    readonly means: string
    readonly example: string | null
  }[]
  /** What is sent, as JSON Schema; null for questions. */
  readonly body: string | null
}

/** What programs may ask, one after the other. */
export const ReferencePage: FC<{ frame: Frame; about: string; questions: readonly Reference[] }> = ({
  frame,
  about,
  questions,
}) => (
  <Document frame={frame} title="For programs">
    <h1>For programs</h1>
    <p>{about}</p>
    <p>
      The same for machines: <a href="/api/v1/openapi.json">openapi.json</a>. Every answer has <code>covers</code>,{' '}
      <code>asked</code>, <code>meant</code>, <code>total</code>, <code>data</code> and <code>next</code>; every error{' '}
      <code>error.code</code>, <code>error.message</code> and <code>error.next</code>. Assistants find the same as tools
      at <code>/mcp</code>, and readers of feeds at <code>/feeds</code>.
    </p>
    {questions.map(({ name, method, path, summary, description, parameters, body }) => (
      <section id={name} aria-labelledby={`${name}-path`}>
        <h2 id={`${name}-path`}>
          <code>
            {method} {path}
          </code>
        </h2>
        <p>{summary}.</p>
        {description === null ? null : <p>{description}</p>}
        {parameters.length === 0 ? null : (
          <dl>
            {parameters.map((parameter) => (
              <>
                <dt>
                  <code>{parameter.name}</code>
                </dt>
                <dd>
                  {parameter.means}
                  {parameter.example === null ? null : (
                    <>
                      {' '}
                      Example: <code>{parameter.example}</code>
                    </>
                  )}
                </dd>
              </>
            ))}
          </dl>
        )}
        {body === null ? null : (
          <pre tabindex={0}>
            <code>{body}</code>
          </pre>
        )}
      </section>
    ))}
  </Document>
)
