import type { Graph } from '../encoder/index.ts'
import type { Anaphor, Noted, Spoken } from './noted.ts'
import { genderFits, numberFits, PAIR_FEATURES, pairFeatures, subjectOver } from './pairFeatures.ts'

/** The trained head over an article's vectors. */
export type Head = {
  readonly graph: Graph
  /** [units, hidden]. */
  readonly vectors: Float32Array
  readonly hidden: number
}

/** Mentions back of which an antecedent is looked for. */
const BACK = 60

/** The chances of each that an anaphor may mean, and of nobody before; together 1. */
export type Chances<Whom> = { readonly of: ReadonlyMap<Spoken<Whom>, number>; readonly nobody: number }

/** Whom an anaphor means among the mentions passed, in order of place; `may` tells who cannot be meant. */
export function chancesOf<Whom>(
  head: Head,
  anaphor: Anaphor,
  passed: readonly Noted<Whom>[],
  may: (candidate: Noted<Whom>) => boolean,
): Chances<Whom> {
  const candidates: Noted<Whom>[] = []
  const features: number[] = []
  const agreeing = new Set<Spoken<Whom>>()
  const near = nearestSubject(anaphor, passed.slice(-BACK))
  for (let index = passed.length - 1; index >= 0 && passed.length - index <= BACK; index--) {
    const candidate = passed[index]
    if (!candidate) break
    if (!isItself(anaphor, candidate) && may(candidate)) {
      const rank = agreeing.size - (agreeing.has(candidate.spoken) ? 1 : 0)
      candidates.push(candidate)
      features.push(...pairFeatures(anaphor, candidate, { between: passed.length - index, rank, near }))
    }
    if (genderFits(anaphor, candidate) >= 0 && numberFits(anaphor, candidate) > 0) agreeing.add(candidate.spoken)
  }
  if (candidates.length === 0) return { of: new Map(), nobody: 1 }
  features.push(...pairFeatures(anaphor, null, { between: 0, rank: 0, near }))
  const scores = told(head, anaphor, candidates, Float32Array.from(features))
  const top = Math.max(...scores)
  const odds = Array.from(scores, (score) => Math.exp(score - top))
  const sum = odds.reduce((total, one) => total + one, 0)
  const of = new Map<Spoken<Whom>, number>()
  candidates.forEach(({ spoken }, index) => {
    of.set(spoken, (of.get(spoken) ?? 0) + (odds[index] ?? 0) / sum)
  })
  return { of, nobody: (odds[candidates.length] ?? 0) / sum }
}

/** How far up the nearest subject over an anaphor is that may be meant; -1 where there is none. */
function nearestSubject(anaphor: Anaphor, candidates: readonly Noted<unknown>[]): number {
  const over = candidates.filter((one) => !isItself(anaphor, one)).map((one) => subjectOver(anaphor, one))
  const nearest = Math.min(...over.filter((one) => one >= 0))
  return Number.isFinite(nearest) ? nearest : -1
}

/** Whether the candidate is the subject of the verb that has the anaphor for its object, and does not act on itself. */
export function isItself({ role, governor, reflexive }: Anaphor, candidate: Noted<unknown>): boolean {
  return (
    role === 'object' && !reflexive && governor >= 0 && candidate.role === 'subject' && candidate.governor === governor
  )
}

/** The head's score of each candidate, and of nobody after them. */
function told(
  { graph, vectors, hidden }: Head,
  anaphor: Anaphor,
  candidates: readonly { readonly unit: number }[],
  features: Float32Array,
): Float32Array {
  const count = candidates.length + 1
  const vectorOf = (unit: number): Float32Array => vectors.subarray(unit * hidden, (unit + 1) * hidden)
  const candidate = new Float32Array(count * hidden)
  const own = new Float32Array(count * hidden)
  candidates.forEach(({ unit }, index) => {
    candidate.set(vectorOf(unit), index * hidden)
  })
  for (let index = 0; index < count; index++) own.set(vectorOf(anaphor.unit), index * hidden)
  const { scores } = graph.run({
    candidate: { data: candidate, dims: [count, hidden] },
    anaphor: { data: own, dims: [count, hidden] },
    features: { data: features, dims: [count, PAIR_FEATURES] },
  })
  return scores?.data ?? new Float32Array(count)
}
