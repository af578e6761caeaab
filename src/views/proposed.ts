import { matterIn, type ReadLedger } from '../ledger/index.ts'
import { foldText } from '../terms/index.ts'
import { looksLike, type Outcome, type OutcomeCue, type Promised } from './outcomes.ts'
import { passagesNaming, sentencesWithTwoOf } from './passages.ts'
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

/** What later reports of those who promised propose of a commitment, the surest first: lines of theirs, and sentences that name them. Only what
 * was reported on a later day than the promise, and up to `today`. */
export async function proposalsFor(
  ledger: ReadLedger,
  finding: number,
  { line, day }: { readonly line: CommitmentRow; readonly day: string | null },
  { cues, today }: { readonly cues: readonly OutcomeCue[]; readonly today: string },
): Promise<readonly Proposal[]> {
  if (day === null || line.by.length === 0) return []
  const later = await laterLines(ledger, finding, line, day, today)
  const reports = await reportsOf(ledger, [finding, ...later])
  const own = reports.get(finding) ?? []
  const promise: Promised = { content: line.content, amount: line.amount, due: firstDue(own) ?? line.due }
  const seen = new Set(own.map(({ evidence }) => sentenceKey(evidence)))
  const proposals: Proposal[] = []
  for (const report of [finding, ...later].flatMap((id) => reports.get(id) ?? [])) {
    if (report.day === null || report.day <= day || report.day > today) continue
    const mine = own.includes(report)
    if (!mine && seen.has(sentenceKey(report.evidence))) continue
    const { finding: it, evidence } = report
    const looks = looksLike(promise, sentenceOf(report), cues)
    if (looks === undefined) continue
    seen.add(sentenceKey(evidence))
    const due = it.kind === 'commitment' && looks.outcome === 'slipped' ? (it.due?.iso ?? null) : null
    proposals.push({ ...looks, due, day: report.day, evidence })
  }
  // What a sentence tells counts though nothing was found in it.
  const actors = line.by.map(({ id }) => id)
  for (const { day: told, evidence } of await passagesNaming(
    ledger,
    actors,
    tellingWords(line),
    { after: day, until: today },
    MOST,
  )) {
    if (seen.has(sentenceKey(evidence))) continue
    const { sentence } = evidence
    const looks = looksLike(promise, { sentence, content: null, due: null, event: null }, cues)
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

/** Words looked for in later sentences, the longest: those of matter, and numbers. */
const MOST_WORDS = 8

function tellingWords({ content }: CommitmentRow): readonly string[] {
  const words = foldText(content).split(' ')
  return [...new Set(words.filter((word) => /^\d+$/.test(word) || matterIn(word).size > 0))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
}

const sentenceKey = ({ article, sentenceStart }: EvidenceRow): string => `${article} ${sentenceStart}`

/** The due day that the earliest report names. */
const firstDue = (own: readonly Report[]): string | null =>
  own.flatMap(({ finding }) => (finding.kind === 'commitment' && finding.due ? [finding.due.iso] : []))[0] ?? null

function sentenceOf({ finding, evidence, words }: Report): Parameters<typeof looksLike>[1] {
  const { sentence } = evidence
  if (finding.kind === 'commitment')
    return { sentence, content: words(finding.content), due: finding.due?.iso ?? null, event: null }
  const happened = finding.kind === 'event' && (finding.status === 'occurred' || finding.status === 'ongoing')
  return { sentence, content: null, due: null, event: happened ? finding.type : null }
}

/** Statements, events and commitments of those who promised, their states' people and bodies included, that are of later days or of none and share two words with the promise. */
async function laterLines(
  ledger: ReadLedger,
  finding: number,
  line: CommitmentRow,
  day: string,
  today: string,
): Promise<readonly number[]> {
  const { by } = line
  const keys = by.map(({ id }) => id)
  const having = sentencesWithTwoOf(tellingWords(line))
  if (having === null) return []
  const countries = by.flatMap(({ country }) => (country === null ? [] : [country]))
  const rows = await ledger.query
    .selectFrom('findings')
    .select('findings.id')
    .where('findings.kind', 'in', ['statement', 'event', 'commitment'])
    .where('findings.id', '!=', finding)
    .where((eb) =>
      eb.or([
        eb('findings.date_from', 'is', null),
        eb.and([eb('findings.date_from', '>', day), eb('findings.date_from', '<=', today)]),
        eb('findings.kind', '=', 'commitment'),
      ]),
    )
    .where('findings.id', 'in', (eb) =>
      eb
        .selectFrom('parties')
        .innerJoin('actors', 'actors.id', 'parties.actor_id')
        .select('parties.finding_id')
        .where('parties.part', 'in', ['source', 'speaker', 'about', 'by'])
        .where((row) =>
          row.or([
            row('actors.key', 'in', keys),
            ...(countries.length === 0 ? [] : [row('actors.country', 'in', countries)]),
          ]),
        ),
    )
    .where('findings.id', 'in', (eb) =>
      eb
        .selectFrom('sentences')
        .innerJoin('reports', (join) =>
          join
            .onRef('reports.article_id', '=', 'sentences.article_id')
            .onRef('reports.sentence_start', '=', 'sentences.start'),
        )
        .select('reports.finding_id')
        .where('sentences.id', 'in', having)
        .where('reports.finding_id', 'is not', null)
        .$castTo<{ finding_id: number }>(),
    )
    .orderBy('findings.date_from')
    .orderBy('findings.key')
    .limit(MOST)
    .execute()
  return rows.map(({ id }) => id)
}
