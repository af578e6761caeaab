import { createHash } from 'node:crypto'
import { generateAtomFeed } from 'feedsmith'
import type { Row } from '../../views/index.ts'
import { articleAddress } from '../../web/index.ts'
import { plainText, plainTitle } from './plainText.ts'
import { lastTold, lineTag, lineTitle, sentencesOf } from './told.ts'

/** What a feed is called and where it is found. */
export type FeedHead = {
  readonly title: string
  /** The address of this server, without a path. */
  readonly origin: string
  /** The feed's own path and question: `/feeds/said.atom?by=Tamberg`. */
  readonly path: string
  /** The page that shows the same. */
  readonly page: string
  /** The last day that the ledger covers, for a feed without entries. */
  readonly lastDay: string | null
  readonly version: string
}

const EARLY = '1970-01-01T00:00:00.000Z'

/** Lines as an Atom feed (RFC 4287), in their order. What others wrote is text in it, never markup. */
export function atomFeed(lines: readonly Row[], { title, origin, path, page, lastDay, version }: FeedHead): string {
  const entries = lines.map((line) => {
    const [first] = line.evidence
    const outlet = plainTitle(first?.outlet ?? first?.source ?? '')
    return {
      id: lineTag(line),
      title: { value: plainTitle(lineTitle(line)) || line.kind, type: 'text' },
      updated: lastTold(line) ?? EARLY,
      authors: [{ name: outlet === '' ? 'unnamed' : outlet }],
      categories: [{ term: line.kind }],
      content: { value: plainText(sentencesOf(line)), type: 'text' },
      links:
        first === undefined
          ? []
          : [{ rel: 'alternate', type: 'text/html', href: origin + articleAddress(first, line.id) }],
    }
  })
  const latest = entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), EARLY)
  const updated = entries.length > 0 || lastDay === null ? latest : `${lastDay}T00:00:00.000Z`
  const feed = generateAtomFeed({
    id: `tag:attache.invalid,2026:feed/${createHash('sha256').update(path).digest('hex').slice(0, 20)}`,
    title: { value: plainTitle(title), type: 'text' },
    updated,
    authors: [{ name: 'Attaché' }],
    generator: { text: 'Attaché', version },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: origin + path },
      { rel: 'alternate', type: 'text/html', href: origin + page },
    ],
    entries,
  })
  return escaped(feed)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The same XML with escaped text in the place of CDATA sections, and no white space around it: not every reader takes those for the same.
 * @example escaped('<a>\n  <![CDATA[1 < 2]]>\n</a>') //=> '<a>1 &lt; 2</a>' */
export const escaped = (xml: string): string =>
  xml.replace(/\s*<!\[CDATA\[([\s\S]*?)\]\]>(?:\s*(?=<\/))?/g, (_, text: string) =>
    text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark),
  )
