import type { Article, Failure } from '../terms/index.ts'

/** What came of one input; failure is never "nothing found". */
export type PressOutcome =
  | { readonly status: 'read'; readonly article: Article }
  | { readonly status: 'failed'; readonly source: string; readonly cause: Failure }
