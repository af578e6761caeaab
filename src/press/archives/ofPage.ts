import { Failure } from '../../terms/index.ts'
import type { PressOutcome } from '../outcome.ts'
import { articleOfPage, type PageOrigin } from '../page/index.ts'

/** What comes of a page in an archive: one without a report in it, as an index of headlines, is passed over; it was never one. */
export function ofPage(bytes: Uint8Array, origin: PageOrigin): PressOutcome {
  const { source } = origin
  try {
    return { status: 'read', article: articleOfPage(bytes, origin) }
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause
    return NO_WORDS.has(cause.code)
      ? { status: 'skipped', source, reason: 'no-text' }
      : { status: 'failed', source, cause }
  }
}

const NO_WORDS: ReadonlySet<string> = new Set(['NO_REPORT', 'EMPTY_FILE'])
