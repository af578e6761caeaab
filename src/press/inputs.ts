import { resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { Failure } from '../terms/index.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { notFound } from './diskFailure.ts'
import { byCodePoint, failed, folder } from './folder.ts'
import type { Input } from './input.ts'
import { isAddress } from './web/fetch/address.ts'

/** All inputs before any is read, and their length in bytes together, standard input aside. */
export async function listOf(
  paths: readonly string[],
  disk: Disk = nodeDisk,
): Promise<{ readonly inputs: readonly Input[]; readonly bytes: number }> {
  const inputs: Input[] = []
  for await (const input of inputsOf(paths, disk)) inputs.push(input)
  return { inputs, bytes: listedBytes(inputs) }
}

/** The length of inputs in bytes together, as far as it is known.
 * @example listedBytes([{ status: 'found', source: 'a.txt', bytes: 7 }, { status: 'found', source: '-', bytes: null }]) //=> 7 */
export const listedBytes = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, input) => sum + (input.status === 'found' ? (input.bytes ?? 0) : 0), 0)

/** What a report takes in an archive, packed or not; good to a factor of five. */
const BYTES_A_REPORT = 10_000

/** How many reports inputs are likely to hold: one a file, more where a file is an archive by its ending.
 * @example likelyReports([{ status: 'found', source: 'a.txt', bytes: 7e6 }, { status: 'found', source: 'b.warc.gz', bytes: 1e6 }]) //=> 101 */
export const likelyReports = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, input) => {
    const bytes = input.status === 'found' && ARCHIVE.test(input.source) ? (input.bytes ?? 0) : null
    return sum + (bytes === null ? 1 : Math.max(2, Math.ceil(bytes / BYTES_A_REPORT)))
  }, 0)

const ARCHIVE = /\.(?:warc(?:\.gz)?|zip|mbox|csv|tsv|jsonl|ndjson|xml|rss|atom|rdf)(?:\.gz)?$/i

/** The inputs that files, folders, globs, addresses of the web and `-` name: in the order given, a folder's by code point, each once. */
export async function* inputsOf(paths: readonly string[], disk: Disk = nodeDisk): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const input of named(path, disk)) {
      const key = input.source === '-' || isAddress(input.source) ? input.source : resolve(input.source)
      if (seen.has(key)) continue
      seen.add(key)
      yield input
    }
  }
}

async function* named(path: string, disk: Disk): AsyncGenerator<Input> {
  if (path === '-' || isAddress(path)) {
    yield { status: 'found', source: path, bytes: null }
    return
  }
  try {
    const { kind, bytes } = await disk.stat(path)
    if (kind === 'folder') yield* folder(path, disk)
    else if (kind === 'file') yield { status: 'found', source: path, bytes }
    else
      throw new Failure(
        'NOT_A_FILE',
        `${path} is neither a file nor a folder`,
        'Give a file, a folder, a glob, or - for standard input',
      )
  } catch (error) {
    if (!isMissing(error)) {
      yield failed(path, error)
    } else if (isDynamicPattern(path)) {
      yield* matched(path, disk)
    } else {
      yield { status: 'failed', source: path, cause: await notFound(path, disk) }
    }
  }
}

async function* matched(pattern: string, disk: Disk): AsyncGenerator<Input> {
  try {
    const paths = [...(await disk.match(pattern))].sort(byCodePoint)
    for (const path of paths) yield { status: 'found', source: path, bytes: (await disk.stat(path)).bytes }
    if (paths.length === 0) throw new Failure('NOT_FOUND', `nothing matches ${pattern}`, `See what is there with: ls`)
  } catch (error) {
    yield failed(pattern, error)
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
