import type { PageEvidence } from './evidence.ts'
import { ldSaid, metaSaid } from './said.ts'

/** The page's own address: the one it calls canonical, then what else it says, then the one it was fetched from. The door of a site is
 * no report's address, unless it was fetched from there. */
export function addressOf(evidence: PageEvidence, fetchedFrom: string | null): string | null {
  const base = absolute(evidence.base, fetchedFrom) ?? fetchedFrom
  const said = [
    evidence.canonical,
    ...metaSaid(evidence, 'og:url'),
    ...ldSaid(evidence, 'mainEntityOfPage'),
    ...ldSaid(evidence, 'url'),
  ]
  const from = absolute(fetchedFrom, null)
  for (const one of said) {
    const address = absolute(one ?? null, base)
    if (address !== null && !isDoor(address)) return address
  }
  return from
}

/** Whether an address is what a site's name alone leads to, or that of one of its languages.
 * @example isDoor('https://strait.example/en/') //=> true */
export function isDoor(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return search === '' && /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(pathname)
}

/** Without its fragment; null of what is no address of the web. */
function absolute(said: string | null, base: string | null): string | null {
  if (said === null || said.length > 2000) return null
  try {
    const address = new URL(said.trim(), base ?? undefined)
    if (!/^https?:$/.test(address.protocol)) return null
    address.hash = ''
    address.username = ''
    address.password = ''
    return address.href
  } catch {
    return null
  }
}
