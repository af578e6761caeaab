import type { CommitmentStatus, MadeDecision, ReadLedger } from '../ledger/index.ts'
import { passageAt } from './passages.ts'
import type { EvidenceRow } from './rows.ts'

/** What a person decided of a commitment, and the sentence they went by, where one was named. */
export type Confirmed = {
  readonly status: CommitmentStatus
  /** Number of the decision, and when it was made. */
  readonly number: number
  readonly madeAt: string
  readonly by: EvidenceRow | null
}

/** Where a sentence's words stand, in one word: `ARTICLE:START-END`. */
export const placeWord = ({ article, start, end }: Pick<EvidenceRow, 'article' | 'start' | 'end'>): string =>
  `${article}:${start}-${end}`

type Decided = MadeDecision & { readonly decision: Extract<MadeDecision['decision'], { verb: 'commitment' }> }

/** What was decided of commitments, by their numbers in this ledger; the last decision on each counts. A decision holds for the commitment of
 * which it names a report, whatever other reports come to it and however a better reader cuts the words. */
export async function confirmedIn(ledger: ReadLedger): Promise<ReadonlyMap<number, Confirmed>> {
  const decided = (await ledger.decisions()).filter((it): it is Decided => it.decision.verb === 'commitment')
  const confirmed = new Map<number, Confirmed>()
  for (const { number, madeAt, decision } of decided) {
    const { article, start, end, status } = decision
    const rows = await ledger.query
      .selectFrom('reports')
      .innerJoin('articles', 'articles.id', 'reports.article_id')
      .select('reports.finding_id')
      .where('articles.key', '=', article)
      .where('reports.kind', '=', 'commitment')
      .where('reports.start', '<', end)
      .where('reports.end', '>', start)
      .execute()
    for (const { finding_id } of rows) {
      if (finding_id === null) continue
      const by = decision.by === null ? null : await evidenceAt(ledger, decision.by)
      confirmed.set(finding_id, { status, number, madeAt, by })
    }
  }
  return confirmed
}

/** The sentence that a decision names; null where its article is no longer there. */
async function evidenceAt(ledger: ReadLedger, place: string): Promise<EvidenceRow | null> {
  const [, article, start, end] = place.match(/^(\w+):(\d+)-(\d+)$/) ?? []
  return article ? passageAt(ledger, { article, start: Number(start), end: Number(end) }) : null
}
