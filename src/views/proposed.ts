import { matterIn, type ReadLedger, weighedIn } from '../ledger/index.ts'
import { echoesOf, type Sought } from './echoes.ts'
import { type LaterSentence, type Outcome, type OutcomeCue, outcomeReader, type Promised } from './outcomes.ts'
import { type Passage, passagesAt } from './passages.ts'
import { type Report, reportsOf } from './reports.ts'
import type { CommitmentRow, EvidenceRow } from './rows.ts'

/** What seems to have come of a commitment, for a person to confirm. */
export type Proposal = {
  readonly outcome: Outcome
  /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
  /** The later day it was promised for, where one is told. */
  readonly due: string | null
  readonly day: string | null
  readonly evidence: EvidenceRow
}

/** Later lines looked at for one commitment, the earliest. */
const MOST = 200
/** Proposals of one outcome that are told, the surest. */
const MOST_EACH = 2

/** A commitment with its number in this ledger and the day it was first reported. */
export type Made = { readonly finding: number; readonly line: CommitmentRow; readonly day: string | null }

/** What later reports of those who promised propose of some commitments, by their numbers, the surest first: lines of theirs, and sentences that
 * name them. Only what was reported on a later day than the promise, and up to `today`. */
export async function proposalsFor(
  ledger: ReadLedger,
  made: readonly Made[],
  { cues, today }: { readonly cues: readonly OutcomeCue[]; readonly today: string },
): Promise<ReadonlyMap<number, readonly Proposal[]>> {
  const sought = made.flatMap(({ finding, line, day }) =>
    day === null || line.by.length === 0 ? [] : [{ finding, line, day, ...wordsOf(line) }],
  )
  const echoes = await echoesOf(ledger, sought, { cues: cues.map(({ words }) => words), until: today, most: MOST })
  const lines = [...new Set([...sought.map(({ finding }) => finding), ...[...echoes.lines.values()].flat()])]
  const reports = lines.length === 0 ? new Map<number, Report[]>() : await reportsOf(ledger, lines)
  const passages = await passagesAt(ledger, [...new Set([...echoes.sentences.values()].flat())])
  const looksLike = outcomeReader(cues)
  return new Map(
    sought.map(({ finding, line, day }) => {
      const own = reports.get(finding) ?? []
      const later = [finding, ...(echoes.lines.get(finding) ?? [])].flatMap((id) => reports.get(id) ?? [])
      const named = (echoes.sentences.get(finding) ?? []).flatMap((id) => passages.get(id) ?? [])
      return [finding, proposalsIn(line, own, { later, named, day, today, looksLike })]
    }),
  )
}

type Later = {
  readonly later: readonly Report[]
  readonly named: readonly Passage[]
  readonly day: string
  readonly today: string
  readonly looksLike: ReturnType<typeof outcomeReader>
}

function proposalsIn(
  line: CommitmentRow,
  own: readonly Report[],
  { later, named, day, today, looksLike }: Later,
): readonly Proposal[] {
  const promise: Promised = { content: line.content, amount: line.amount, due: firstDue(own) ?? line.due }
  const seen = new Set(own.map(({ evidence }) => sentenceKey(evidence)))
  const proposals: Proposal[] = []
  for (const report of later) {
    if (report.day === null || report.day <= day || report.day > today) continue
    const mine = own.includes(report)
    if (!mine && seen.has(sentenceKey(report.evidence))) continue
    const { finding: it, evidence } = report
    const looks = looksLike(promise, sentenceOf(report))
    if (looks === undefined) continue
    seen.add(sentenceKey(evidence))
    const due = it.kind === 'commitment' && looks.outcome === 'slipped' ? (it.due?.iso ?? null) : null
    proposals.push({ ...looks, due, day: report.day, evidence })
  }
  // What a sentence tells counts though nothing was found in it.
  for (const { day: told, evidence } of named) {
    if (seen.has(sentenceKey(evidence))) continue
    const { sentence } = evidence
    const looks = looksLike(promise, { sentence, content: null, due: null, event: null })
    if (looks === undefined) continue
    seen.add(sentenceKey(evidence))
    proposals.push({ ...looks, due: null, day: told, evidence })
  }
  const sorted = proposals.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      ((a.day ?? '') < (b.day ?? '') ? -1 : 1) ||
      (a.evidence.article < b.evidence.article ? -1 : 1),
  )
  return sorted.filter(
    ({ outcome }, at) => sorted.slice(0, at).filter((it) => it.outcome === outcome).length < MOST_EACH,
  )
}

/** Words looked for in later sentences: those of matter, and the sum. */
function wordsOf({ content, amount }: CommitmentRow): Pick<Sought, 'matter' | 'sum'> {
  const matter = matterIn(content)
  return { matter, sum: amount === null ? new Set() : weighedIn(String(amount.value)) }
}

const sentenceKey = ({ article, sentenceStart }: EvidenceRow): string => `${article} ${sentenceStart}`

/** The due day that the earliest report names. */
const firstDue = (own: readonly Report[]): string | null =>
  own.flatMap(({ finding }) => (finding.kind === 'commitment' && finding.due ? [finding.due.iso] : []))[0] ?? null

function sentenceOf({ finding, evidence, words }: Report): LaterSentence {
  const { sentence } = evidence
  if (finding.kind === 'commitment')
    return { sentence, content: words(finding.content), due: finding.due?.iso ?? null, event: null }
  const happened = finding.kind === 'event' && (finding.status === 'occurred' || finding.status === 'ongoing')
  return { sentence, content: null, due: null, event: happened ? finding.type : null }
}
