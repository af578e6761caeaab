#!/usr/bin/env node
import { existsSync } from 'node:fs'
import * as module from 'node:module'

const main = new URL('../dist/cli/main.js', import.meta.url)
if (!existsSync(main)) {
  process.stderr.write('attache: not built yet. Build it with: npm run setup [NOT_BUILT]\n')
  process.exit(1)
}
// Node 22 and later keep what they compiled; without it every start compiles some three hundred small files anew.
module.enableCompileCache?.()
await import(main.href)
