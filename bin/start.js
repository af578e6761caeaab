#!/usr/bin/env node
// `npm start`: sets up, reads the bundled dispatches into a ledger of their own, prints a brief, says what to try next, and serves
// the ledger as pages until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process, { chdir, execPath, exit, stdout } from 'node:process'
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
Try next, in another terminal:
  node bin/attache.js said harbour --ledger ${ledger}
  node bin/attache.js between Estonia Kenya --ledger ${ledger}
  node bin/attache.js who "Liisa Tamberg" --ledger ${ledger}
  node bin/attache.js add YOUR-ARTICLES/ && node bin/attache.js serve

The same as pages, until Ctrl-C:
`)
const { freePort } = await import('../dist/serve/freePort.js')
const port = (await freePort('127.0.0.1', 4747)) ?? 0
// Ctrl-C reaches both processes; this one waits for the other to end in good order.
process.on('SIGINT', () => undefined)
const serving = ['serve', '--ledger', ledger, '--port', `${port}`, ...(stdout.isTTY ? ['--open'] : [])]
spawn(execPath, [join('bin', 'attache.js'), ...serving], { stdio: 'inherit' }).on('exit', (status) => exit(status ?? 0))

function attache(...words) {
  const { status } = spawnSync(execPath, [join('bin', 'attache.js'), ...words], { stdio: 'inherit' })
  if (status !== 0) exit(status ?? 1)
}
