import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type FollowHold, holdFollowing, openLedger } from '../../src/ledger/index.ts'

const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const built = existsSync(new URL('../../dist/ledger/sqlite/followLock.js', import.meta.url))

let folder = ''
let path = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-follow-lock-'))
  path = join(folder, 'news.db')
  await (await openLedger(path)).close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const files = (): string[] => readdirSync(folder).filter((name) => name.includes('-follow'))
const release = (hold: FollowHold): void => {
  if (hold.status === 'held') hold.release()
}

describe('leave to follow', () => {
  it('is one process’s at a time, which the next is told of', () => {
    const first = holdFollowing(path, { pid: 4242, since: 1000 })
    expect(first.status).toBe('held')
    for (let again = 0; again < 3; again++)
      expect(holdFollowing(path, { pid: 4343, since: 2000 })).toEqual({
        status: 'taken',
        by: { pid: 4242, since: 1000 },
      })
    release(first)
    const second = holdFollowing(path, { pid: 4343, since: 2000 })
    expect(second.status).toBe('held')
    expect(holdFollowing(path, { pid: 4242, since: 3000 })).toEqual({ status: 'taken', by: { pid: 4343, since: 2000 } })
    release(second)
  })

  it.skipIf(process.platform === 'win32')('leaves nothing behind, where a system lets an open file go', () => {
    const hold = holdFollowing(path, { pid: 4242, since: 1000 })
    expect(files()).toEqual(['news.db-follow'])
    release(hold)
    expect(files()).toEqual([])
  })

  it('is of the ledger, by whatever path it is named', (context) => {
    const other = join(folder, 'other.db')
    try {
      symlinkSync(path, other)
    } catch {
      return context.skip('no links can be made here')
    }
    const hold = holdFollowing(path, { pid: 4242, since: 1000 })
    expect(holdFollowing(other, { pid: 4343, since: 2000 }).status).toBe('taken')
    release(hold)
  })

  it('and of that ledger alone', async () => {
    const other = join(folder, 'other.db')
    await (await openLedger(other)).close()
    const holds = [path, other].map((one) => holdFollowing(one, { pid: 4242, since: 1000 }))
    expect(holds.map(({ status }) => status)).toEqual(['held', 'held'])
    holds.map(release)
  })

  it('lets the ledger be written and asked meanwhile', async () => {
    const hold = holdFollowing(path, { pid: 4242, since: 1000 })
    const ledger = await openLedger(path, { busyMs: 0 })
    expect(
      await ledger.following.follow([{ address: 'https://news.example/feed', title: null }], 0, { intervalMs: 1 }),
    ).toBe(1)
    await ledger.close()
    release(hold)
  })

  it('is not had by what a stopped process left, even where that is no file of ours', () => {
    writeFileSync(`${path}-follow`, '')
    const hold = holdFollowing(path, { pid: 4343, since: 2000 })
    expect(hold.status).toBe('held')
    release(hold)
  })

  it.skipIf(!built)('ends with its process, however that ends (needs dist/)', async () => {
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const other = spawn(process.execPath, ['--expose-gc', child, 'follow', path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      onTestFinished(() => void other.kill('SIGKILL'))
      const [said] = await once(other.stdout, 'data')
      expect(String(said)).toBe('held\n')
      expect(holdFollowing(path, { pid: 1, since: 0 })).toEqual({ status: 'taken', by: { pid: other.pid, since: 0 } })
      other.kill(signal)
      await once(other, 'close')
      expect(existsSync(`${path}-follow`)).toBe(true)
      const hold = holdFollowing(path, { pid: 4343, since: 2000 })
      expect(hold.status).toBe('held')
      release(hold)
    }
  })
})
