import type { Proposal, StandingCommitment } from '../../views/index.ts'
import { dayWords, quotedSentence, reportWords, standingWords } from '../../views/words/index.ts'
import { blockOf } from './list.ts'
import type { Style } from './style.ts'
import { hang } from './wrap.ts'

/** First letters of an id: enough to tell a few million apart. */
const SHORT = 8

/** The first letters of a commitment's id, by which it can be named. @example shortId('0123456789abcdef') //=> '01234567' */
export const shortId = (id: string): string => id.slice(0, SHORT)

/** Commitments one below the other, each with its sentence, how it stands, and what later reports propose. */
export const promisedLines = (lines: readonly StandingCommitment[], width: number, style: Style): string[] =>
  lines.flatMap((it) => ['', ...blockOf(it, new Map(), width, style), ...standingLines(it, width, style)])

function standingLines(it: StandingCommitment, width: number, style: Style): string[] {
  const { by } = it.confirmed ?? {}
  const colour = it.standing === 'overdue' ? style.yellow : it.standing === 'done' ? style.green : style.cyan
  return [
    ...hang('  ', `${standingWords(it)}  [${shortId(it.line.id)}]`, width).map(colour),
    ...(by ? hang('    ', `${reportWords(by)}: ${quotedSentence(by.sentence)}`, width).map(style.dim) : []),
    ...it.proposed.flatMap((proposal) => proposalLines(proposal, it.line.id, width, style)),
  ]
}

/** Half-sure at most is only perhaps so. */
const PERHAPS = 0.6

function proposalLines(proposal: Proposal, id: string, width: number, style: Style): string[] {
  const { outcome, confidence, why, due, evidence } = proposal
  const sure = confidence <= PERHAPS ? 'perhaps' : 'looks'
  const until = due === null ? '' : ` to ${dayWords(due)}`
  return [
    ...hang('  ', `${sure} ${outcome}${until} (${confidence.toFixed(2)}, ${why})`, width).map(style.yellow),
    ...hang('    ', `${reportWords(evidence)}: ${quotedSentence(evidence.sentence)}`, width).map(style.dim),
    `    settle it: attache promised --confirm ${shortId(id)} ${outcome}`,
  ]
}
