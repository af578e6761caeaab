import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger, readLedger } from '../../src/ledger/index.ts'
import { ledgerContract } from './contract.ts'

ledgerContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-ledger-'))
  const path = join(folder, 'news.db')
  return {
    write: () => openLedger(path),
    read: () => readLedger(path),
    remove: async () => rmSync(folder, { recursive: true }),
  }
})
