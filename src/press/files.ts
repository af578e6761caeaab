import { Failure } from '../terms/index.ts'
import type { ColumnMap } from './archives/columns.ts'
import type { Context } from './archives/context.ts'
import { counted, ofDisk, ofStream } from './archives/material.ts'
import { reportsIn } from './archives/reportsIn.ts'
import type { ArticleFacts } from './articleOf.ts'
import { type Disk, nodeDisk } from './disk.ts'
import type { Input } from './input.ts'
import { inputsOf } from './inputs.ts'
import { bareModel, type PressModel } from './model.ts'
import type { PressOutcome } from './outcome.ts'
import { isAddress } from './web/fetch/address.ts'

export type FilesOptions = {
  readonly model?: PressModel
  readonly disk?: Disk
  /** What `-` reads; the standard input of this process where it is left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** The reports at an address of the web; without it none is asked. */
  readonly web?: (address: string) => AsyncIterable<PressOutcome>
  /** Which columns of tables tell what; the others go by their names. */
  readonly map?: ColumnMap
  /** Told of bytes as they are read; together they come to the length of the inputs. */
  readonly onBytes?: (bytes: number) => void
  /** Ends the reading between two reports by throwing the signal's reason. */
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

/** The reports of inputs that were listed before, of which one archive may hold many; what cannot be read is an outcome too, and the next
 * are still read. */
export async function* articlesOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  facts: ArticleFacts = {},
  options: FilesOptions = {},
): AsyncGenerator<PressOutcome> {
  const { model = bareModel, map = {}, disk = nodeDisk } = options
  const { fetched } = options
  const context: Context = { facts, model, map, depth: 0, inner: reportsIn, ...(fetched ? { fetched } : {}) }
  for await (const input of inputs) {
    options.signal?.throwIfAborted()
    if (input.status === 'failed') {
      yield input
      continue
    }
    if (isAddress(input.source)) {
      if (options.web === undefined) yield { status: 'failed', source: input.source, cause: noWeb(input.source) }
      else yield* options.web(input.source)
      continue
    }
    let taken = 0
    const advance = (bytes: number): void => {
      taken += bytes
      options.onBytes?.(bytes)
    }
    const material =
      input.source === '-' ? ofStream('-', options.stdin ?? process.stdin) : ofDisk(input.source, input.bytes, disk)
    for await (const outcome of reportsIn(counted(material, advance), context)) {
      yield outcome
      options.signal?.throwIfAborted()
    }
    // What was passed over counts as read.
    if (input.bytes !== null && taken !== input.bytes) options.onBytes?.(input.bytes - taken)
  }
}

const noWeb = (address: string): Failure =>
  new Failure('NO_WEB', `${address} is not asked here`, 'Read it with: attache add ADDRESS')
