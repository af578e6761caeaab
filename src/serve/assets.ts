import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Asset, Desk } from './desk.ts'

/** Where each asset is found: its name with a hash of what is in it. */
export function addressOf(name: string, asset: Asset): string {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 12)
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

/** Serves the assets of a desk, each at an address that changes with it. */
export function serveAssets(app: Hono, desk: Desk): (name: string) => string {
  const addresses = new Map([...desk.assets].map(([name, asset]) => [name, addressOf(name, asset)]))
  for (const [name, asset] of desk.assets) {
    app.get(addresses.get(name) ?? '', (c: Context) =>
      c.body(new Uint8Array(asset.body), 200, {
        'Content-Type': asset.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    )
  }
  return (name) => addresses.get(name) ?? ''
}
