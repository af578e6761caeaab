import type { ReadLedger } from '../ledger/index.ts'
import { chunks } from './chunks.ts'
import { differencesIn } from './differences.ts'
import { mendedIn } from './mended.ts'
import { otherParties } from './otherParties.ts'
import { type Parties, partiesOf } from './parties.ts'
import { manyReported, type Report, reportsOf } from './reports.ts'
import type { Difference, Mended, Row } from './rows.ts'

/** All that a line needs beside its own fields. */
export type Around = {
  readonly parties: Parties
  readonly reports: readonly Report[]
  readonly differ: readonly Difference[]
  readonly mended: readonly Mended[]
}

/** Makes rows of lines by their numbers, in the order asked, a few hundred at a time.
 * `fields` fetches what is the kind's own; `row` puts it together. A line that no article reports any more is left out. */
export async function linesOf<Fields extends { readonly finding_id: number }, Line extends Row>(
  ledger: ReadLedger,
  findings: readonly number[],
  fields: (findings: readonly number[]) => Promise<(Fields & { readonly key: string })[]>,
  row: (fields: Fields & { readonly key: string }, around: Around) => Line | undefined,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const some of chunks(findings, 300)) {
    const [own, many, reports, parties, mended] = await Promise.all([
      fields(some),
      manyReported(ledger, some),
      reportsOf(ledger, some),
      partiesOf(ledger, some),
      mendedIn(ledger, some),
    ])
    const instead = await otherParties(ledger, some, parties)
    const differ = (finding: number, told: readonly Report[]): readonly Difference[] =>
      differencesIn(
        told.map((report) => {
          const { evidence, finding: as, day } = report
          const by = { article: evidence.article, outlet: evidence.outlet, source: evidence.source, day }
          return { finding: as, sentence: evidence.sentence, by, instead: instead(finding, report) }
        }),
      )
    const byNumber = new Map(own.map((line) => [line.finding_id, line]))
    for (const finding of some) {
      const line = byNumber.get(finding)
      const told = reports.get(finding)
      const around = told && {
        parties,
        reports: told,
        differ: differ(finding, told),
        mended: mended.get(finding) ?? [],
      }
      const made = line && around && row(line, around)
      const more = (many.get(finding) ?? 0) - (told?.length ?? 0)
      if (made) lines.push(more > 0 ? { ...made, moreReports: more } : made)
    }
  }
  return lines
}
