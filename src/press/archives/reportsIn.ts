import { assertNever, Failure } from '../../terms/index.ts'
import { articleOf } from '../articleOf.ts'
import { decode, MOST_BYTES, tooLarge } from '../decode.ts'
import type { PressOutcome } from '../outcome.ts'
import { caught } from './caught.ts'
import { type Context, DEEPEST } from './context.ts'
import { HEAD_BYTES, kindOf } from './kind.ts'
import type { Material } from './material.ts'

/** The reports of a file or an archive, one in memory at a time; what cannot be read is an outcome too. */
export const reportsIn = (material: Material, context: Context): AsyncGenerator<PressOutcome> =>
  caught(material.source, ofKind(material, context))

/** The readers are loaded where they are needed: each brings a library of its own. */
async function* ofKind(material: Material, context: Context): AsyncGenerator<PressOutcome> {
  const { source, kindName = source } = material
  if (context.depth > DEEPEST)
    throw new Failure(
      'TOO_DEEP',
      `${source} lies in ${context.depth} archives, more than ${DEEPEST}`,
      'Unpack it first',
    )
  const own = kindOf(await material.head(HEAD_BYTES), kindName)
  // Who gives a map gives a table, even where no ending says so.
  const kind = own === 'text' && source === '-' && Object.keys(context.map).length > 0 ? 'csv' : own
  switch (kind) {
    case 'text': {
      const text = decode(await whole(material), nameOf(material))
      yield { status: 'read', article: articleOf(text, source, context.facts, context.model) }
      return
    }
    case 'page':
      yield* ofPage(material, context)
      return
    case 'feed': {
      const { reportsOfFeed } = await import('./feedFile.ts')
      yield* reportsOfFeed(await whole(material, MOST_FEED), source, context)
      return
    }
    case 'gzip': {
      const { unzipped } = await import('./gzip.ts')
      yield* unzipped(material, context)
      return
    }
    case 'warc': {
      const [{ reportsOfWarc }, { recordsIn }] = await Promise.all([import('./warc.ts'), import('./warcRecords.ts')])
      yield* reportsOfWarc(recordsIn(material.stream()), source, context)
      return
    }
    case 'zip': {
      const { reportsOfZip } = await import('./zip.ts')
      yield* reportsOfZip(material, context)
      return
    }
    case 'pdf': {
      const { reportsOfPdf } = await import('./pdf.ts')
      yield* reportsOfPdf(await whole(material, MOST_LETTER), source, context)
      return
    }
    case 'mail': {
      const { reportsOfLetter } = await import('./mail.ts')
      yield* reportsOfLetter(await whole(material, MOST_LETTER), source, context)
      return
    }
    case 'mbox': {
      const { reportsOfMailbox } = await import('./mbox.ts')
      yield* reportsOfMailbox(material, context)
      return
    }
    case 'json':
    case 'jsonl':
    case 'csv': {
      const [{ reportsOfTable }, { csvRows }, { jsonListRows, jsonRows }] = await Promise.all([
        import('./table.ts'),
        import('./csv.ts'),
        import('./jsonl.ts'),
      ])
      const rows = { csv: csvRows, jsonl: jsonRows, json: jsonListRows }[kind]
      yield* reportsOfTable(rows(material), source, context)
      return
    }
    default:
      assertNever(kind)
  }
}

/** Letters bring what is attached to them, documents their pictures, feeds many reports. */
const MOST_LETTER = 60_000_000
const MOST_FEED = 30_000_000

async function* ofPage(material: Material, { facts, model, depth, fetched }: Context): AsyncGenerator<PressOutcome> {
  const bytes = await whole(material)
  const { source } = material
  const { articleOfPage } = await import('../page/index.ts')
  const article = articleOfPage(bytes, { source, facts, model, ...(fetched ? { fetched } : {}) })
  if (depth > 0 && article.body.length === 0) yield { status: 'skipped', source, reason: 'no-text' }
  else yield { status: 'read', article }
}

async function whole(material: Material, most = MOST_BYTES): Promise<Uint8Array> {
  if (material.bytes !== null && material.bytes > most) throw tooLarge(nameOf(material), material.bytes)
  const bytes = await material.whole(most + 1)
  if (bytes.length > most) throw tooLarge(nameOf(material), null)
  return bytes
}

/** Where material is told of. */
const nameOf = ({ source }: Material): string => (source === '-' ? 'standard input' : source)
