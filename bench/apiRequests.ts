import fc from 'fast-check'

/** Requests made out of an OpenAPI document alone: what it takes, what it does not, and what nobody should send. */

type Schema = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly pattern?: string
  readonly $ref?: string
}
type Parameter = { readonly name: string; readonly in: string; readonly schema: Schema; readonly example?: unknown }
type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}
export type Document = {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>
}

export type Made = {
  readonly method: 'GET' | 'POST'
  /** With its question, below the address of a server. */
  readonly path: string
  readonly body: string | null
  /** Statuses that the document knows for it. */
  readonly statuses: readonly string[]
}

/** What breaks what is made carelessly: ends of quotes and queries, words of SQL and of full-text search, marks of formats, names of every object. */
const SHARP = [
  `' or 1=1 --`,
  `"; drop table articles; --`,
  `NEAR(a b, 5)`,
  `"unclosed`,
  `a AND OR NOT`,
  `col:*^{}()`,
  `%`,
  `_%_%_`,
  `../../../etc/passwd`,
  `<script>alert(1)</script>`,
  '\u202Eevil\u2066',
  '\u0000',
  'a\u0000b',
  '\uFFFE\uFFFF',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '1e309',
  '-0',
  '9'.repeat(400),
  '🕯'.repeat(100),
  'a'.repeat(5_000),
  'Å\u030A\u0301'.repeat(40),
  '2025-02-30',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '99999 days ago',
  'true',
  '{"$ne":1}',
] as const

/** Names that are in the ledger, so that questions find something. */
export type Known = {
  readonly names: readonly string[]
  readonly articles: readonly string[]
  readonly lines: readonly string[]
}

const words = (known: Known) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known.names) },
    { weight: 3, arbitrary: fc.constantFrom(...SHARP) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  )

/** Parameters that take a name. */
const NAMES = new Set(['for', 'by', 'about', 'to', 'a', 'b', 'of', 'name', 'words', 'outlet', 'key'])

function valueFor({ name, schema, example }: Parameter, known: Known): fc.Arbitrary<string> {
  const ids = name === 'id' ? known.lines : name === 'key' ? known.articles : []
  const right = [
    ...[example ?? schema.example, ...(schema.enum ?? [])].flatMap((it) => (it === undefined ? [] : [String(it)])),
    ...ids,
    ...(NAMES.has(name) ? known.names : []),
    ...(schema.type === 'integer' ? ['1', '2', '50', '500'] : []),
  ]
  return fc.oneof(
    ...(right.length === 0 ? [] : [{ weight: 20, arbitrary: fc.constantFrom(...right) }]),
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 600 }).map(String) },
    { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
    { weight: 3, arbitrary: words(known) },
  )
}

/** Something of the shape that a schema asks, with now and then something else in it. */
function bodyOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => bodyOf(choice, known)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const { properties } = schema
  if (properties !== undefined) {
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, it]) => [name, wrongNowAndThen(bodyOf(it, known))]),
    )
    return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] })
  }
  if (schema.items !== undefined) return fc.array(bodyOf(schema.items, known), { maxLength: 4 })
  if (schema.pattern !== undefined) return fc.oneof(fc.constantFrom(...known.lines), words(known))
  return words(known)
}

const wrongNowAndThen = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() })

/** Requests for every operation of a document, each as often as any other. */
export function requestsFrom({ paths }: Document, known: Known): fc.Arbitrary<Made> {
  const operations = Object.entries(paths).flatMap(([path, { get, post }]) => [
    ...(get === undefined ? [] : [requestOf('GET', path, get, known)]),
    ...(post === undefined ? [] : [requestOf('POST', path, post, known)]),
  ])
  return fc.oneof(...operations)
}

function requestOf(method: Made['method'], path: string, operation: Operation, known: Known): fc.Arbitrary<Made> {
  const parameters = operation.parameters ?? []
  const inPath = fc.record(
    Object.fromEntries(parameters.filter((it) => it.in === 'path').map((it) => [it.name, valueFor(it, known)])),
  )
  const query = parameters.filter((it) => it.in === 'query')
  const inQuery = fc
    .subarray([...query], { maxLength: Math.min(3, query.length) })
    .chain((some) => fc.tuple(...some.map((it) => valueFor(it, known).map((value) => [it.name, value] as const))))
  const more = fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(words(known), words(known)) },
  )
  const schema = operation.requestBody?.content['application/json']?.schema
  const right = schema === undefined ? fc.constant(null) : bodyOf(schema, known).map((it) => JSON.stringify(it))
  const body =
    schema === undefined ? right : fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: words(known) })
  const statuses = Object.keys(operation.responses)
  return fc.tuple(inPath, inQuery, more, body).map(([named, asked, other, sent]) => {
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(named[name] ?? '')))
    const given = new URLSearchParams([...asked, ...(other === null ? [] : [other])] as [string, string][])
    return { method, path: `${address}?${given}`, body: sent, statuses }
  })
}

/** Half a character cannot be sent in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
