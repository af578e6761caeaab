import type { SkipReason } from '../../press/index.ts'
import { grouped, listed } from './text.ts'

/** How many were passed over, by reason. */
export type Skipped = ReadonlyMap<SkipReason, number>

const WORDS: Readonly<Record<SkipReason, readonly [one: string, many: string]>> = {
  'not-a-page': ['not a page', 'not pages'],
  damaged: ['damaged record', 'damaged records'],
  revisit: ['revisit of a page kept elsewhere', 'revisits of pages kept elsewhere'],
  'no-text': ['without text', 'without text'],
  summary: ['summary without its text', 'summaries without their text'],
  'other-kind': ['of another kind', 'of other kinds'],
}

/** What was passed over in archives, in words; null where nothing was.
 * @example skippedWords(new Map([['not-a-page', 12], ['damaged', 1]])) //=> 'skipped: 12 not pages and 1 damaged record' */
export function skippedWords(skipped: Skipped): string | null {
  const parts = [...skipped].map(([reason, count]) => `${grouped(count)} ${WORDS[reason][count === 1 ? 0 : 1]}`)
  return parts.length === 0 ? null : `skipped: ${listed(parts)}`
}
