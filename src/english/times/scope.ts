import type { Token } from '../reading.ts'
import type { Period } from './period.ts'

/** Which way the verb points: `met` past, `will meet` future, null where no verb tells. */
export type Direction = 'past' | 'future' | null

/** What a rule may look at: the tokens of one sentence, half-open [first, last), and what time it is. */
export type Scope = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  /** The day the report was written, ISO; null where nobody knows, and then only whole dates are read. */
  readonly anchor: string | null
  readonly direction: (at: number) => Direction
  /** The last time spoken of before, for `the next day`. */
  readonly previous: Period | null
}

/** An expression found: tokens half-open [at, last), and the days it means. */
export type Match = { readonly last: number; readonly period: Period }

/** Reads an expression that begins with token `at`; null where none does. */
export type TimeRule = (scope: Scope, at: number) => Match | null

/** The token at a place of the sentence; undefined outside it. */
export const tokenAt = (scope: Scope, at: number): Token | undefined =>
  at >= scope.first && at < scope.last ? scope.tokens[at] : undefined

export const lowerAt = (scope: Scope, at: number): string => tokenAt(scope, at)?.lower ?? ''
