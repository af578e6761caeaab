import type { Lock } from './lock.ts'

/** Who may reach a desk, and under which names. */
export type Guard = {
  /** What a Host header may name, in lower case and without a port. */
  readonly hosts: ReadonlySet<string>
  /** Null where whoever reaches the address may come in. */
  readonly lock: Lock | null
}

/** The names of this machine to itself. */
export const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'] as const

/** Only for programs and browsers of this machine. */
export const LOOPBACK: Guard = { hosts: new Set(LOOPBACK_NAMES), lock: null }
