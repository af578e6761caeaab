import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { version } from '../../src/cli/version.ts'
import { play } from './play.ts'

describe('misuse says what is wrong, what to do and exits 2', () => {
  test.each([
    ['raed x', "attache: unknown command 'raed'. Did you mean read? [UNKNOWN_COMMAND]\n"],
    ['xyzzy', "attache: unknown command 'xyzzy'. See: attache --help [UNKNOWN_COMMAND]\n"],
    ['help xyzzy', "attache: unknown command 'xyzzy'. See: attache --help [UNKNOWN_COMMAND]\n"],
    ['read', "attache: missing required argument 'paths'. See: attache read --help [MISSING_ARGUMENT]\n"],
    ['read --jsonn x', "attache: unknown option '--jsonn'. Did you mean --jsonl? [UNKNOWN_OPTION]\n"],
    [
      'read x --outlet',
      "attache: option '--outlet <name>' argument missing. See: attache read --help [OPTION_MISSING_ARGUMENT]\n",
    ],
  ])('attache %s', async (line, said) => {
    expect(await play(line.split(' '))).toEqual({ status: 2, out: '', err: said })
  })
})

test('without a command: three first steps', async () => {
  const { status, out } = await play([])
  expect(status).toBe(0)
  expect(out.match(/^ {2}\$ attache /gm)).toHaveLength(3)
})

test('--version prints the version alone', async () => {
  expect(await play(['--version'])).toEqual({ status: 0, out: `${version()}\n`, err: '' })
})

describe('every command has a description, and examples of itself', () => {
  test.each(COMMANDS.map(({ name }) => name))('attache %s --help', async (name) => {
    const { status, out } = await play([name, '--help'])
    expect(status).toBe(0)
    expect(out).toMatch(new RegExp(`Examples:\n  \\$ attache ${name}`))
    expect(out.split('\n\n')[1]?.length).toBeGreaterThan(20)
    expect(await play(['help', name])).toEqual({ status, out, err: '' })
  })
})
