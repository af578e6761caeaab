import { type Article, Failure } from '../terms/index.ts'
import { type ArticleFacts, articleOf } from './articleOf.ts'
import { decode, MOST_BYTES, tooLarge } from './decode.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { diskFailure } from './diskFailure.ts'
import type { Input } from './input.ts'
import { inputsOf } from './inputs.ts'
import type { PressModel } from './model.ts'
import type { PressOutcome } from './outcome.ts'
import { articleOfPage } from './page/articleOfPage.ts'
import { isPage } from './page/isPage.ts'
import { unpacked } from './page/unpack.ts'
import { isAddress } from './web/fetch/address.ts'

export type FilesOptions = {
  readonly model?: PressModel
  readonly disk?: Disk
  /** What `-` reads; the standard input of this process where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** The reports at an address of the web; without it none is asked. */
  readonly web?: (address: string) => AsyncIterable<PressOutcome>
  /** Ends the reading between two inputs by throwing the signal's reason. */
  readonly signal?: AbortSignal
  /** ISO 8601 instant at which pages are read; a page that says it was published later is not believed. */
  readonly fetched?: string
}

/** The reports of files, folders, globs and standard input (`-`), in the order given, one in memory at a time. */
export function filesOf(
  paths: readonly string[],
  facts: ArticleFacts = {},
  options: FilesOptions = {},
): AsyncGenerator<PressOutcome> {
  return articlesOf(inputsOf(paths, options.disk), facts, options)
}

/** The reports of inputs that were listed before; what cannot be read is an outcome too, and the next are still read. */
export async function* articlesOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  facts: ArticleFacts = {},
  options: FilesOptions = {},
): AsyncGenerator<PressOutcome> {
  for await (const input of inputs) {
    options.signal?.throwIfAborted()
    if (input.status === 'failed') {
      yield input
      continue
    }
    if (!isAddress(input.source)) yield await reportOf(input.source, input.bytes, facts, options)
    else if (options.web === undefined) yield { status: 'failed', source: input.source, cause: noWeb(input.source) }
    else yield* options.web(input.source)
  }
}

const noWeb = (address: string): Failure =>
  new Failure('NO_WEB', `${address} is not asked here`, 'Read it with: attache add ADDRESS')

async function reportOf(
  source: string,
  bytes: number | null,
  facts: ArticleFacts,
  options: FilesOptions,
): Promise<PressOutcome> {
  const name = source === '-' ? 'standard input' : source
  try {
    if (bytes !== null && bytes > MOST_BYTES) throw tooLarge(name, bytes)
    const read =
      source === '-' ? collect(options.stdin ?? process.stdin) : (options.disk ?? nodeDisk).read(source, MOST_BYTES + 1)
    return { status: 'read', article: articleIn(await read, source, name, facts, options) }
  } catch (error) {
    return { status: 'failed', source, cause: error instanceof Failure ? error : diskFailure(name, error) }
  }
}

/** A web page as a page, by what it begins with or is called; anything else as text. */
function articleIn(
  bytes: Uint8Array,
  source: string,
  name: string,
  facts: ArticleFacts,
  options: FilesOptions,
): Article {
  const whole = unpacked(bytes, name)
  const { model, fetched } = options
  return isPage(whole, source)
    ? articleOfPage(whole, { source, facts, ...(model ? { model } : {}), ...(fetched ? { fetched } : {}) })
    : articleOf(decode(whole, name), source, facts, model)
}

/** The bytes of a stream up to the greatest length of an input and no further. */
async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    pieces.push(bytes)
    length += bytes.length
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(pieces)
}
