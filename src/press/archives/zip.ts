import { PassThrough, type Readable } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type ZipFile } from 'yauzl'
import { Failure } from '../../terms/index.ts'
import type { PressOutcome } from '../outcome.ts'
import type { Context } from './context.ts'
import { FREE, MOST_RATIO, tooDense } from './gzip.ts'
import { HEAD_BYTES, kindOf } from './kind.ts'
import { type Material, ofBytes, ofStream } from './material.ts'
import { withinArchive } from './noReport.ts'

const MOST_ENTRIES = 200_000
/** What comes as a stream is held in memory, since a ZIP is read from its end. */
const MOST_HELD = 200_000_000

/** The reports of a ZIP. Its names are names only: nothing is written anywhere. Throws DAMAGED_ARCHIVE and TOO_DENSE. */
export async function* reportsOfZip(material: Material, context: Context): AsyncGenerator<PressOutcome> {
  const { source } = material
  const zip = await opened(material)
  let plain = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
      if (/[/\\]$/.test(name) || /(?:^|[/\\])(?:__MACOSX[/\\]|\._|\.DS_Store|Thumbs\.db)/.test(name)) continue
      if (!isDense(entry)) plain += entry.uncompressedSize
      if (zip.entriesRead > MOST_ENTRIES) throw tooDense(source)
      if (plain > FREE && plain > (material.bytes ?? MOST_HELD) * MOST_RATIO) throw tooDense(source)
      yield* ofEntry(zip, entry, `${source}#${name}`, context)
    }
  } catch (cause) {
    throw cause instanceof Failure ? cause : damaged(source, cause)
  } finally {
    zip.close()
  }
}

const isDense = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > FREE && uncompressedSize > compressedSize * MOST_RATIO

async function* ofEntry(zip: ZipFile, entry: Entry, source: string, context: Context): AsyncGenerator<PressOutcome> {
  if (entry.isEncrypted()) {
    const cause = new Failure(
      'ENCRYPTED',
      `${source} is locked with a password`,
      'Unpack it first, and add what is in it',
    )
    yield { status: 'failed', source, cause }
    return
  }
  if (isDense(entry)) {
    yield { status: 'failed', source, cause: tooDense(source) }
    return
  }
  try {
    const inside = ofStream(source, checked(await zip.openReadStreamPromise(entry), source))
    const head = await inside.head(HEAD_BYTES)
    // An archive within is read from its end too.
    const held = kindOf(head, source) === 'zip' ? ofBytes(source, await inside.whole(MOST_HELD)) : inside
    if (!isReadable(head, source)) {
      yield { status: 'skipped', source, reason: 'other-kind' }
      for await (const _ of inside.stream()) break
      return
    }
    for await (const outcome of context.inner(held, { ...context, depth: context.depth + 1 }))
      yield withinArchive(outcome)
  } catch (cause) {
    yield { status: 'failed', source, cause: cause instanceof Failure ? cause : damaged(source, cause) }
  }
}

/** A file within that goes wrong is that file's own failure, and no mistake of the disk's. */
async function* checked(stream: Readable, source: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (cause) {
    throw damaged(source, cause)
  } finally {
    stream.destroy()
  }
}

/** As in folders, pictures and the like are passed over. */
const isReadable = (head: Uint8Array, source: string): boolean =>
  kindOf(head, source) !== 'text' || /(?:^|[/\\#])[^./\\#]+$|\.(?:txt|text|md|markdown)$/i.test(source)

async function opened(material: Material): Promise<ZipFile> {
  const { source } = material
  const held = material.part === null ? ofBytes(source, await material.whole(MOST_HELD)) : material
  try {
    return await fromRandomAccessReaderPromise(new PartReader(held), held.bytes ?? 0, {
      lazyEntries: true,
      // Names with `..` or a drive in them would end the reading; here they are only names.
      decodeStrings: false,
    })
  } catch (cause) {
    throw damaged(source, cause)
  }
}

class PartReader extends RandomAccessReader {
  readonly #material: Material

  constructor(material: Material) {
    super()
    this.#material = material
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const through = new PassThrough()
    const { part } = this.#material
    const pump = async (): Promise<void> => {
      for (let at = start; at < end; at += STEP) {
        const bytes = (await part?.(at, Math.min(STEP, end - at))) ?? new Uint8Array()
        if (!through.write(bytes)) await new Promise((resolve) => through.once('drain', resolve).once('close', resolve))
        if (through.destroyed) return
      }
      through.end()
    }
    pump().catch((error: unknown) => through.destroy(error instanceof Error ? error : new Error(String(error))))
    return through
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null)
  }
}

const STEP = 1 << 18

const damaged = (source: string, cause: unknown): Failure => {
  const why = cause instanceof Error ? `: ${cause.message}` : ''
  return new Failure('DAMAGED_ARCHIVE', `${source} is damaged or cut off${why}`, 'Fetch it again', { cause })
}
