import { createRequire } from 'node:module'
import { canonicalPath } from './canonicalPath.ts'

/** RFC 9309: at least so much of a robots.txt must be read, in bytes; more is not. */
export const MOST_ROBOTS = 512_000

/** What a host's robots.txt says to us. */
export type RobotsRules = {
  readonly allows: (address: string) => boolean
  /** Seconds between two requests; null where it asks none. */
  readonly crawlDelay: number | null
}

type Parsed = {
  isAllowed(address: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** The rules of a robots.txt for the agent of a name, by RFC 9309: the longest rule wins, of equals the one that allows.
 * @example robotsRules('https://a.example', 'User-agent: *\nDisallow: /%70rivate', 'Attache').allows('https://a.example/private/x') //=> false */
export function robotsRules(origin: string, text: string, agent: string): RobotsRules {
  const parse = createRequire(import.meta.url)('robots-parser') as (address: string, text: string) => Parsed
  const parsed = parse(`${origin}/robots.txt`, plain(text))
  const delay = parsed.getCrawlDelay(agent)
  return {
    allows: (address) => {
      const { pathname, search } = new URL(address)
      return parsed.isAllowed(origin + canonicalPath(pathname + search), agent) ?? true
    },
    crawlDelay: delay === undefined || !Number.isFinite(delay) || delay <= 0 ? null : delay,
  }
}

/** The lines that count, in one form: a line of another sort between two agents does not part them, and an agent is its name alone. */
function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
      switch (key.toLowerCase()) {
        case 'user-agent':
          return [`User-agent: ${/^(?:\*|[a-z_-]+)/i.exec(value)?.[0] ?? value.trim()}`]
        case 'allow':
        case 'disallow':
          return [`${key}: ${canonicalPath(value.trim())}`]
        case 'crawl-delay':
          return [`Crawl-delay: ${value.trim()}`]
        default:
          return []
      }
    })
    .join('\n')
}
