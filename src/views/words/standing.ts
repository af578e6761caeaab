import { assertNever } from '../../terms/index.ts'
import type { StandingCommitment } from '../promised.ts'
import { dayWords } from './days.ts'

/** How it stands in a sentence: `overdue since 1 May 2025`; `done, confirmed on 12 May 2025`. */
export function standingWords({ standing, line: { due }, confirmed }: StandingCommitment): string {
  switch (standing) {
    case 'open':
      return due === null ? 'open, no due day told' : `open until ${dayWords(due)}`
    case 'due':
      return due === null ? 'due' : `due on ${dayWords(due)}`
    case 'overdue':
      return due === null ? 'overdue' : `overdue since ${dayWords(due)}`
    case 'done':
    case 'slipped':
    case 'withdrawn':
      return `${standing}${confirmed === null ? '' : `, confirmed on ${dayWords(confirmed.madeAt)}`}`
    default:
      return assertNever(standing)
  }
}
