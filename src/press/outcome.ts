import type { Article, Failure } from '../terms/index.ts'

/** Why something in an archive was passed over: it was never a report, or it is beyond reading. */
export type SkipReason = 'not-a-page' | 'damaged' | 'revisit' | 'no-text' | 'summary' | 'other-kind'

/** What came of one input, or of one report in an archive; failure is never "nothing found". */
export type PressOutcome =
  | { readonly status: 'read'; readonly article: Article }
  | { readonly status: 'skipped'; readonly source: string; readonly reason: SkipReason }
  | { readonly status: 'failed'; readonly source: string; readonly cause: Failure }
