import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type NewsServer = {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly port: number
  readonly asked: {
    readonly path: string
    readonly method: string
    readonly headers: IncomingMessage['headers']
    readonly body: string
  }[]
  readonly close: () => Promise<void>
}

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** A web server of the test's own on loopback, which keeps what it was asked. */
export async function newsServer(answer: Answer): Promise<NewsServer> {
  const asked: NewsServer['asked'] = []
  const listener: RequestListener = (request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString()
      asked.push({ path: request.url ?? '', method: request.method ?? '', headers: request.headers, body })
      answer(request, response, body)
    })
  }
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
