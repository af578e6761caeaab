import type { ReadLedger } from '../../ledger/index.ts'
import { Failure } from '../../terms/index.ts'
import { type PositionQuestion, positions } from '../../views/index.ts'
import { loadStances } from '../cues.ts'
import { type Io, write } from '../io.ts'
import { allOf, printJson } from '../print/answer.ts'
import { pageTerminal } from '../print/pageTerminal.ts'
import { positionsPage } from '../print/positionsPage.ts'
import { styleOf } from '../print/style.ts'
import { columnsOf } from '../print/width.ts'

/** What is asked over time: by whom, and about whom or in which words. Throws NOT_OVER_TIME where one of them is missing. */
export type AskedOverTime = Omit<PositionQuestion, 'by' | 'cues'> & { readonly by: PositionQuestion['by'] | null }

/** Answers `attache said --over-time`: what somebody said of another or of a subject, in order, with likely turns. */
export async function saidOverTime(
  ledger: ReadLedger,
  asked: AskedOverTime,
  how: { readonly json: boolean; readonly title: string; readonly lexicon: string | null },
  io: Io,
): Promise<number> {
  const { by, about, words } = asked
  if (by === null || (about === null && words === null))
    throw new Failure(
      'NOT_OVER_TIME',
      '--over-time follows what one actor says of another, or of a subject in words',
      'Ask so: attache said --by Tamberg --about Latvia --over-time',
    )
  const found = await positions(ledger, { ...asked, by, cues: loadStances(how.lexicon) })
  if (how.json) {
    await printJson(
      {
        total: found.total,
        statements: found.lines.map(({ day, line, stance }) => ({ ...line, day, stance })),
        turns: found.turns.map(({ before, after, ...acts }) => ({
          before: found.lines[before]?.line.id,
          after: found.lines[after]?.line.id,
          ...acts,
        })),
        acts: Object.fromEntries(found.acts),
      },
      io,
    )
  }
  if (found.total === 0) throw new Failure('NOTHING_FOUND', `no ${how.title}`, 'Ask for less, or for other days')
  if (how.json) return 0
  const title = `${how.title.replace(/^./, (letter) => letter.toUpperCase())}, over time`
  const page = positionsPage(found, { title, towards: about?.ref.name ?? '', more: allOf(io.line) })
  await write(io.stdout, pageTerminal(page, columnsOf(io.stdout, io.env), styleOf(io.stdout, io.env)))
  return 0
}
