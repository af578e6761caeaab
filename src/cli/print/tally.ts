import type { PipelineOutcome } from '../../pipeline.ts'
import type { SkipReason } from '../../press/index.ts'
import { assertNever, type Failure, FINDING_KINDS, type FindingKind, type Findings } from '../../terms/index.ts'
import { failureLine } from '../errors.ts'
import { countWords } from './kinds.ts'
import { type Skipped, skippedWords } from './skipped.ts'
import { listed, plural } from './text.ts'

/** What came of a run: articles new, there already, failed and why, and the findings of the new ones by kind. */
export type Tally = {
  readonly added: () => number
  readonly unchanged: () => number
  /** Of the new ones those that are kept and not read. */
  readonly foreign: () => number
  readonly failed: readonly { readonly source: string; readonly cause: Failure }[]
  readonly skipped: Skipped
  readonly outlets: ReadonlySet<string>
  readonly findings: Readonly<Record<FindingKind, number>>
  readonly count: (outcome: PipelineOutcome) => void
}

/** How a run went; without a ledger where nothing could be read. */
export type Run = { readonly ledger: string | null; readonly seconds: number; readonly stopped: boolean }

/** An empty tally, to be counted up. */
export function tallyOf(): Tally {
  const failed: { source: string; cause: Failure }[] = []
  const skipped = new Map<SkipReason, number>()
  const outlets = new Set<string>()
  const findings = { statement: 0, event: 0, commitment: 0, role: 0, membership: 0, agenda: 0 }
  let added = 0
  let unchanged = 0
  let foreign = 0
  return {
    added: () => added,
    unchanged: () => unchanged,
    foreign: () => foreign,
    failed,
    skipped,
    outlets,
    findings,
    count: (outcome) => {
      switch (outcome.status) {
        case 'failed':
          failed.push(outcome)
          return
        case 'skipped':
          skipped.set(outcome.reason, (skipped.get(outcome.reason) ?? 0) + 1)
          return
        case 'unchanged':
          unchanged++
          return
        case 'new':
          added++
          if (outcome.article.language !== 'en') foreign++
          if (outcome.article.outlet !== null) outlets.add(outcome.article.outlet)
          for (const kind of FINDING_KINDS) findings[kind] += outcome.findings[LISTS[kind]].length
          return
        default:
          assertNever(outcome)
      }
    },
  }
}

const LISTS = {
  statement: 'statements',
  event: 'events',
  commitment: 'commitments',
  role: 'roles',
  membership: 'memberships',
  agenda: 'agenda',
} as const satisfies Record<FindingKind, keyof Findings>

/** `read 12 articles from 5 outlets in 0.9 s: 31 statements, …. Ledger: attache.db`, and what was there already, failed or is left. */
export function summary(tally: Tally, { ledger, seconds, stopped }: Run): string {
  const added = tally.added()
  const known = tally.unchanged()
  const from = tally.outlets.size === 0 ? '' : ` from ${plural(tally.outlets.size, 'outlet')}`
  const found = FINDING_KINDS.map((kind) => countWords(tally.findings[kind], kind)).join(', ')
  const at = ledger === null ? '' : `. Ledger: ${ledger}`
  const passed = skippedWords(tally.skipped)
  const lines = [
    ...(stopped
      ? [
          `stopped after ${plural(added + known + tally.failed.length, 'article')}, all of them whole; the same command goes on from here`,
        ]
      : []),
    (added > 0 ? `read ${plural(added, 'article')}${from} in ${secondsWords(seconds)}: ${found}` : 'nothing new') + at,
    ...(known > 0 ? [`${plural(known, 'article')} ${known === 1 ? 'was' : 'were'} there already`] : []),
    ...(tally.foreign() > 0
      ? [
          `${tally.foreign()} not in English: kept, and named, but nothing is found in ${tally.foreign() === 1 ? 'it' : 'them'}`,
        ]
      : []),
    ...(passed === null ? [] : [passed]),
    ...(tally.failed.length > 0 ? [`${plural(tally.failed.length, 'input')} failed: ${reasonsOf(tally)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** `2 EMPTY_FILE and 1 NOT_FOUND`. */
function reasonsOf({ failed }: Tally): string {
  const codes = new Map<string, number>()
  for (const { cause } of failed) codes.set(cause.code, (codes.get(cause.code) ?? 0) + 1)
  return listed([...codes].sort(([, a], [, b]) => b - a).map(([code, count]) => `${count} ${code}`))
}

/** @example secondsWords(0.94) //=> '0.9 s'
 * @example secondsWords(754) //=> '12 min 34 s' */
export const secondsWords = (seconds: number): string =>
  seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`

const MOST_TOLD = 20

/** A line for each input that failed, the first twenty. */
export function failureLines({ failed }: Tally): string[] {
  const lines = failed.slice(0, MOST_TOLD).map(({ source, cause }) => {
    const line = failureLine(cause)
    return `attache: ${line.includes(source) ? line : `${source}: ${line}`}`
  })
  const more = failed.length - lines.length
  return more > 0 ? [...lines, `attache: … and ${more} more inputs failed; --json lists them all`] : lines
}

/** The same for programs. */
export const summaryJson = (tally: Tally, { ledger, seconds, stopped }: Run): object => ({
  articles: {
    new: tally.added(),
    unchanged: tally.unchanged(),
    failed: tally.failed.length,
    notInEnglish: tally.foreign(),
  },
  skipped: Object.fromEntries(tally.skipped),
  outlets: tally.outlets.size,
  findings: tally.findings,
  failures: tally.failed.map(({ source, cause: { code, message, next } }) => ({ source, code, message, next })),
  ledger,
  seconds,
  stopped,
})
