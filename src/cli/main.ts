import { availableParallelism } from 'node:os'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import type { World } from './io.ts'
import { run } from './run.ts'

// Reading makes much garbage, and V8 lets it grow to the size of the machine: this halves the peak for a tenth of the time.
setFlagsFromString('--heap-growing-percent=30')

const io: World = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
  env: process.env,
  now: () => new Date(),
  cores: availableParallelism(),
  // A second Ctrl-C finds no listener and ends at once; the ledger keeps whole articles only in either case.
  onInterrupt: (stop) => {
    process.once('SIGINT', stop).once('SIGTERM', stop)
    return () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    }
  },
}

// A reader that has seen enough (`attache said | head -1`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const next = 'Free some space or write it elsewhere [CANNOT_WRITE]'
  process.stderr.write(`attache: cannot write the answer: ${error.message}. ${next}\n`)
  process.exit(1)
})
process.stderr.on('error', () => process.exit(1))

process.exitCode = await run(process.argv.slice(2), io)
