import { Writable } from 'node:stream'
import { COMMANDS } from './commands.ts'
import type { World } from './io.ts'
import { run } from './run.ts'

const HEAD = `# The command line

Written from \`attache --help\` by \`npm run docs\`; change the help, not this file.

Answers go to standard output, progress and errors to standard error. The exit status is 0 where all went well, 1 where something failed or
nothing was found, 2 where a command was asked wrongly, and 130 after Ctrl-C. Colours show on a terminal only; \`NO_COLOR\` and \`FORCE_COLOR\`
are respected. An exported \`COLUMNS\` lays answers out as on a terminal of that width. Errors end with a code: [errors.md](errors.md) lists them.
`

/** docs/cli.md: what \`--help\` says of every command. */
export async function cliMarkdown(): Promise<string> {
  const general = block('attache --help', await helpOf(['--help']))
  const commands: string[] = []
  for (const { name } of COMMANDS)
    commands.push(`## ${name}\n\n${block(`attache ${name} --help`, await helpOf([name, '--help']))}`)
  return [HEAD, general, ...commands].join('\n')
}

const block = (typed: string, help: string): string => `\`\`\`text\n$ ${typed}\n${help.trimEnd()}\n\`\`\`\n`

/** What a command line prints where there is no terminal. */
async function helpOf(words: readonly string[]): Promise<string> {
  const printed: string[] = []
  const page = new Writable({
    write: (chunk, _encoding, done) => {
      printed.push(String(chunk))
      done()
    },
  })
  const world: World = {
    stdout: page,
    stderr: page,
    stdin: async function* () {
      yield* []
    },
    env: {},
    now: () => new Date(0),
    cores: 1,
    onInterrupt: () => () => undefined,
  }
  await run(words, world)
  return printed.join('')
}
