import type { Failure } from '../../../terms/index.ts'

/** What an outlet gave to know its page by, next time. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null }

/** One step of the way to an answer. */
export type Hop = { readonly from: string; readonly to: string; readonly status: number }

/** What an answer tells of itself, whatever it is. */
export type Answered = {
  /** Where the answer came from in the end. */
  readonly address: string
  readonly hops: readonly Hop[]
  /** What a reader of the log should know: `from https to http`. */
  readonly notes: readonly string[]
  /** For how long it says that it is still the same, in milliseconds from now; null where it does not say. */
  readonly freshMs: number | null
}

export type Fresh = Answered & {
  readonly status: 'fresh'
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly validators: Validators
}

/** What came of asking for an address. Waiting times are in milliseconds from now. */
export type Fetched =
  | Fresh
  | (Answered & { readonly status: 'unchanged'; readonly validators: Validators })
  | (Answered & { readonly status: 'gone'; readonly code: 404 | 410; readonly cause: Failure })
  | NotFetched

export type NotFetched = {
  readonly status: 'failed'
  readonly cause: Failure
  /** The answer's status, where there was one. */
  readonly code: number | null
  /** How long the host asked to be left alone. */
  readonly retryAfter: number | null
}
