import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder on a small disk of its own. */
export type Medium = { readonly folder: string; readonly makeReadOnly: () => void; readonly remove: () => void }

/** Mounts a disk of `size` in memory (`2m`); null where this user may not mount. */
export function smallDisk(size: string): Medium | null {
  const folder = mkdtempSync(join(tmpdir(), 'attache-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  return {
    folder,
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }),
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
      rmSync(folder, { recursive: true })
    },
  }
}

/** A folder that can be made read-only for this user: by its mode, or for root, whom modes do not stop, as a disk of its own. */
export function lockableFolder(): Medium | null {
  if (process.getuid?.() === 0) return smallDisk('8m')
  const parent = mkdtempSync(join(tmpdir(), 'attache-locked-'))
  const folder = join(parent, 'ledger')
  mkdirSync(folder)
  return {
    folder,
    makeReadOnly: () => chmodSync(folder, 0o555),
    remove: () => {
      chmodSync(folder, 0o755)
      rmSync(parent, { recursive: true })
    },
  }
}

/** Whether this user may mount disks; a test that needs one is skipped where not. */
export function mayMount(): boolean {
  const disk = smallDisk('1m')
  disk?.remove()
  return disk !== null
}
