import type { Span } from '../../terms/index.ts'
import type { Line } from '../lines.ts'
import type { Block } from './blocks.ts'

/** A line of a report's text with the block that it is of. */
export type PageLine = Line & { readonly block: Block }

/** The text of a report as it is kept, its title first and a blank line between blocks, and its lines below the title. */
export type LaidOut = { readonly text: string; readonly titleSpan: Span | null; readonly lines: readonly PageLine[] }

/** Lays out a report. A block that says the title again, or again a whole paragraph, is left out. */
export function laidOut(title: string | null, report: readonly Block[]): LaidOut {
  let text = title ?? ''
  const lines: PageLine[] = []
  const headline = folded(title ?? '')
  const seen = new Set<string>([headline])
  for (const block of report) {
    const key = folded(block.text)
    if (seen.has(key) && (block.text.length >= 40 || key === headline)) continue
    seen.add(key)
    for (const [index, words] of block.text.split('\n').entries()) {
      if (words === '') continue
      if (text !== '') text += index === 0 ? '\n\n' : '\n'
      const start = text.length
      text += words
      lines.push({ start, end: text.length, words, afterGap: index === 0, at: lines.length, block })
    }
  }
  return { text, titleSpan: title === null ? null : { start: 0, end: title.length }, lines }
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
