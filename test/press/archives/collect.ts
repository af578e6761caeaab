import { type ColumnMap, columnMap } from '../../../src/press/archives/columns.ts'
import { ofBytes } from '../../../src/press/archives/material.ts'
import { reportsIn } from '../../../src/press/archives/reportsIn.ts'
import { bareModel, type PressOutcome } from '../../../src/press/index.ts'
import type { Article } from '../../../src/terms/index.ts'

/** What comes of a file of that name and those bytes. */
export async function outcomesOf(name: string, content: Uint8Array | string, map = ''): Promise<PressOutcome[]> {
  const columns: ColumnMap = map === '' ? {} : columnMap(map)
  const outcomes: PressOutcome[] = []
  const context = { facts: {}, model: bareModel, map: columns, depth: 0, inner: reportsIn }
  for await (const outcome of reportsIn(ofBytes(name, Buffer.from(content)), context)) outcomes.push(outcome)
  return outcomes
}

/** Each outcome on a line: what a report is called, or why there is none. */
export const told = (outcomes: readonly PressOutcome[]): string[] =>
  outcomes.map((outcome) => {
    if (outcome.status === 'read') return outcome.article.source
    return `${outcome.status === 'failed' ? outcome.cause.code : outcome.reason} ${outcome.source}`
  })

export const articlesIn = (outcomes: readonly PressOutcome[]): Article[] =>
  outcomes.flatMap((outcome) => (outcome.status === 'read' ? [outcome.article] : []))

/** What of an article is the report. */
export const bodyOf = ({ text, body }: Article): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n¶\n')
