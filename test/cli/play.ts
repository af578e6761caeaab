import { Writable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export type Played = { readonly status: number; readonly out: string; readonly err: string }
export type Setting = {
  readonly env?: Readonly<Record<string, string>>
  readonly now?: string
  readonly terminal?: boolean
  readonly columns?: number
  readonly stdin?: string
  /** Presses Ctrl-C as soon as standard input is read. */
  readonly interruptAtStdin?: boolean
  /** Presses Ctrl-C as soon as the command listens for it. */
  readonly interruptAtOnce?: boolean
}

/** Takes what is printed, as a terminal or not. */
export class Page extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns: number

  constructor(isTTY: boolean, columns: number) {
    super()
    this.isTTY = isTTY
    this.columns = columns
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void) {
    this.text += chunk.toString()
    done()
  }
}

/** Runs one command line in this process, with a clock and outputs of its own. */
export async function play(words: readonly string[], setting: Setting = {}): Promise<Played> {
  const { env = {}, now = '2025-05-12T12:00:00', terminal = false, columns = 100 } = setting
  let interrupt = (): void => undefined
  const typed = async function* () {
    if (setting.interruptAtStdin) interrupt()
    yield setting.stdin ?? ''
  }
  const stdout = new Page(terminal, columns)
  const stderr = new Page(terminal, columns)
  const status = await run(words, {
    stdout,
    stderr,
    stdin: typed,
    env,
    now: () => new Date(now),
    cores: 1,
    onInterrupt: (stop) => {
      interrupt = stop
      if (setting.interruptAtOnce) stop()
      return () => undefined
    },
  })
  return { status, out: stdout.text, err: stderr.text }
}

/** What a command knows of the world where it prints nothing anybody looks at. */
export const ioAt = (now: string): Io => ({
  stdout: new Page(false, 100),
  stderr: new Page(false, 100),
  stdin: async function* () {
    yield ''
  },
  env: {},
  now: () => new Date(now),
  cores: 1,
  onInterrupt: () => () => undefined,
  line: 'attache',
})
