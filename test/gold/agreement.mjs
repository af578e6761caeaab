// Scores the two blind annotation passes of this folder against each other with the shared scorer:
//   node test/gold/agreement.mjs ../shared/score/gold.mjs
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const scorer = process.argv[2]
if (!scorer) throw new Error('Name the scorer: node test/gold/agreement.mjs ../shared/score/gold.mjs')
const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'attache-agreement-'))

/** A pass laid out as the scorer reads it. */
function unpacked(pass) {
  const at = mkdtempSync(join(folder, `${pass}-`))
  for (const text of readdirSync(here).filter((name) => name.endsWith('.txt')))
    copyFileSync(join(here, text), join(at, text))
  for (const line of gunzipSync(readFileSync(join(here, `pass-${pass}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n'))
    writeFileSync(join(at, JSON.parse(line).file.replace(/\.txt$/, '.gold.json')), line)
  return at
}

const run = (args, input) => {
  // through a linked path the scorer does not know itself as the program
  const { status, stdout, stderr } = spawnSync(process.execPath, [realpathSync(scorer), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

try {
  const passes = { a: unpacked('a'), b: unpacked('b') }
  for (const [gold, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const perfect = run(['--gold', passes[other], '--perfect'])
    const lines = run(['--gold', passes[gold], '--predictions', '-'], perfect).split('\n')
    const total = lines.findIndex((line) => line.startsWith('total'))
    console.log(`pass ${other} against pass ${gold}\n${lines.slice(total + 1, -3).join('\n')}\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
