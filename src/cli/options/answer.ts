import type { Command } from 'commander'
import { Failure } from '../../terms/index.ts'
import { ledgerOption } from './ledger.ts'

export type AnswerOptions = { readonly ledger?: string; readonly json?: boolean; readonly limit?: string }
export type WindowOptions = { readonly since?: string; readonly until?: string }

/** The options of every question. */
export const withAnswerOptions = (command: Command): Command =>
  command.option('--json', 'print the answer as JSON').addOption(ledgerOption())

/** `--since` and `--until`. */
export const withWindow = (command: Command): Command =>
  command
    .option('--since <date>', 'from this day on: 2025-11-01, 2025-11, yesterday, monday, "3 days ago"')
    .option('--until <date>', 'up to this day, itself included')

const USUAL_LIMIT = 20

/** `--limit`, for answers that may be long. */
export const withLimit = (command: Command): Command =>
  command.option('--limit <count>', `at most so many lines, or "all" (default: ${USUAL_LIMIT}; with --json all)`)

/** At most how many lines are wanted; null for all. Throws BAD_LIMIT. */
export function limitAsked({ limit, json }: AnswerOptions): number | null {
  if (limit === undefined) return json ? null : USUAL_LIMIT
  if (limit === 'all') return null
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit)
  throw new Failure('BAD_LIMIT', `--limit "${limit}" is no count`, 'Give a number from 1 up, or all')
}
