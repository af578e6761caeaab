#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/cli/main.js', import.meta.url)
if (!existsSync(main)) {
  process.stderr.write('attache: not built yet. Build it with: npm run setup [NOT_BUILT]\n')
  process.exit(1)
}
await import(main.href)
