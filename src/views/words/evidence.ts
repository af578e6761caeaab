import type { EvidenceRow } from '../rows.ts'
import { dayWords } from './days.ts'
import { oneLine } from './text.ts'

/** Who reports it, from where and when: `Northern Wire, Nairobi, 4 March 2025`. */
export const reportWords = ({ outlet, place, published, source }: EvidenceRow): string =>
  [outlet ?? source, ...(place === null ? [] : [place]), ...(published === null ? [] : [dayWords(published)])].join(
    ', ',
  )

/** The exact sentence between quotation marks; bare where it begins with one of its own. */
export function quotedSentence(sentence: string): string {
  const line = oneLine(sentence)
  return /^["“‘«„`']/.test(line) ? line : `“${line}”`
}

/** A footnote: `Northern Wire, Nairobi, 4 March 2025: “the exact sentence”`. */
export const footnote = (evidence: EvidenceRow): string =>
  `${reportWords(evidence)}: ${quotedSentence(evidence.sentence)}`

/** Reports of different articles, or of different sentences of one; the first of each. */
export function distinct(evidence: readonly EvidenceRow[]): EvidenceRow[] {
  const seen = new Set<string>()
  return evidence.filter((row) => !seen.has(placeOf(row)) && seen.add(placeOf(row)))
}

/** What makes two footnotes one. */
export const placeOf = ({ article, sentenceStart }: EvidenceRow): string => `${article} ${sentenceStart}`

/** How many outlets report a line, where some of them only carry another's text: `4 outlets, 2 of them copies`; empty else. */
export function copiesWords(evidence: readonly EvidenceRow[]): string {
  const { outlets, copies } = outletsOf(evidence)
  if (copies === 0 || outlets < 2) return ''
  return `${outlets} outlets, ${copies === 1 ? 'one of them a copy' : `${copies} of them copies`}`
}

/** The outlets of a line, and those among them that report it in nobody's words but another's. */
function outletsOf(evidence: readonly EvidenceRow[]): { readonly outlets: number; readonly copies: number } {
  const nameOf = ({ outlet, source }: EvidenceRow): string => outlet ?? source
  const texts = new Map<string, string>()
  for (const row of evidence) {
    const text = row.copyOf ?? row.article
    const first = texts.get(text)
    if (first === undefined || row.copyOf === null) texts.set(text, nameOf(row))
  }
  const outlets = new Set(evidence.map(nameOf)).size
  return { outlets, copies: outlets - new Set(texts.values()).size }
}
