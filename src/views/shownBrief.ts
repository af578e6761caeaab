import type { ReadLedger } from '../ledger/index.ts'
import { type Brief, type BriefQuestion, brief } from './brief.ts'
import { type Dated, datedRows, type Found } from './mixed.ts'
import type { Row } from './rows.ts'
import type { Some } from './select.ts'
import { weighingRows } from './weighingRows.ts'
import { type BriefPart, briefParts } from './words/briefParts.ts'

/** A brief and what of it is put on a page: its lines are whole only where they are in the parts. */
export type ShownBrief = { readonly brief: Brief; readonly parts: readonly BriefPart[] }

/** The same parts that `briefParts` makes of the brief, the most reported lines of each, but only these are read as a whole. */
export async function shownBrief(ledger: ReadLedger, question: BriefQuestion): Promise<ShownBrief | null> {
  const found = new Map<string, Found>()
  const weighed = await brief(ledger, {
    ...question,
    read: (some) => {
      for (const line of some) found.set(line.key, line)
      return weighingRows(ledger, some)
    },
  })
  if (weighed === null) return null
  const rowsFor = async (parts: readonly BriefPart[]): Promise<ReadonlyMap<string, Row>> => {
    const lines = parts.flatMap(({ groups }) => groups.flatMap((group) => group.lines))
    const wanted = new Map(lines.flatMap(({ line }) => (known.has(line.id) ? [] : [[line.id, found.get(line.id)]])))
    const rows = await datedRows(
      ledger,
      [...wanted.values()].flatMap((it) => it ?? []),
    )
    return new Map([...known, ...rows.map(({ line }) => [line.id, line] as const)])
  }
  /** What is said is read first: an act is left out where a statement that is shown tells it, which only its own words tell. */
  let known: ReadonlyMap<string, Row> = new Map()
  known = await rowsFor(briefParts(weighed, false).filter(({ name }) => name === 'saidBy' || name === 'saidAbout'))
  const heard = { ...weighed, saidBy: withRows(weighed.saidBy, known), saidAbout: withRows(weighed.saidAbout, known) }
  const parts = briefParts(heard, false)
  known = await rowsFor(parts)
  return {
    brief: weighed,
    parts: parts.map((part) => ({
      ...part,
      groups: part.groups.map(({ speaker, office, lines }) => ({
        speaker: speaker && whole(speaker, known),
        office,
        lines: lines.map(({ day, line }) => ({ day, line: whole(line, known) })),
      })),
    })),
  }
}

const whole = <Line extends Row>(line: Line, rows: ReadonlyMap<string, Row>): Line =>
  (rows.get(line.id) as Line | undefined) ?? line

const withRows = <Line extends Row>(some: Some<Dated<Line>>, rows: ReadonlyMap<string, Row>): Some<Dated<Line>> => ({
  ...some,
  lines: some.lines.map(({ day, line }) => ({ day, line: whole(line, rows) })),
})
