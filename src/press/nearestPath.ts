import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk.ts'

/** The path on the disk that a mistyped one most likely means; null where none comes near. */
export async function nearestPath(path: string, disk: Disk): Promise<string | null> {
  const name = basename(path)
  const folder = dirname(path)
  const names = await disk.list(folder).catch(() => null)
  if (names === null) {
    const above = folder === dirname(folder) ? null : await nearestPath(folder, disk)
    const instead = above && join(above, name)
    return (
      instead &&
      (await disk.stat(instead).then(
        () => instead,
        () => above,
      ))
    )
  }
  const ranked = names
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far <= Math.max(1, Math.floor(Math.min(name.length, other.length) / 3)))
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
  return ranked[0] ? join(folder, ranked[0].other) : null
}

/** How many letters must be changed, added, dropped or swapped with their neighbour to make one name of the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
