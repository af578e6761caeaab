import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Does a command's work and remembers its exit status. */
export type Act = (work: (io: Io) => Promise<number>) => Promise<void>

/** Declares one command: what it takes, what it says of itself, what it does. */
export type Declare = (command: Command, act: Act) => void

/** A command that works: what to type, and what it does. */
export type Example = readonly [command: string, does: string]

/** Adds the examples that close a command's help. Each is run by a test on the bundled dispatches. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  const lines = examples.flatMap(([typed, does]) => [`  $ ${typed}`, `      ${does}`])
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}
