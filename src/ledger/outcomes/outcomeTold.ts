import { type Finding, textOf } from '../../terms/index.ts'

/** Whether a finding of itself may tell what came of a promise, whatever words its sentence has: help that was given, and the same promised again
 * for a day. Gives the finding's own words where they count too; null where it tells nothing.
 * @example outcomeTold({ kind: 'event', type: 'AID', status: 'occurred' }, '') //=> '' */
export function outcomeTold(finding: Finding, text: string): string | null {
  if (finding.kind === 'commitment') return finding.due === null ? null : textOf(text, finding.content)
  if (finding.kind !== 'event' || finding.type !== 'AID') return null
  return finding.status === 'occurred' || finding.status === 'ongoing' ? '' : null
}
