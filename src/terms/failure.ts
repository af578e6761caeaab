/** An error a user can act on: a code, the value in the message, and what to do next.
 * Printed as `attache: no ledger at ./news.db. Make one with: attache add FILE... [NO_LEDGER]`. */
export class Failure extends Error {
  readonly code: string
  readonly next: string | null

  constructor(code: string, message: string, next: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.code = code
    this.next = next
  }
}
