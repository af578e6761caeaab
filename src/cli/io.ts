import type { Resolve, WebLimits } from '../press/web/index.ts'

/** Where a command prints. A terminal says so by `isTTY`, and how wide it is by `columns`. */
export type Out = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** All that the program knows of the world; tests hand in their own. */
export type World = {
  /** How the web is asked where not as usual: rest between requests in milliseconds, what names stand for, and whose certificates are trusted. */
  readonly web?: {
    readonly restMs?: number
    readonly resolve?: Resolve
    readonly limits?: Partial<WebLimits>
    readonly authorities?: readonly string[]
  }
  readonly stdout: Out
  readonly stderr: Out
  /** Opened only where it is read. */
  readonly stdin: () => AsyncIterable<Uint8Array | string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** Processors that this process may use. */
  readonly cores: number
  /** Calls `stop` at Ctrl-C, once, instead of ending; the function it returns gives Ctrl-C its usual meaning back. */
  readonly onInterrupt: (stop: () => void) => () => void
}

/** What one command knows of it. */
export type Io = World & {
  /** The command line as one would type it again. */
  readonly line: string
}

/** Writes and waits until a slow reader has taken it, so that a long answer never piles up in memory. */
export function write(out: Out, text: string): Promise<void> {
  if (out.write(text)) return Promise.resolve()
  return new Promise((resolve) => out.once('drain', () => resolve()))
}

/** Lines of JSON, one a value, each waiting for a slow reader. */
export async function writeJson(out: Out, value: unknown): Promise<void> {
  await write(out, `${JSON.stringify(value)}\n`)
}
