/** What following tells as it goes, one line of log each. `at` and other instants are milliseconds since 1970 UTC. */
export type FollowEvent = { readonly at: number } & (
  | {
      readonly event: 'polled'
      readonly feed: string
      readonly outlet: string | null
      /** Items that were never seen before, and all that the feed has; null where it has not changed. */
      readonly fresh: number
      readonly items: number | null
      readonly nextAt: number
      readonly notes: readonly string[]
    }
  | {
      readonly event: 'poll failed'
      readonly feed: string
      readonly code: string
      readonly message: string
      readonly nextAt: number
    }
  | {
      readonly event: 'kept'
      readonly source: string
      readonly outlet: string | null
      readonly title: string | null
      readonly language: string
      /** What was found in it. */
      readonly findings: number
      /** From the poll that saw it, in seconds. */
      readonly seconds: number
    }
  | { readonly event: 'known'; readonly source: string }
  | { readonly event: 'refused'; readonly source: string; readonly code: string; readonly message: string }
  | {
      readonly event: 'later'
      readonly source: string
      readonly code: string
      readonly message: string
      readonly nextAt: number
    }
  | { readonly event: 'resting'; readonly host: string; readonly until: number; readonly why: string }
)
