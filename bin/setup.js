#!/usr/bin/env node
// Does what a fresh clone lacks and nothing twice: installs the packages of the lock file, then compiles src/ to dist/.
// Plain JavaScript, since it runs before TypeScript is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, execPath, exit, platform, stderr, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(top, ...parts)

/** Installs and builds what is missing or out of date; exits with a message where it cannot. */
export function setup() {
  if (Number(versions.node.split('.')[0]) < 20)
    fail(`Node ${versions.node} is too old; Attaché needs Node 20 or later`, 1)
  once(at('node_modules', '.attache-lock'), digest([at('package-lock.json')]), 'Installing packages', () =>
    platform === 'win32'
      ? run('npm.cmd', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
      : run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  const sources = [at('tsconfig.json'), at('tsconfig.browser.json'), at('package-lock.json'), ...filesBelow(at('src'))]
  once(at('dist', '.attache-sources'), digest(sources), 'Building', () => {
    rmSync(at('dist'), { recursive: true, force: true })
    for (const part of ['tsconfig.json', 'tsconfig.browser.json'])
      run(execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at(part)])
  })
}

/** Runs `step` unless the stamp file says that it was done for the same input. */
function once(stamp, want, label, step) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return
  stderr.write(`${label} …\n`)
  step()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, want)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: top,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  })
  if (error) fail(`cannot start ${command}: ${error.message}`, 1)
  if (status !== 0)
    fail(`${command} ${args[0]} failed; the lines above say why. Mend it, then run again: npm run setup`, status ?? 1)
}

function fail(message, status) {
  stderr.write(`attache: ${message} [SETUP]\n`)
  exit(status)
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(top.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

if (argv[1] === fileURLToPath(import.meta.url)) setup()
