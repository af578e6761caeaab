import { type DatePart, Failure } from '../../terms/index.ts'
import { articleKey, sha256 } from '../contentHash.ts'
import type { ExportedArticle, ExportedDecision, ExportedKnown, Kept } from '../export.ts'
import type { KnownEntry } from '../knownList.ts'
import type { Ledger, Record } from '../ledger.ts'
import { LINE_SHAPES } from './lineShapes.ts'
import { isObject } from './shapes.ts'

/** What came of one line, or at the end of one list or decision; lines that follow from the articles make none. */
export type Imported = {
  readonly kind: 'article' | 'known' | 'decision'
  readonly status: 'new' | 'unchanged'
  /** Of an article its source, of a list its name. */
  readonly of: string
}

/** Takes the lines of an export into a ledger, an article at a time; what is there already stays as it is, so that an import which was
 * stopped may be given again. Lists of known actors and decisions come last, in their order. Throws BAD_LINE with the number of a line
 * that is not whole; what came before it is kept. */
export async function* importLines(ledger: Ledger, lines: AsyncIterable<string>): AsyncGenerator<Imported> {
  const lists = new Map<string, KnownEntry[]>()
  const decisions: ExportedDecision[] = []
  let number = 0
  for await (const text of lines) {
    number++
    if (text.trim() === '') continue
    const line = wholeLine(text, number)
    if (line.kind === 'article') {
      const record = recordOf(line as ExportedArticle & Kept, number)
      const { status } = await ledger.record(record).catch((cause: unknown) => {
        throw refused(cause, number)
      })
      yield { kind: 'article', status, of: record.article.source }
    }
    if (line.kind === 'known') {
      const { list, type, name, aliases, country, offices, wikidata } = line as ExportedKnown
      const entry = { kind: type, name, aliases, country, offices, wikidata }
      lists.set(list, [...(lists.get(list) ?? []), entry])
    }
    if (line.kind === 'decision') decisions.push(line as ExportedDecision)
  }
  yield* loadLists(ledger, lists)
  yield* decideAll(ledger, decisions)
}

async function* loadLists(ledger: Ledger, lists: ReadonlyMap<string, readonly KnownEntry[]>): AsyncGenerator<Imported> {
  const before = new Map((await ledger.lists()).map(({ name, entries }) => [name, JSON.stringify(entries)]))
  for (const [name, entries] of lists) {
    const isNew = before.get(name) !== JSON.stringify(entries)
    if (isNew) await ledger.load({ name, entries })
    yield { kind: 'known', status: isNew ? 'new' : 'unchanged', of: name }
  }
}

/** A decision that was made at the same instant is the same one, and is made once. */
async function* decideAll(ledger: Ledger, decisions: readonly ExportedDecision[]): AsyncGenerator<Imported> {
  const known = (await ledger.decisions()).map(({ madeAt, decision }) => JSON.stringify([madeAt, decision]))
  for (const { madeAt, decision } of decisions) {
    const at = known.indexOf(JSON.stringify([madeAt, decision]))
    if (at >= 0) known.splice(at, 1)
    else await ledger.decide(decision, madeAt)
    yield { kind: 'decision', status: at >= 0 ? 'unchanged' : 'new', of: decision.verb }
  }
}

type Line = { readonly kind: string; readonly [field: string]: unknown }

function wholeLine(text: string, number: number): Line {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch (cause) {
    throw badLine(number, `no JSON (${(cause as Error).message})`, cause)
  }
  if (!isObject(line) || typeof line.kind !== 'string') throw badLine(number, 'no line of attache export')
  const shape = LINE_SHAPES[line.kind]
  if (shape === undefined) throw badLine(number, `its kind, ${line.kind}, is none that attache export writes`)
  const said = shape(line, '')
  if (said === undefined) return line as Line
  if (line.kind === 'article' && line.text === undefined)
    throw badLine(number, 'its article has no text', undefined, true)
  throw badLine(number, said)
}

function recordOf(line: ExportedArticle & Kept, number: number): Record {
  const { source, title, outlet, published, dateline, language, text, body, titleSpan, page, sentences, reading } = line
  if (sha256(text) !== line.sha256) throw badLine(number, `its text is not the one of its sha256, ${line.sha256}`)
  const { place, date, implied, agency } = dateline
  const day = date === null ? null : { iso: date, implied: implied as readonly DatePart[] }
  const article = {
    source,
    title,
    outlet,
    published,
    dateline: { place, date: day, agency },
    language,
    text,
    body,
    titleSpan,
    ...(page === undefined ? {} : { page }),
  }
  if (articleKey(article) !== line.id) throw badLine(number, `its id, ${line.id}, is not that of its text and outlet`)
  return { article, sentences, ...reading }
}

const badLine = (number: number, why: string, cause?: unknown, linesOnly = false): Failure =>
  new Failure(
    'BAD_LINE',
    `line ${number} is not whole: ${why}; what came before it is kept`,
    linesOnly ? 'Export it again without --lines-only' : 'Export it again, and import that',
    { cause },
  )

/** What the ledger refuses in one article is that line's fault. */
const refused = (cause: unknown, number: number): unknown =>
  cause instanceof Failure && ['BAD_EVIDENCE', 'BAD_TEXT', 'BAD_READING'].includes(cause.code)
    ? badLine(number, cause.message, cause)
    : cause
