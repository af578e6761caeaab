// A process of its own for the tests that stop one or run two: records the readings of a JSONL file in a ledger, in the file's order or
// the other way round, and says so after each; or prints the ledger's export.
//   node child.mjs add LEDGER RECORDS [reversed]    node child.mjs export LEDGER    node child.mjs follow LEDGER
import { readFileSync, writeSync } from 'node:fs'
import { holdFollowing, openLedger, readLedger } from '../../dist/ledger/index.js'

const [task, path, records, reversed] = process.argv.slice(2)
const say = (line) => writeSync(1, `${line}\n`)

if (task === 'add') {
  const lines = readFileSync(records, 'utf8').trimEnd().split('\n')
  if (reversed) lines.reverse()
  const ledger = await openLedger(path)
  for (const line of lines) say((await ledger.record(JSON.parse(line))).status)
  await ledger.close()
} else if (task === 'follow') {
  const { status } = holdFollowing(path, { pid: process.pid, since: 0 })
  // What nothing refers to goes now; the lock must not.
  globalThis.gc?.()
  await new Promise(setImmediate)
  globalThis.gc?.()
  say(status)
  setInterval(() => undefined, 1 << 30)
} else {
  const ledger = await readLedger(path)
  for await (const line of ledger.exportLines()) say(JSON.stringify(line))
  await ledger.close()
}
