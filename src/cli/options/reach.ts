import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Failure } from '../../terms/index.ts'

/** Where a desk is to listen. */
export type Reach = {
  readonly host: string
  readonly port: number
  /** Whether only programs of this machine can reach it. */
  readonly isLocal: boolean
  /** The names it answers to. */
  readonly names: readonly string[]
}

const OWN = new BlockList()
OWN.addSubnet('127.0.0.0', 8, 'ipv4')
OWN.addAddress('::1', 'ipv6')

/** Whether an address is this machine's own, that no other can reach. @example isLoopback('127.0.0.1') //=> true
 * @example isLoopback('0.0.0.0') //=> false */
export function isLoopback(host: string): boolean {
  const family = isIP(host)
  return host === 'localhost' || (family !== 0 && OWN.check(host, family === 6 ? 'ipv6' : 'ipv4'))
}

/** Where a desk listens, as asked. Throws BAD_PORT and BAD_HOST. */
export function reachAsked(options: {
  readonly host: string
  readonly port: string
  readonly allowHost?: readonly string[]
}): Reach {
  const { host, port, allowHost = [] } = options
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Failure('BAD_PORT', `--port "${port}" is no port`, 'Give a number from 0 to 65535; 0 takes any free one')
  const bad = [host, ...allowHost].find((name) => isIP(name) === 0 && !/^[\w.-]{1,253}$/.test(name))
  if (bad !== undefined)
    throw new Failure('BAD_HOST', `"${bad}" is no address or name of a machine`, 'Give one without a port: 192.0.2.7')
  const everywhere = host === '0.0.0.0' || host === '::'
  const own = everywhere
    ? Object.values(networkInterfaces()).flatMap((some) => some?.map(({ address }) => address) ?? [])
    : [host]
  const names = [...own, ...allowHost, 'localhost', '127.0.0.1', '::1'].map(asInAddress)
  return { host, port: Number(port), isLocal: isLoopback(host), names: [...new Set(names)] }
}

/** A host as an address of the web has it. @example asInAddress('::1') //=> '[::1]' */
export const asInAddress = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host.toLowerCase())
