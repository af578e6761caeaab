import type { ReadLedger } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import { passageAt } from './passages.ts'
import type { EvidenceRow } from './rows.ts'

/** A line that a person struck. `number` is the decision's, by which it is taken back. */
export type StruckRow = {
  readonly number: number
  readonly madeAt: string
  readonly kind: FindingKind
  /** The sentence that was struck; null where its article is not kept here. */
  readonly evidence: EvidenceRow | null
}

/** The lines that people struck and that are shown nowhere else, the last first. */
export async function struck(ledger: ReadLedger): Promise<readonly StruckRow[]> {
  const rows: StruckRow[] = []
  for (const { number, madeAt, decision } of (await ledger.decisions()).toReversed())
    if (decision.verb === 'strike')
      rows.push({ number, madeAt, kind: decision.line.kind, evidence: await passageAt(ledger, decision.line) })
  return rows
}
