import { readFileSync } from 'node:fs'
import { version } from './version.ts'

/** The name by which robots.txt may speak of us. */
export const agentName = 'Attache'

/** Who asks, as hosts are told: name, version, and where to ask about it, from package.json or ATTACHE_CONTACT. */
export function webAgent(env: Readonly<Record<string, string | undefined>>): string {
  const contact = plain(env.ATTACHE_CONTACT) ?? homepage()
  return `${agentName}/${version()}${contact === undefined ? '' : ` (+${contact})`}`
}

/** Nothing that would end the header or its brackets. */
const plain = (contact: string | undefined): string | undefined =>
  contact?.replace(/[^\x21-\x7e]|[()]/g, '') || undefined

function homepage(): string | undefined {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { homepage?: string }).homepage
}
