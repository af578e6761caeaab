import { spawn } from 'node:child_process'
import { platform } from 'node:process'

/** Opens an address of ours in the user's browser; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...words] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address]
  if (command === undefined) return
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  // The address is printed as well: whoever has no browser here takes it from there.
  child.on('error', () => undefined).unref()
}
