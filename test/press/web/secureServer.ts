import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { Certificate } from './authority.ts'

export type SecureServer = {
  readonly port: number
  /** Whom each connection asked for (SNI; null where for nobody), and at which address. */
  readonly met: { readonly name: string | null; readonly at: string }[]
  /** `name` of the request's Host, and the path. */
  readonly asked: { readonly host: string; readonly path: string }[]
  readonly close: () => Promise<void>
}

export type SecureAnswer = (
  host: string,
  path: string,
) => { readonly status?: number; readonly location?: string; readonly type?: string; readonly body?: string }

/** A server of https on loopback that shows each name its certificate, and one that asks for no name the first. */
export async function secureServer(
  certificates: Readonly<Record<string, Certificate>>,
  answer: SecureAnswer,
  address = '127.0.0.1',
): Promise<SecureServer> {
  const met: SecureServer['met'] = []
  const asked: SecureServer['asked'] = []
  const contexts = new Map<string, SecureContext>(
    Object.entries(certificates).map(([name, certificate]) => [name, createSecureContext(certificate)]),
  )
  const [first] = Object.values(certificates)
  if (first === undefined) throw new TypeError('no certificate')
  const server = createServer(
    { ...first, SNICallback: (name, done) => done(null, contexts.get(name)) },
    (request, response) => {
      const host = request.headers.host ?? ''
      const path = request.url ?? ''
      asked.push({ host, path })
      const { status = 200, location, type = 'text/html', body = '' } = answer(host, path)
      response.writeHead(status, { 'content-type': type, ...(location === undefined ? {} : { location }) }).end(body)
    },
  )
  server.on('secureConnection', (socket) => {
    met.push({ name: socket.servername || null, at: socket.localAddress ?? '' })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    met,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
