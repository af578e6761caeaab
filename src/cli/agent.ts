import { readFileSync } from 'node:fs'
import { Failure } from '../terms/index.ts'
import { version } from './version.ts'

/** The name by which robots.txt may speak of us, whoever uses the program. */
export const agentName = 'Attache'

/** Who asks, as hosts are told: name and version of the program, then who uses it and where to reach them, as `--agent`, ATTACHE_AGENT or
 * ATTACHE_CONTACT says, else package.json. No address is made up where none is told. Throws BAD_AGENT. */
export function webAgent(env: Readonly<Record<string, string | undefined>>, asked?: string): string {
  const said = asked ?? (env.ATTACHE_AGENT || undefined)
  const contact = plain(env.ATTACHE_CONTACT) ?? homepage()
  const user = said === undefined ? (contact === undefined ? null : `+${contact}`) : userOf(said)
  return `${agentName}/${version()}${user === null ? '' : ` (${user})`}`
}

/** Who uses the program, of `NAME (+CONTACT)`.
 * @example userOf('Sarvik Desk (+mailto:desk@sarvik.example)') //=> 'Sarvik Desk; +mailto:desk@sarvik.example' */
export function userOf(said: string): string {
  const [, name = '', contact = ''] =
    /^([\x20-\x27\x2a-\x3a\x3c-\x7e]{1,80}?) *\(\+?([\x21-\x27\x2a-\x7e]{1,200})\)$/.exec(said.trim()) ?? []
  if (name === '' || !/^(?:https?:\/\/[^/]+\.[^/]|mailto:[^@]+@[^@]+\.[^@]+$)/.test(contact))
    throw new Failure(
      'BAD_AGENT',
      `--agent ${JSON.stringify(said)} does not tell who asks and where they are to be reached`,
      'Give it as: --agent "Press Desk of Sarvik (+mailto:desk@sarvik.example)", or with https://… for the mail',
    )
  return `${name}; +${contact}`
}

/** Nothing that would end the header or its brackets. */
const plain = (contact: string | undefined): string | undefined =>
  contact?.replace(/[^\x21-\x7e]|[()]/g, '') || undefined

function homepage(): string | undefined {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { homepage?: string }).homepage
}
