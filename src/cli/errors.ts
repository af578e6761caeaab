import type { CommanderError } from 'commander'
import { Failure } from '../terms/index.ts'
import { COMMANDS } from './commands.ts'
import type { Io } from './io.ts'
import { styleOf } from './print/style.ts'

/** One line on an error: what is wrong, what to do next, and a code to look up in docs/errors.md.
 * @example failureLine(new Failure('NO_LEDGER', 'no ledger at ./news.db', 'Make one with: attache add FILE...'))
 *   //=> 'no ledger at ./news.db. Make one with: attache add FILE... [NO_LEDGER]' */
export function failureLine({ message, next, code }: Failure): string {
  const said = next === null ? message : `${message.replace(/\.$/, '')}${/[?!]$/.test(message) ? '' : '.'} ${next}`
  return `${said.replace(/\s+/g, ' ')} [${code}]`
}

/** Prints an error on standard error; one that is no Failure is a mistake of ours and shows where it came from. */
export function report(error: unknown, io: Io): void {
  const { red } = styleOf(io.stderr, io.env)
  if (error instanceof Failure) {
    io.stderr.write(`${red('attache:')} ${failureLine(error)}\n`)
    return
  }
  const cause = error instanceof Error ? error : new Error(String(error))
  const failure = new Failure(
    'UNEXPECTED',
    `something went wrong that should not: ${cause.message}`,
    'Please report it',
  )
  io.stderr.write(`${red('attache:')} ${failureLine(failure)}\n${cause.stack ?? ''}\n`)
}

/** A misused command line as a Failure: `unknown command 'sad'. Did you mean said? [UNKNOWN_COMMAND]`. */
export function usageFailure({ code, message }: CommanderError, words: readonly string[]): Failure {
  const [, text = message, hint] = message.match(/^(?:error: )?([^\n]*)(?:\n\((.*)\))?/) ?? []
  const name = code.replace(/^commander\./, '').replace(/[A-Z]/g, (letter) => `_${letter}`)
  const command = COMMANDS.find((entry) => words.includes(entry.name))
  return new Failure(name.toUpperCase(), text, hint ?? `See: attache ${command ? `${command.name} ` : ''}--help`)
}
