type Kind = {
  /** The bytes it begins with, as Latin-1, and where they stand. */
  readonly start: string
  readonly at?: number
  /** Whether a text could begin so too, unless a NUL follows. */
  readonly readable?: boolean
  readonly is: string
  /** What to do; FILE stands for its name. */
  readonly next: string
}

const PLAIN = 'Save it as plain text first'
const REPORT = 'Give the report as text'

const KINDS: readonly Kind[] = [
  { start: '%PDF-', is: 'a PDF document', next: 'Make text of it first with: pdftotext FILE' },
  {
    start: 'PK\x03\x04',
    is: 'a ZIP archive or office document',
    next: 'Unpack it, or save the document as plain text',
  },
  { start: '\xd0\xcf\x11\xe0', is: 'an old office document', next: PLAIN },
  { start: '{\\rtf', is: 'an RTF document', next: PLAIN },
  { start: '\x1f\x8b', is: 'a gzip archive', next: 'Unpack it with: gunzip FILE' },
  { start: 'BZh', readable: true, is: 'a bzip2 archive', next: 'Unpack it with: bunzip2 FILE' },
  { start: '\xfd7zXZ\0', is: 'an xz archive', next: 'Unpack it with: unxz FILE' },
  { start: '\x28\xb5\x2f\xfd', is: 'a zstd archive', next: 'Unpack it with: unzstd FILE' },
  { start: '7z\xbc\xaf', is: 'a 7z archive', next: 'Unpack it first' },
  { start: '\x89PNG', is: 'a PNG picture', next: REPORT },
  { start: '\xff\xd8\xff', is: 'a JPEG picture', next: REPORT },
  { start: 'GIF8', readable: true, is: 'a GIF picture', next: REPORT },
  { start: 'WEBP', at: 8, readable: true, is: 'a WebP picture', next: REPORT },
  { start: 'SQLite format 3\0', is: 'an SQLite database', next: 'If it is a ledger, name it with: --ledger FILE' },
  { start: '\x7fELF', is: 'a program', next: REPORT },
  { start: 'ID3', readable: true, is: 'a sound recording', next: REPORT },
  { start: 'OggS', readable: true, is: 'a sound recording', next: REPORT },
  { start: 'WAVE', at: 8, readable: true, is: 'a sound recording', next: REPORT },
  { start: 'ftyp', at: 4, readable: true, is: 'a film', next: REPORT },
  { start: '\xff\xfe\0\0', is: 'UTF-32', next: 'Convert it with: iconv -f utf-32 -t utf-8 FILE' },
  { start: '\0\0\xfe\xff', is: 'UTF-32', next: 'Convert it with: iconv -f utf-32 -t utf-8 FILE' },
]

/** What the first bytes say a file is, where that is no text; null of everything else.
 * @example binaryKind(new TextEncoder().encode('%PDF-1.7'))?.is //=> 'a PDF document' */
export function binaryKind(bytes: Uint8Array): { readonly is: string; readonly next: string } | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const found = KINDS.find(
    ({ start, at, readable }) => head.startsWith(start, at) && (!readable || head.includes('\0')),
  )
  return found ?? null
}
