import type { MiddlewareHandler } from 'hono'
import { Failure } from '../../terms/index.ts'

/** The name in a Host header, in lower case and without its port. @example nameOfHost('[::1]:4747') //=> '[::1]'
 * @example nameOfHost('Desk.example:80') //=> 'desk.example' */
export const nameOfHost = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')

/** Refuses requests for other names than those of this server: a name that an attacker lets point here (DNS rebinding) is none of them. */
export const onlyKnownHosts =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async (c, next) => {
    const asked = [c.req.header('host'), new URL(c.req.url).host].filter((host) => host !== undefined)
    const foreign = asked.find((host) => !hosts.has(nameOfHost(host)))
    if (foreign !== undefined)
      throw new Failure(
        'FOREIGN_HOST',
        'this address was asked for by a name that is not its own',
        `Use the address printed at its start, or start it with: --allow-host ${/^[\w.-]{1,80}$/.test(nameOfHost(foreign)) ? nameOfHost(foreign) : 'NAME'}`,
      )
    await next()
  }
