import { type Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Desk } from '../desk.ts'
import { toolServer } from './server.ts'

/** Serves the tools over two streams until the one that is read ends, and every question asked till then is answered; or until `stop` is called. */
export async function toolsOverStdio(
  desk: Desk,
  input: Readable,
  output: NodeJS.WritableStream,
  onStop: (stop: () => void) => void,
): Promise<void> {
  const server = toolServer(desk)
  const transport = new StdioServerTransport(input, writableTo(output))
  const waiting = new Set<unknown>()
  const end: { read: boolean; done: () => void } = { read: false, done: () => undefined }
  const ended = new Promise<void>((resolve) => {
    end.done = resolve
  })
  await server.connect(transport)
  const { onmessage } = transport
  transport.onmessage = (message) => {
    if ('id' in message && 'method' in message) waiting.add(message.id)
    onmessage?.(message)
  }
  const send = transport.send.bind(transport)
  transport.send = async (message) => {
    await send(message)
    if ('id' in message && !('method' in message)) waiting.delete(message.id)
    if (end.read && waiting.size === 0) end.done()
  }
  input.once('end', () => {
    end.read = true
    if (waiting.size === 0) end.done()
  })
  onStop(end.done)
  await ended
  await server.close()
}

/** The SDK asks for a stream of Node's own kind. */
const writableTo = (output: NodeJS.WritableStream): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      output.write(chunk, () => done())
    },
  })
