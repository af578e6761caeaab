import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'

/** An answer of a web server as a crawler keeps it. */
export type Answer = {
  readonly address: string
  readonly body: string | Uint8Array
  readonly status?: number
  readonly contentType?: string | null
  readonly encoding?: 'gzip' | 'br' | 'deflate'
  readonly isChunked?: boolean
  readonly type?: 'response' | 'revisit' | 'resource'
}

const LINE = '\r\n'

/** A record of a WARC: its header, its block, two empty lines. */
export function record(type: string, headers: Readonly<Record<string, string>>, block: Uint8Array): Buffer {
  const id = createHash('sha1').update(type).update(JSON.stringify(headers)).update(block).digest('hex')
  const uuid = `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20, 32)}`
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Date: 2025-03-04T09:15:00Z',
    `WARC-Record-ID: <urn:uuid:${uuid}>`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(lines.join(LINE) + LINE + LINE), block, Buffer.from(LINE + LINE)])
}

/** The record that a file begins with. */
export const warcinfo = (): Buffer =>
  record(
    'warcinfo',
    { 'Content-Type': 'application/warc-fields' },
    Buffer.from(`software: made up${LINE}format: WARC File Format 1.0${LINE}`),
  )

/** What a crawler writes of one answer: what it asked, and what it was told. */
export function exchange(answer: Answer): readonly Buffer[] {
  const { address, type = 'response' } = answer
  const { host, pathname } = new URL(address)
  const asked = Buffer.from(
    [`GET ${pathname} HTTP/1.1`, `Host: ${host}`, 'Accept-Encoding: gzip, br', '', ''].join(LINE),
  )
  const told = type === 'resource' ? Buffer.from(answer.body) : answerBlock(answer)
  const contentType = type === 'resource' ? (answer.contentType ?? 'text/html') : 'application/http; msgtype=response'
  return [
    record('request', { 'WARC-Target-URI': address, 'Content-Type': 'application/http; msgtype=request' }, asked),
    record(
      type,
      { 'WARC-Target-URI': address, 'Content-Type': contentType },
      type === 'revisit' ? told.subarray(0, told.indexOf('\r\n\r\n') + 4) : told,
    ),
  ]
}

function answerBlock({
  body,
  status = 200,
  contentType = 'text/html; charset=utf-8',
  encoding,
  isChunked,
}: Answer): Buffer {
  const packed = pack(Buffer.from(body), encoding)
  const headers = [
    `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Other'}`,
    ...(contentType === null ? [] : [`Content-Type: ${contentType}`]),
    ...(encoding ? [`Content-Encoding: ${encoding}`] : []),
    isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${packed.length}`,
    'Server: made-up',
  ]
  return Buffer.concat([Buffer.from(headers.join(LINE) + LINE + LINE), isChunked ? chunks(packed) : packed])
}

function pack(body: Buffer, encoding: Answer['encoding']): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: 1 })
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
  return encoding === 'deflate' ? deflateSync(body) : body
}

function chunks(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; at += 4000) {
    const piece = body.subarray(at, at + 4000)
    pieces.push(Buffer.from(piece.length.toString(16) + LINE), piece, Buffer.from(LINE))
  }
  return Buffer.concat([...pieces, Buffer.from(`0${LINE}${LINE}`)])
}

/** A record packed by itself, as WARC.gz has them. */
export const member = (bytes: Uint8Array): Buffer => gzipSync(bytes, { level: 1 })
