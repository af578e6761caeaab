import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchange, member, warcinfo } from '../../bench/warcFile.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { top } from '../house/sources.ts'
import { play } from './play.ts'

const BUILT = existsSync(join(top, 'dist', 'cli', 'main.js'))

/** A folder where `attache` is on the path and examples/ is there, as on a user's machine. */
let folder: string
let env: NodeJS.ProcessEnv
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-program-'))
  writeFileSync(
    join(folder, 'attache'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(top, 'bin', 'attache.js')}' "$@"\n`,
  )
  chmodSync(join(folder, 'attache'), 0o755)
  symlinkSync(join(top, 'examples'), join(folder, 'examples'))
  const ferry = 'The harbour of Sarvik has plans for a ferry to Lunde, its port master told reporters on Tuesday.'
  const page = `<!doctype html><html><head><title>Ferry plans</title></head><body><article><h1>Ferry plans</h1>${`<p>${ferry}</p>`.repeat(3)}</article></body></html>`
  const records = [warcinfo(), ...exchange({ address: 'https://wire.example/1', body: page, encoding: 'gzip' })]
  writeFileSync(join(folder, 'news.warc.gz'), Buffer.concat(records.map(member)))
  writeFileSync(join(folder, 'dump.csv'), `head,story,date\nFerry plans,"${ferry}",2025-03-04\n`)
  const { ATTACHE_LEDGER: _ledger, FORCE_COLOR: _colour, ...rest } = process.env
  env = { ...rest, PATH: `${folder}${delimiter}${process.env.PATH}` }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shell = (line: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

/** The words of a line after `attache`, as a shell takes them, with output to files sent to the folder. */
const typed = (line: string): string[] =>
  [...line.replace(/ > \S+$|^[A-Z_]+="[^"]*" /g, '').matchAll(/"([^"]*)"|(\S+)/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .slice(1)
    .map((word, at, all) =>
      ['--out', '--ledger'].includes(all[at - 1] ?? '') || word.endsWith('.jsonl') ? join(folder, word) : word,
    )

/** No example asks anybody. */
const nobody = () => Promise.reject(Object.assign(new Error('EAI_AGAIN'), { code: 'EAI_AGAIN' }))

/** The examples that close every command's help. */
async function examples(): Promise<{ add: string[]; ask: string[] }> {
  const lines: string[] = []
  for (const { name } of COMMANDS) {
    const { out } = await play([name, '--help'])
    lines.push(...[...out.matchAll(/^ {2}\$ (.+)$/gm)].map((match) => match[1] ?? ''))
  }
  const first = (await play([])).out
  lines.push(...[...first.matchAll(/^ {2}\$ (.+?)(?: {2,}.*)?$/gm)].map((match) => match[1] ?? ''))
  return {
    add: [...new Set(lines)].filter((line) => line.startsWith('attache add')),
    ask: [...new Set(lines)].filter((line) => !line.startsWith('attache add')),
  }
}

describe.skipIf(!BUILT || process.platform === 'win32')('the program as it is built (needs dist/ and a shell)', () => {
  test('every example in the help runs', async () => {
    const { add, ask } = await examples()
    expect([add.length, ask.length > 10]).toEqual([5, true])
    for (const line of add) expect({ line, ...shell(line) }).toMatchObject({ line, status: 0, err: '' })
    // Questions are asked in this process, which is quicker; what they would write goes to the folder.
    const asked = []
    for (const line of ask) {
      const [, name, value] = /^([A-Z_]+)="([^"]*)" /.exec(line) ?? []
      const env = { ATTACHE_LEDGER: join(folder, 'attache.db'), ...(name && value ? { [name]: value } : {}) }
      // What serves goes on until it is told to end, and at a port that is free.
      const words = typed(line)
      const serves = words[0] === 'serve'
      const answer = await play([...words, ...(serves ? ['--port', '0'] : [])], {
        env,
        interruptAtOnce: serves,
        web: { resolve: nobody },
      })
      const file = / > (\S+)$/.exec(line)?.[1]
      if (file) writeFileSync(join(folder, file), answer.out)
      asked.push({ line, ...answer })
    }
    const bad = asked.filter(({ status }) => status !== 0)
    expect(bad).toEqual([])
  }, 240_000)

  test('a reader that has seen enough is no error', () => {
    expect(shell('{ attache export; echo $? >&2; } | true').err).toBe('0\n')
    expect(shell('attache export | head -n 1 | cut -c 1-17').out).toBe('{"kind":"article"\n')
  })

  test.skipIf(!existsSync('/dev/full'))('an answer that cannot be written is an error (needs /dev/full)', () => {
    const { status, err } = shell('attache export > /dev/full')
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^attache: cannot write the answer: .*\[CANNOT_WRITE\]\n$/),
    ])
  })

  test('errors go to standard error in one line, with their exit status', () => {
    expect(shell('attache sadi')).toEqual({
      status: 2,
      out: '',
      err: "attache: unknown command 'sadi'. Did you mean said? [UNKNOWN_COMMAND]\n",
    })
    expect(shell('attache who "Lisa Tamburg"')).toEqual({
      status: 1,
      out: '',
      err: 'attache: no actor called "Lisa Tamburg". Did you mean Liisa Tamberg? [NO_ACTOR]\n',
    })
  })

  test('a question does not load what only reading needs', () => {
    writeFileSync(
      join(folder, 'spy.mjs'),
      `import { createRequire } from 'node:module'
       const { cache } = createRequire(import.meta.url)
       process.on('exit', () => console.error(Object.keys(cache).join(' ')))`,
    )
    const { err } = shell('NODE_OPTIONS="--import ./spy.mjs" attache said --limit 1')
    expect(err).toMatch(/commander/)
    expect(err).not.toMatch(/onnxruntime|eld|cli-progress/)
  })
})
