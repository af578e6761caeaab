#!/usr/bin/env node
// `npm start`: sets up, reads the bundled dispatches into a ledger of their own, prints a brief and says what to try next.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chdir, execPath, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.js'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
chdir(top)
setup()
mkdirSync('.attache', { recursive: true })
const ledger = join('.attache', 'examples.db')
attache('add', 'examples/', '--ledger', ledger)
stdout.write('\n')
attache('brief', '--for', 'EST', '--ledger', ledger)
stdout.write(`
Try next:
  node bin/attache.js said harbour --ledger ${ledger}
  node bin/attache.js between Estonia Kenya --ledger ${ledger}
  node bin/attache.js who "Liisa Tamberg" --ledger ${ledger}
  node bin/attache.js add YOUR-ARTICLES/ && node bin/attache.js brief
`)

function attache(...words) {
  const { status } = spawnSync(execPath, [join('bin', 'attache.js'), ...words], { stdio: 'inherit' })
  if (status !== 0) exit(status ?? 1)
}
