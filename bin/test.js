#!/usr/bin/env node
// `npm test`: sets up, then types, lint and tests; the last line counts them as CI reads it.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, chdir, env, execPath, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.js'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
chdir(top)
setup()
const report = join('dist', 'test-report.json')
rmSync(report, { force: true })
const checks = [
  ['types', join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.check.json'],
  ['types of the page', join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.browser.json', '--noEmit'],
  ['lint', join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'],
  [
    'tests',
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...argv.slice(2),
  ],
]
const failed = checks.filter(([name, ...words]) => {
  stdout.write(`\n${name}\n`)
  return spawnSync(execPath, words, { stdio: 'inherit', env }).status !== 0
})
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = counts()
const otherFailures = failed.filter(([name]) => name !== 'tests').length
const bad = numFailedTests + otherFailures + (failed.some(([name]) => name === 'tests') && numFailedTests === 0 ? 1 : 0)
if (failed.length > 0) stdout.write(`\nnot green: ${failed.map(([name]) => name).join(', ')}\n`)
stdout.write(`\n${numPassedTests} passed, ${bad} failed, ${numPendingTests} skipped\n`)
exit(bad > 0 ? 1 : 0)

function counts() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch (cause) {
    stdout.write(`no report of the tests: ${cause.message}\n`)
    return {}
  }
}
