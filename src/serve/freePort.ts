import { createServer } from 'node:net'

/** How many ports are tried. */
const TRIES = 50

/** The first port from `from` on at which one can listen; null where there is none among the next fifty. */
export async function freePort(host: string, from: number): Promise<number | null> {
  for (let port = from; port < from + TRIES && port < 65_536; port++) if (await isFree(host, port)) return port
  return null
}

const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
