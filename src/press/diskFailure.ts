import { dirname } from 'node:path'
import { Failure } from '../terms/index.ts'
import type { Disk } from './disk.ts'
import { nearestPath } from './nearestPath.ts'

/** What a disk's error means to a user. */
export function diskFailure(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const options = { cause: error }
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure(
      'NO_PERMISSION',
      `no permission to read ${path}`,
      `Allow it with: chmod u+rX ${quoted(path)}`,
      options,
    )
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Failure(
      'NOT_FOUND',
      `${path} is gone, or a link to nothing`,
      `See what is there with: ls -l ${quoted(dirname(path))}`,
      options,
    )
  if (code === 'ELOOP')
    return new Failure(
      'NOT_FOUND',
      `${path} is a link that leads back to itself`,
      `See where it leads with: ls -l ${quoted(path)}`,
      options,
    )
  const why = error instanceof Error ? error.message : String(error)
  return new Failure(
    'READ_FAILED',
    `${path} could not be read: ${why}`,
    'Try again, or copy the file elsewhere first',
    options,
  )
}

/** That nothing stands at a path, with the nearest name in its folder. */
export async function notFound(path: string, disk: Disk): Promise<Failure> {
  const near = await nearestPath(path, disk)
  const next = near ? `Did you mean ${near}?` : `See what is there with: ls ${quoted(dirname(path))}`
  return new Failure('NOT_FOUND', `no file or folder ${path}`, next)
}

const quoted = (path: string): string => (/^[\w./@%+=:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
