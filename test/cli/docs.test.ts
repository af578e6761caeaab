import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { cliMarkdown } from '../../src/cli/docs.ts'
import { sources, top } from '../house/sources.ts'

const page = (name: string): string => readFileSync(join(top, 'docs', name), 'utf8')

test('docs/cli.md is what --help says; else: npm run docs', async () => {
  expect(page('cli.md')).toBe(await cliMarkdown())
})

test('every command is documented', () => {
  for (const { name } of COMMANDS) expect(page('cli.md')).toContain(`\n## ${name}\n`)
})

/** Codes that commander gives and `usageFailure` passes on. */
const USAGE = ['UNKNOWN_COMMAND', 'UNKNOWN_OPTION', 'MISSING_ARGUMENT', 'OPTION_MISSING_ARGUMENT', 'EXCESS_ARGUMENTS']

describe('docs/errors.md', () => {
  const plain = ['bin/attache.js', 'bin/setup.js'].map((path) => ({
    path,
    text: readFileSync(join(top, path), 'utf8'),
  }))
  const thrown = [...sources(), ...plain].flatMap(({ text }) => [
    ...[...text.matchAll(/new Failure\(\s*'([A-Z0-9_]+)'/g)].map((match) => match[1] ?? ''),
    ...[...text.matchAll(/ \[([A-Z0-9_]{4,})\](?:\\n|['`])/g)].map((match) => match[1] ?? ''),
  ])
  const documented = [...page('errors.md').matchAll(/^\| ([A-Z0-9_]+) \|/gm)].map((match) => match[1] ?? '')

  test('lists every code of the program; a new one needs a line there', () => {
    expect([...new Set([...thrown, ...USAGE])].filter((code) => !documented.includes(code)).sort()).toEqual([])
  })

  test('lists none that the program does not know, and none twice', () => {
    expect(documented.filter((code) => !thrown.includes(code) && !USAGE.includes(code))).toEqual([])
    expect(new Set(documented).size).toBe(documented.length)
  })

  test('every Failure names its code where it is made, so that this test can see it', () => {
    const hidden = sources().filter(({ text }) => /new Failure\(\s*(?!')[^\s)]/.test(text))
    expect(hidden.map(({ path }) => path)).toEqual(['src/cli/errors.ts', 'src/cli/threadAnswer.ts'])
  })
})
