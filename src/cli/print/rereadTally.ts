import type { RereadOutcome } from '../../pipeline.ts'
import { type Article, FINDING_KINDS, type Finding, type FindingKind } from '../../terms/index.ts'
import { dayWords, grouped, plural, quotedSentence } from '../../views/words/index.ts'
import type { Style } from './style.ts'
import { secondsWords } from './tally.ts'
import { padEnd, padStart } from './width.ts'
import { hang } from './wrap.ts'

const SORTS = ['gained', 'lost', 'changed'] as const
type Sort = (typeof SORTS)[number]

/** One finding that another reading tells otherwise. */
type Example = { readonly sort: Sort; readonly what: string; readonly report: string; readonly sentence: string }

/** What came of reading anew, counted up. */
export type RereadTally = {
  readonly done: () => number
  readonly failed: () => number
  /** Articles of which something changed. */
  readonly touched: () => number
  readonly counts: Readonly<Record<FindingKind, Readonly<Record<Sort, number>>>>
  readonly examples: readonly Example[]
  readonly count: (outcome: RereadOutcome) => void
}

/** `current` were read by this reader already, `left` are still to be read. */
export type RereadRun = { readonly current: number; readonly left: number; readonly seconds: number }

const MOST_EXAMPLES = 2

/** An empty tally. */
export function rereadTally(): RereadTally {
  const none = (): Record<Sort, number> => ({ gained: 0, lost: 0, changed: 0 })
  const counts = {
    statement: none(),
    event: none(),
    commitment: none(),
    role: none(),
    membership: none(),
    agenda: none(),
  } satisfies Record<FindingKind, unknown>
  const examples: Example[] = []
  let [done, failed, touched] = [0, 0, 0]
  return {
    done: () => done,
    failed: () => failed,
    touched: () => touched,
    counts,
    examples,
    count: (outcome) => {
      done++
      if (outcome.status === 'failed') {
        failed++
        return
      }
      const { article, change } = outcome
      const told = {
        gained: change.gained.map((finding) => ({ finding, fields: [] as readonly string[] })),
        lost: change.lost.map((finding) => ({ finding, fields: [] as readonly string[] })),
        changed: change.changed.map(({ after, fields }) => ({ finding: after, fields })),
      }
      if (SORTS.some((sort) => told[sort].length > 0)) touched++
      for (const sort of SORTS) {
        for (const { finding, fields } of told[sort]) {
          counts[finding.kind][sort]++
          if (examples.filter((it) => it.sort === sort).length < MOST_EXAMPLES)
            examples.push(exampleOf(sort, finding, fields, article))
        }
      }
    },
  }
}

function exampleOf(sort: Sort, finding: Finding, fields: readonly string[], article: Article): Example {
  const { start, end } = finding.evidence.sentence
  const code = finding.kind === 'event' ? ` ${finding.type}` : ''
  const day = article.published === null ? '' : `, ${dayWords(article.published)}`
  return {
    sort,
    what: `${finding.kind}${code}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`,
    report: `${article.outlet ?? article.source}${day}`,
    sentence: article.text.slice(start, end),
  }
}

/** What changed, as a small table with a few examples below it. */
export function rereadSummary(tally: RereadTally, run: RereadRun, width: number, style: Style): string {
  const { current, left, seconds } = run
  const done = tally.done()
  const same = tally.touched() === 0 && done > 0 ? ': the same findings as before' : ''
  const lines = [
    ...(left > 0 ? [`stopped with ${plural(left, 'report')} left; the same command goes on from here`] : []),
    done === 0 ? 'nothing to read anew' : `read ${plural(done, 'report')} anew in ${secondsWords(seconds)}${same}`,
    ...(current > 0
      ? [`${plural(current, 'report')} ${current === 1 ? 'was' : 'were'} read by this reader already`]
      : []),
    ...tableOf(tally, style),
    ...SORTS.flatMap((sort) => tally.examples.filter((it) => it.sort === sort)).flatMap(
      ({ sort, what, report, sentence }) => [
        ...hang(`${padEnd(sort, 8)} `, what, width),
        ...hang('         ', `${report}: ${quotedSentence(sentence)}`, width).map(style.dim),
      ],
    ),
  ]
  return `${lines.join('\n')}\n`
}

/** Findings by kind, those kinds that something changed of. */
function tableOf({ counts }: RereadTally, style: Style): string[] {
  const kinds = FINDING_KINDS.filter((kind) => SORTS.some((sort) => counts[kind][sort] > 0))
  if (kinds.length === 0) return []
  const row = (head: string, cells: readonly string[]): string =>
    padEnd(head, 12) + cells.map((cell) => padStart(cell, 9)).join('')
  return [
    '',
    style.bold(row('', SORTS)),
    ...kinds.map((kind) =>
      row(
        kind,
        SORTS.map((sort) => grouped(counts[kind][sort])),
      ),
    ),
    '',
  ]
}

/** The same for programs. */
export const rereadJson = (tally: RereadTally, { current, left, seconds }: RereadRun): object => ({
  articles: { read: tally.done(), failed: tally.failed(), changed: tally.touched(), current, left },
  findings: tally.counts,
  examples: tally.examples,
  seconds,
})
