import { extname, join } from 'node:path'
import { Failure } from '../terms/index.ts'
import { ARCHIVE_NAME } from './archives/archiveName.ts'
import type { Disk } from './disk.ts'
import { diskFailure } from './diskFailure.ts'
import type { Input } from './input.ts'
import { PAGE_NAME } from './page/isPage.ts'

type Tally = { found: number; failed: number; readonly passed: Map<string, number> }

/** A folder's texts and pages, and those of the folders in it; what is hidden or has another ending is passed over without a word. */
export async function* folder(path: string, disk: Disk): AsyncGenerator<Input> {
  const tally: Tally = { found: 0, failed: 0, passed: new Map() }
  yield* within(path, disk, [], tally)
  if (tally.found > 0 || tally.failed > 0) return
  const endings = [...tally.passed.keys()].sort().slice(0, 5).join(', ')
  const count = [...tally.passed.values()].reduce((sum, one) => sum + one, 0)
  const passed = count === 0 ? 'it holds no files' : `${count} passed over (${endings})`
  yield failed(
    path,
    new Failure(
      'NOTHING_TO_READ',
      `nothing to read in ${path}: ${passed}`,
      `Of folders, .txt, .md, web pages (.html, .mhtml) and files without an ending are read; name others themselves: ${join(path, 'FILE')}`,
    ),
  )
}

async function* within(path: string, disk: Disk, above: readonly string[], tally: Tally): AsyncGenerator<Input> {
  try {
    const real = await disk.real(path)
    if (above.includes(real)) return
    for (const name of [...(await disk.list(path))].filter((entry) => !entry.startsWith('.')).sort(byCodePoint)) {
      yield* entry(join(path, name), disk, [...above, real], tally)
    }
  } catch (error) {
    tally.failed++
    yield failed(path, error)
  }
}

async function* entry(path: string, disk: Disk, above: readonly string[], tally: Tally): AsyncGenerator<Input> {
  const found = await disk.stat(path).catch((error: unknown) => failed(path, error))
  if ('status' in found) {
    tally.failed++
    yield found
  } else if (found.kind === 'file' && ARCHIVE_NAME.test(path)) {
    tally.found++
    yield { status: 'found', source: path, bytes: found.bytes }
  } else if (found.kind === 'folder') {
    yield* within(path, disk, above, tally)
  } else if (
    found.kind === 'file' &&
    (/^(?:|\.txt|\.text|\.md|\.markdown)$/i.test(extname(path)) || PAGE_NAME.test(path))
  ) {
    tally.found++
    yield { status: 'found', source: path, bytes: found.bytes }
  } else {
    const ending = extname(path) || 'no ending'
    tally.passed.set(ending, (tally.passed.get(ending) ?? 0) + 1)
  }
}

/** What a disk's error makes of an input. */
export const failed = (source: string, error: unknown): Input & { status: 'failed' } => ({
  status: 'failed',
  source,
  cause: error instanceof Failure ? error : diskFailure(source, error),
})

/** UTF-8 sorts as code points do, which UTF-16 does not. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
