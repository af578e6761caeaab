import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { Failure } from '../terms/index.ts'
import { errorBody } from './answers/failed.ts'
import { freePort } from './freePort.ts'
import { GUARDING_HEADERS } from './guard/headers.ts'

/** A desk that can be reached. */
export type Listening = {
  readonly port: number
  /** Lets what is being answered end, for two seconds, and then ends. */
  readonly close: () => Promise<void>
}

/** Milliseconds: for the head of a request, for all of it, between two of one connection, and without a byte either way. */
const HEAD_MS = 20_000
const REQUEST_MS = 120_000
const KEEP_ALIVE_MS = 5_000
const SILENT_MS = 120_000
const CHECKED_MS = 2_000
const GRACE_MS = 2_000
const HEAD_BYTES = 16 * 1024
/** Connections at once; more wait until one is free. */
const MOST_CONNECTIONS = 2_000

/** Serves an app at an address; port 0 takes any free one. Throws PORT_TAKEN, PORT_FORBIDDEN or NO_SUCH_ADDRESS. */
export function listening(
  app: Hono,
  { host, port, headMs = HEAD_MS }: { readonly host: string; readonly port: number; readonly headMs?: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: {
      headersTimeout: headMs,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.min(CHECKED_MS, headMs),
      maxHeaderSize: HEAD_BYTES,
    },
  }) as Server
  server.setTimeout(SILENT_MS)
  server.maxConnections = MOST_CONNECTIONS
  server.on('clientError', answerNonsense)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      refusal(error, host, port).then(reject, reject)
    })
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ port: taken, close: () => closed(server) })
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const NONSENSE: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the head of the request is too large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request did not come in time'],
}

/** What is no HTTP, or too much or too slow of it, is answered before the app sees it. */
function answerNonsense(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, message] = NONSENSE[error.code ?? ''] ?? ['400 Bad Request', 'the request cannot be read']
  const body = JSON.stringify(errorBody(new Failure('BAD_REQUEST', message, 'Send less, and whole')))
  const headers = { ...GUARDING_HEADERS, 'Content-Type': 'application/json', 'Content-Length': `${body.length}` }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${head.join('')}\r\n${body}`)
}

async function refusal(error: NodeJS.ErrnoException, host: string, port: number): Promise<Error> {
  switch (error.code) {
    case 'EADDRINUSE': {
      const free = await freePort(host, port + 1)
      return new Failure('PORT_TAKEN', `port ${port} is taken`, `Take another with: --port ${free ?? 0}`)
    }
    case 'EACCES':
      return new Failure(
        'PORT_FORBIDDEN',
        `this user may not listen at port ${port}`,
        'Give one above 1023: --port 4747',
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        'NO_SUCH_ADDRESS',
        `this machine has no address ${host}`,
        'Give one of its own with --host, or leave it out',
      )
    default:
      return error
  }
}
