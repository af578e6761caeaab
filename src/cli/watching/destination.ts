import type { WatchChannel } from '../../ledger/index.ts'
import { isAddress } from '../../press/web/index.ts'
import { Failure } from '../../terms/index.ts'

/** Where a watch tells what it found. */
export type Destination = { readonly channel: WatchChannel; readonly target: string | null }

/** The place that `--to` names: `terminal`, a file of lines of JSON, an Atom feed by its ending, an address that takes a POST, `mailto:` a mailbox.
 * @example destinationOf('watch.atom') //=> { channel: 'atom', target: 'watch.atom' }
 * @example destinationOf('mailto:desk@ministry.example') //=> { channel: 'mail', target: 'desk@ministry.example' } */
export function destinationOf(to: string): Destination {
  if (to === 'terminal' || to === '-') return { channel: 'terminal', target: null }
  if (/^mailto:/i.test(to)) {
    const target = to.slice('mailto:'.length)
    if (!/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(target)) throw bad(to, 'is no mailbox')
    return { channel: 'mail', target }
  }
  if (isAddress(to)) {
    if (!/^https?:/i.test(to)) throw bad(to, 'is no address that takes a POST')
    return { channel: 'webhook', target: to }
  }
  if (/\.(?:atom|xml)$/i.test(to)) return { channel: 'atom', target: to }
  if (/\.(?:jsonl|ndjson|json)$/i.test(to)) return { channel: 'file', target: to }
  throw bad(to, 'is no place to tell a line')
}

const bad = (to: string, why: string): Failure =>
  new Failure(
    'BAD_DESTINATION',
    `--to ${JSON.stringify(to)} ${why}`,
    'Give terminal, a file ending in .jsonl or .atom, https://…, or mailto:desk@ministry.example',
  )

/** A destination in words. @example destinationWords({ channel: 'file', target: 'a.jsonl' }) //=> 'to a.jsonl' */
export const destinationWords = ({ channel, target }: Destination): string =>
  `to ${target ?? (channel === 'terminal' ? 'the terminal' : channel)}`
