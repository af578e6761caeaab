/** Something in a ledger that is not as it should be. */
export type Fault = {
  /** Article, line or actor: `article 3f…`. */
  readonly where: string
  readonly what: string
}
