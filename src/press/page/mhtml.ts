/** The page of an MHTML archive: its first part that is HTML, with what its head says of it. */
export type MhtmlPage = {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly address: string | null
}

/** Parts within parts are looked into no deeper. */
const DEEPEST = 4

/** Whether bytes begin as an MHTML archive does, which browsers save pages as. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/)[0] ?? ''
  return (
    /^[\w-]+:\s/.test(head) &&
    /^content-type:\s*multipart\/(?:related|mixed|alternative)/im.test(head) &&
    /^mime-version:/im.test(head)
  )
}

/** The page that an MHTML archive holds; null where it holds none. Pictures and scripts beside it are not looked at. */
export function mhtmlPage(bytes: Uint8Array): MhtmlPage | null {
  return partOf(latin1(bytes), null, 0)
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

function partOf(part: string, above: string | null, depth: number): MhtmlPage | null {
  const gap = /\r?\n\r?\n/.exec(part)
  if (!gap || depth > DEEPEST) return null
  const head = part.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = part.slice(gap.index + gap[0].length)
  const field = (name: string): string | null => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? null
  const type = field('content-type') ?? 'text/plain'
  const address = field('content-location') ?? field('snapshot-content-location') ?? above
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
    const mark = boundary?.[1] ?? boundary?.[2]
    if (!mark) return null
    for (const inner of body.split(`--${mark}`).slice(1)) {
      const found = inner.startsWith('--') ? null : partOf(inner.replace(/^\r?\n/, ''), address, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return null
  return { bytes: unwrapped(body, field('content-transfer-encoding') ?? ''), contentType: type, address }
}

function unwrapped(body: string, encoding: string): Uint8Array {
  if (/^base64/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
