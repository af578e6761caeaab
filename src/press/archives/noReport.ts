import { Failure } from '../../terms/index.ts'
import type { PressOutcome } from '../outcome.ts'

/** Whether an error says that a page has no report on it, which of many pages is nothing to tell one by one.
 * @example hasNoReport(new Failure('EMPTY_FILE', 'a.html holds no words', null)) //=> true */
export const hasNoReport = (error: unknown): boolean =>
  error instanceof Failure && ['NO_REPORT', 'EMPTY_FILE'].includes(error.code)

/** An outcome within an archive: a page without a report is passed over. */
export const withinArchive = (outcome: PressOutcome): PressOutcome =>
  outcome.status === 'failed' && hasNoReport(outcome.cause)
    ? { status: 'skipped', source: outcome.source, reason: 'no-text' }
    : outcome
