import { ROLES } from '../encoder/roleScores.ts'
import { meet, type Run, runs } from '../runs.ts'
import { CONTENT, rolePath, SOURCE } from './rolePath.ts'
import type { Rules } from './rules.ts'

/** Who says and what is said, in units counted from where the scores begin. */
export type Parts = { readonly source: Run | null; readonly content: readonly Run[] }

/** Source and content of one cue from the log chances of its units, five a unit; without content where the likeliest path has none. */
export function partsOf(scores: Float32Array, rules: Rules): Parts {
  const path = rolePath(scores)
  const { sum, top } = beginnings(scores)
  const chance = ({ first }: Run) => scores[ROLES * first + SOURCE] ?? 0
  let source = runs(path, SOURCE).reduce<Run | null>(
    (best, run) => (best && chance(best) >= chance(run) ? best : run),
    null,
  )
  let content = runs(path, CONTENT)
  // several beginnings may share what is surely one source, so what counts is their sum
  if (!source && sum >= rules.source) {
    const told = { first: top, end: stretch(scores, top, SOURCE + 1) }
    source = told
    const beside = content.filter((run) => !meet(run, told))
    content = beside.length > 0 ? beside : content
  }
  if (sum < rules.noSource) source = null
  const long = content.filter(({ first, end }) => end - first >= rules.shortest)
  return { source, content: long.length > 0 ? long : content }
}

/** The chances that a source begins, added up, and the unit at which one does most likely. */
function beginnings(scores: Float32Array): { readonly sum: number; readonly top: number } {
  let [sum, top] = [0, 0]
  for (let at = 0; at < scores.length / ROLES; at++) {
    sum += Math.exp(scores[ROLES * at + SOURCE] ?? 0)
    if ((scores[ROLES * at + SOURCE] ?? 0) > (scores[ROLES * top + SOURCE] ?? 0)) top = at
  }
  return { sum, top }
}

/** The end of a run from `first` on: where the odds for going on, added up, are best. */
function stretch(scores: Float32Array, first: number, inside: number): number {
  let [end, best, odds] = [first + 1, 0, 0]
  for (let at = first + 1; at < scores.length / ROLES; at++) {
    const chance = Math.min(Math.max(Math.exp(scores[ROLES * at + inside] ?? 0), 1e-4), 1 - 1e-4)
    odds += Math.log(chance / (1 - chance))
    if (odds > best) [end, best] = [at + 1, odds]
  }
  return end
}
