import { Agent, get, type IncomingMessage } from 'node:http'

/** Milliseconds. */
export type Timed = { readonly p50: number; readonly p95: number; readonly worst: number; readonly errors: number }

const ENCODINGS = { 'accept-encoding': 'br, gzip' }

/** One answer: milliseconds to its first byte, its status, and its bytes over the wire. */
function asked(
  address: string,
  agent: Agent,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ ms: number; status: number; bytes: number; text: Buffer }> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { ...ENCODINGS, ...headers } }, (answer: IncomingMessage) => {
      const ms = performance.now() - started
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const text = Buffer.concat(parts)
        resolve({ ms, status: answer.statusCode ?? 0, bytes: text.length, text })
      })
      answer.on('error', reject)
    }).on('error', reject)
  })
}

function timed(times: readonly number[], errors: number): Timed {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), worst: at(1), errors }
}

/** How soon an answer begins, one after the other on one connection; the first is not counted. `anew`: worked out each time, as for the first who
 * asks; else as it is kept for the next. */
export async function firstBytes(
  home: string,
  path: (at: number) => string,
  { times, anew }: { readonly times: number; readonly anew: boolean },
): Promise<Timed> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const all: number[] = []
  let errors = 0
  for (let at = 0; at <= times; at++) {
    const { ms, status } = await asked(home + path(at), agent, anew ? { 'cache-control': 'no-cache' } : {})
    if (at > 0) all.push(ms)
    if (status !== 200) errors++
  }
  agent.destroy()
  return timed(all, errors)
}

/** Many readers at once, each asking for one thing after the other. */
export async function manyReaders(
  home: string,
  paths: readonly ((at: number) => string)[],
  { readers, each }: { readonly readers: number; readonly each: number },
): Promise<Timed & { readonly perSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const all: number[] = []
  let errors = 0
  const started = performance.now()
  const reader = async (number: number): Promise<void> => {
    for (let at = 0; at < each; at++) {
      const path = paths[(number + at) % paths.length]
      try {
        const { ms, status } = await asked(home + (path?.(number) ?? '/'), agent)
        all.push(ms)
        if (status !== 200) errors++
      } catch {
        errors++
      }
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)))
  agent.destroy()
  return { ...timed(all, errors), perSecond: (readers * each * 1000) / (performance.now() - started) }
}

/** Bytes over the wire of a page with its styles and scripts, pictures left out. */
export async function weightOf(home: string, path: string): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const html = await (await fetch(home + path)).text()
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, asset = '']) => asset)
  let bytes = 0
  for (const part of [path, ...new Set(assets)]) bytes += (await asked(home + part, agent)).bytes
  agent.destroy()
  return bytes
}
