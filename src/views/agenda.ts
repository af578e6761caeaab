import type { ReadLedger } from '../ledger/index.ts'
import { takesPart } from './group.ts'
import { type Dated, datedRows, type Found } from './mixed.ts'
import type { Named } from './named.ts'
import type { AgendaRow, CommitmentRow, EventRow } from './rows.ts'
import type { Some } from './select.ts'
import { placeInDay, type Window } from './when.ts'

/** What is asked of the days to come. */
export type AgendaQuestion = Window & {
  /** Whose agenda; null for everybody's. */
  readonly for: Named | null
  /** At most so many, the earliest; null for all. */
  readonly limit: number | null
}

/** What is announced for some days, the earliest first: dates to come, announced events, and commitments that fall due. */
export async function agenda(
  ledger: ReadLedger,
  { since, until, for: named, limit }: AgendaQuestion,
): Promise<Some<Dated<AgendaRow | EventRow | CommitmentRow>>> {
  const found: Found[] = await ledger.query
    .selectFrom('findings')
    .select(['findings.id', 'findings.key', 'findings.kind', 'findings.date_from as day'])
    .where('findings.date_from', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('findings.kind', 'in', ['agenda', 'commitment']),
        eb.exists(
          eb
            .selectFrom('events')
            .select('events.finding_id')
            .whereRef('events.finding_id', '=', 'findings.id')
            .where('events.status', '=', 'planned'),
        ),
      ]),
    )
    .where((eb) =>
      eb.and([
        ...(since === null ? [] : [eb('findings.date_to', '>=', since)]),
        ...(until === null ? [] : [eb('findings.date_from', '<=', until)]),
        ...(named === null ? [] : [takesPart(eb, named, ['who', 'source', 'target', 'by', 'to'])]),
      ]),
    )
    .orderBy('day')
    .orderBy('findings.date_to')
    .orderBy(placeInDay())
    .execute()
  const shown = found.slice(0, limit ?? found.length)
  return {
    lines: (await datedRows(ledger, shown)) as Dated<AgendaRow | EventRow | CommitmentRow>[],
    total: found.length,
  }
}
