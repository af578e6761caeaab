import { Command, CommanderError } from 'commander'
import { COMMANDS } from './commands.ts'
import { report, usageFailure } from './errors.ts'
import type { Io, World } from './io.ts'
import { shellWord } from './print/shellWord.ts'
import { styleOf, takesColours } from './print/style.ts'
import { columnsOf } from './print/width.ts'
import { version } from './version.ts'

const ABOUT = `Reads the news the way a press attaché does and keeps a ledger: who said what,
who did what to whom, who promised what, who holds which office. Every line
opens the sentence it rests on.`

const FIRST_STEPS = `
First steps:
  $ attache add examples/                read the bundled dispatches into ./attache.db
  $ attache brief --for Estonia          what they say of Estonia
  $ attache said --by Tamberg            what one person said, word for word

All commands: attache --help`

/** Runs one command line and returns its exit status: 0 done, 1 failed or nothing found, 2 asked wrongly. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const io = { ...world, line: ['attache', ...words].map(shellWord).join(' ') }
  if (words.length === 0) {
    io.stdout.write(`${ABOUT}\n${FIRST_STEPS}\n`)
    return 0
  }
  let status = 0
  try {
    const program = await programFor(words, io, (code) => {
      status = code
    })
    // Commander answers `help nonsense` with its general help; here it is an unknown command like any other.
    const asked = words[0] === 'help' && words[1] !== undefined && !isCommand(words[1]) ? words.slice(1) : words
    await program.parseAsync([...asked], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError) {
      report(usageFailure(error, words), io)
      return 2
    }
    report(error, io)
    return 1
  }
}

/** The command line, with those commands declared in full that `words` name. */
export async function programFor(words: readonly string[], io: Io, end: (status: number) => void): Promise<Command> {
  const style = styleOf(io.stdout, io.env)
  const program = new Command('attache')
    .description(ABOUT)
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .usage('COMMAND [options]')
    .exitOverride()
    .configureHelp({ styleTitle: style.bold, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => columnsOf(io.stdout, io.env),
      getOutHasColors: () => takesColours(io.stdout, io.env),
    })
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary)
    if (words.includes(name)) (await load())(command, async (work) => end(await work(io)))
  }
  return program
}

const isCommand = (word: string): boolean => word === 'help' || COMMANDS.some(({ name }) => name === word)
