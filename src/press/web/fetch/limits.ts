/** What one answer may cost. Times in milliseconds, sizes in bytes. */
export type WebLimits = {
  /** As it comes over the wire, and unpacked. */
  readonly mostPacked: number
  readonly mostBytes: number
  /** Of unpacked to packed bytes, where the unpacked are more than `ratioFrom`. */
  readonly mostRatio: number
  readonly ratioFrom: number
  /** Redirects followed. */
  readonly mostHops: number
  /** From the first question to the last byte, redirects included. */
  readonly totalMs: number
  /** Until an answer begins, connecting included. */
  readonly headMs: number
  /** Between two pieces of it. */
  readonly idleMs: number
}

/** For pages and feeds: the largest feed seen whole is 5 MB. */
export const WEB_LIMITS: WebLimits = {
  mostPacked: 10_000_000,
  mostBytes: 20_000_000,
  mostRatio: 100,
  ratioFrom: 1_000_000,
  mostHops: 5,
  totalMs: 60_000,
  headMs: 20_000,
  idleMs: 15_000,
}
