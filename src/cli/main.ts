import { read } from '../english/index.ts'
import { find } from '../findings/index.ts'
import { filesOf } from '../press/index.ts'
import { readLine } from './contract.ts'
import { loadModels } from './model.ts'

// Stands in for the real command line until it lands: `read --jsonl PATH...` alone.
const paths = process.argv.slice(2).filter((word) => word !== 'read' && !word.startsWith('--'))
const models = loadModels()
for await (const outcome of filesOf(paths)) {
  if (outcome.status === 'failed') continue
  const reading = read(outcome.article, models.english)
  process.stdout.write(`${JSON.stringify(readLine(outcome.article, reading, find(reading, models.findings)))}\n`)
}
