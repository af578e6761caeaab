import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { rootCertificates } from 'node:tls'
import { buildConnector } from 'undici'
import { portOf, refusedAddress, refusedHost } from './address.ts'
import { type AllowedHost, isAllowed } from './allowed.ts'
import { noSuchHost } from './netFailure.ts'
import { bareHost, isIp, refusedIp } from './publicAddress.ts'

export type Resolved = { readonly address: string; readonly family: number }

/** What a name stands for; the machine's own way where none is handed in. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>

const byMachine: Resolve = (host) => lookup(host, { all: true, verbatim: true })

export type ConnectOptions = {
  readonly resolve?: Resolve
  /** PEM, beside those that Node trusts. */
  readonly authorities?: readonly string[]
  readonly timeoutMs: number
}

/** Connects to public addresses only, and to what was allowed by name. What a name stands for is looked up once and judged there and then, so
 * that a name cannot stand for one address when it is judged and for another when it is asked; and where the connection in fact leads is judged again. */
export function guardedConnect(
  allowed: readonly AllowedHost[],
  { resolve = byMachine, authorities, timeoutMs }: ConnectOptions,
): buildConnector.connector {
  const connectors = [false, true].map((free) =>
    buildConnector({
      timeout: timeoutMs,
      lookup: judging(resolve, free),
      autoSelectFamily: true,
      // Said here, so that no setting of the machine (NODE_TLS_REJECT_UNAUTHORIZED) says otherwise.
      rejectUnauthorized: true,
      ...(authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] }),
    }),
  )
  return (options, callback) => {
    const free = isAllowed(allowed, options.hostname, portOf({ port: options.port ?? '', protocol: options.protocol }))
    const why = free ? null : refusedHost(options.hostname)
    if (why !== null) return callback(refusedAddress(options.hostname, why), null)
    // A dot at the end of a name is nothing that a host is asked for by.
    const asked = isIp(options.hostname) ? options : { ...options, servername: bareHost(options.hostname) }
    connectors[Number(free)]?.(asked, (...[error, socket]) => {
      const led = socket?.remoteAddress
      const where = free || error !== null ? null : led === undefined ? 'it leads nowhere' : refusedIp(led)
      if (socket === null || error !== null) return callback(error ?? new Error('no connection'), null)
      if (where === null) return callback(null, socket)
      socket.destroy()
      callback(refusedAddress(options.hostname, where), null)
    })
  }
}

/** One private address among the answers is enough: no newsroom has one. */
const judging =
  (resolve: Resolve, free: boolean): LookupFunction =>
  (host, options, done) => {
    resolve(host)
      .then((found) => {
        const [first] = found
        if (first === undefined) throw noSuchHost(host)
        const why = free ? null : (found.map(({ address }) => refusedIp(address)).find((it) => it !== null) ?? null)
        if (why !== null) throw refusedAddress(host, why)
        return [first, found] as const
      })
      .then(
        ([first, found]) =>
          options.all
            ? done(
                null,
                found.map((it) => ({ ...it })),
              )
            : done(null, first.address, first.family),
        (error: NodeJS.ErrnoException) => done(error, '', 0),
      )
  }
