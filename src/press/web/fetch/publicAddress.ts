import ipaddr from 'ipaddr.js'

/** Public by number, and still the door of a cloud's own services. */
const METADATA: readonly string[] = ['168.63.129.16']

/** Why an IP address may not be asked: it is not one that everybody on the internet reaches. Null where it is. Forms of IPv6 that carry an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo) are refused whatever they carry.
 * @example [refusedIp('10.0.0.1'), refusedIp('::ffff:127.0.0.1'), refusedIp('fe80::1%eth0'), refusedIp('8.8.8.8')]
 *   //=> ['private', 'loopback', 'linkLocal', null] */
export function refusedIp(ip: string): string | null {
  const bare = ip.replace(/%.*$/, '')
  if (METADATA.includes(bare)) return 'metadata'
  if (!ipaddr.isValid(bare)) return 'no IP address'
  const address = ipaddr.process(bare)
  const range = address.range()
  if (range !== 'unicast') return range
  /** Of IPv6 only 2000::/3 was ever given out. */
  if (address.kind() === 'ipv6' && ((address.toByteArray()[0] ?? 0) & 0xe0) !== 0x20) return 'reserved'
  return null
}

/** Whether a host is an IP address, with or without its brackets. @example [isIp('[::1]'), isIp('a.example')] //=> [true, false] */
export const isIp = (host: string): boolean => ipaddr.isValid(bareHost(host).replace(/%.*$/, ''))

/** A host as it is compared: lower case, without brackets and the dot at its end. @example bareHost('LOCALHOST.') //=> 'localhost' */
export const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
