import { spawn } from 'node:child_process'
import { execPath } from 'node:process'

/** Serves one page of forty kilobytes from memory and does nothing else: the floor that any server stands on. */
const PROGRAM = `
const page = Buffer.from('<!DOCTYPE html><p>' + 'words of a page '.repeat(2500))
const server = require('node:http').createServer((_, answer) => {
  answer.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': page.length })
  answer.end(page)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

/** A plain static server in a process of its own. */
export async function plainServer(): Promise<{ address: string; stop: () => void }> {
  const child = spawn(execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())))
  return { address: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}
