import { WARCParser, type WARCRecord } from 'warcio'
import type { PressOutcome } from '../outcome.ts'
import { articleOfPage } from '../page/index.ts'
import type { Context } from './context.ts'
import { decoded } from './encodings.ts'
import type { Piece } from './gzipMembers.ts'
import { hasNoReport } from './noReport.ts'

/** The reports of a WARC: every response that is a page. Requests, metadata and the like say nothing; revisits, other kinds of answers
 * and damaged records are told as skipped. */
export async function* reportsOfWarc(
  pieces: AsyncIterable<Piece>,
  source: string,
  context: Context,
): AsyncGenerator<PressOutcome> {
  for await (const piece of pieces) {
    if ('damagedAt' in piece) {
      yield { status: 'skipped', source: `${source}#byte ${piece.damagedAt}`, reason: 'damaged' }
      continue
    }
    if (SILENT.test(Buffer.from(piece.bytes.subarray(0, 4096)).toString('latin1'))) continue
    yield await reportOf(piece.bytes, source, context)
  }
}

const SILENT = /^warc-type:\s*(?:request|metadata|warcinfo|continuation)\s*$/im

async function reportOf(bytes: Uint8Array, source: string, { facts, model }: Context): Promise<PressOutcome> {
  let name = source
  try {
    const record = await WARCParser.parse([bytes])
    if (!record) return { status: 'skipped', source, reason: 'damaged' }
    const address = record.warcTargetURI ?? null
    name = `${source}#${address ?? record.warcHeader('WARC-Record-ID') ?? ''}`
    const type = record.warcType
    if (type === 'revisit') return { status: 'skipped', source: name, reason: 'revisit' }
    if (type !== 'response' && type !== 'resource') return { status: 'skipped', source: name, reason: 'not-a-page' }
    const { contentType, isAnswer } = kindOfAnswer(record)
    if (!isAnswer || (contentType !== null && !PAGE.test(contentType)))
      return { status: 'skipped', source: name, reason: 'not-a-page' }
    const body = await bodyOf(record)
    if (body === null) return { status: 'skipped', source: name, reason: 'damaged' }
    if (
      contentType === null &&
      !/^\s*<(?:!doctype html|html|head|body|!--)/i.test(Buffer.from(body.subarray(0, 1024)).toString('latin1'))
    )
      return { status: 'skipped', source: name, reason: 'not-a-page' }
    const fetched = record.warcDate ?? null
    const article = articleOfPage(body, { source: name, contentType, address, fetched, facts, model })
    return article.body.length === 0
      ? { status: 'skipped', source: name, reason: 'no-text' }
      : { status: 'read', article }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // What is wrong with one record of many thousands is counted; a library's own words on it help nobody.
    return { status: 'skipped', source: name, reason: hasNoReport(error) ? 'no-text' : 'damaged' }
  }
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

function kindOfAnswer(record: WARCRecord): { readonly contentType: string | null; readonly isAnswer: boolean } {
  const http = record.httpHeaders
  if (!http) return { contentType: record.warcContentType ?? null, isAnswer: true }
  const status = Number(http.statusCode)
  return { contentType: http.headers.get('content-type') ?? null, isAnswer: status >= 200 && status < 300 }
}

/** The page as the server meant it: chunks joined, compression undone. Null where that cannot be done. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array | null> {
  const headers = record.httpHeaders?.headers
  const encoding = headers?.get('content-encoding') ?? null
  // The library joins chunks; what it would unpack, it unpacks without a limit.
  headers?.delete('content-encoding')
  if (headers && headers.get('transfer-encoding')?.toLowerCase() !== 'chunked') headers.delete('transfer-encoding')
  return decoded(await record.readFully(true), encoding)
}
