import { writeFileSync } from 'node:fs'
import { cliMarkdown } from './docs.ts'

// `npm run docs`: writes docs/cli.md anew.
writeFileSync(new URL('../../docs/cli.md', import.meta.url), await cliMarkdown())
