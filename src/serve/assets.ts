import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import type { Asset, Desk } from './desk.ts'

/** Where each asset is found: its name with a hash of what is in it. */
export function addressOf(name: string, asset: Asset): string {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(asset.body).digest('hex').slice(0, 12)
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`
}

/** The assets of a desk: where each is, and what serves them, each at an address that changes with it. */
export function serveAssets(
  app: Hono,
  desk: Desk,
): { readonly at: (name: string) => string; readonly mount: () => void } {
  const addresses = new Map([...desk.assets].map(([name, asset]) => [name, addressOf(name, asset)]))
  return {
    at: (name) => addresses.get(name) ?? '',
    mount: () => {
      for (const [name, asset] of desk.assets)
        app.get(addresses.get(name) ?? '', (c) =>
          c.body(new Uint8Array(asset.body), 200, {
            'Content-Type': asset.type,
            'Cache-Control': 'public, max-age=31536000, immutable',
          }),
        )
    },
  }
}
