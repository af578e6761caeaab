import type { Span } from '../../terms/index.ts'
import type { HeardCue, Units } from '../encoder/index.ts'
import { ROLES } from '../encoder/roleScores.ts'
import type { Run } from '../runs.ts'
import { keepApart } from './apart.ts'
import { CONTENT } from './rolePath.ts'
import { partsOf } from './roles.ts'
import { RULES, type Rules } from './rules.ts'
import { settled } from './settled.ts'
import { toQuotes } from './toQuotes.ts'

/** Who said what by which cue, as the trained reader heard it. */
export type Attribution = {
  readonly cue: Span
  /** Null where nobody is named: `it was reported that`. */
  readonly source: Span | null
  /** In order of place, one at least. */
  readonly content: readonly Span[]
  /** The chance, from 0 to 1, that the cue is one. */
  readonly confidence: number
}

/** What decoding needs of what was heard. */
export type HeardCues = {
  readonly units: Pick<Units, 'text' | 'start' | 'end' | 'quote'>
  readonly cues: readonly HeardCue[]
}

/** An attribution in units. */
export type Decoded = {
  readonly cue: Run
  readonly source: Run | null
  readonly content: readonly Run[]
  readonly confidence: number
}

/** The attributions of an article, in order of their cues; spans in UTF-16 code units of its text. */
export function attributionsOf(heard: HeardCues, rules: Rules = RULES): Attribution[] {
  const { text, start, end } = heard.units
  const spanOf = (run: Run): Span => ({ start: start[run.first] ?? 0, end: end[run.end - 1] ?? 0 })
  return decode(heard, rules).map(({ cue, source, content, confidence }) =>
    settled(text, { cue: spanOf(cue), source: source && spanOf(source), content: content.map(spanOf), confidence }),
  )
}

/** The same in units. */
export function decode({ units, cues }: HeardCues, rules: Rules): Decoded[] {
  const found: Decoded[] = []
  const sureness: number[][] = []
  for (const { first, end, chance, low, scores } of cues) {
    if (chance < rules.cue) continue
    const parts = partsOf(scores, rules)
    if (parts.content.length === 0) continue
    const cue = { first, end }
    const shift = (run: Run): Run => ({ first: run.first + low, end: run.end + low })
    const source = parts.source && shift(parts.source)
    const content = toQuotes(parts.content.map(shift), source ? [source, cue] : [cue], units.quote, rules.reach)
    found.push({ cue, source, content, confidence: chance })
    sureness.push(content.map((run) => meanChance(scores, run, low)))
  }
  return keepApart(found, sureness)
}

/** The mean chance of a run's units to be content. */
function meanChance(scores: Float32Array, run: Run, low: number): number {
  let [sum, n] = [0, 0]
  for (let at = Math.max(run.first - low, 0); at < run.end - low && at * ROLES < scores.length; at++) {
    sum += Math.exp(scores[ROLES * at + CONTENT] ?? 0) + Math.exp(scores[ROLES * at + CONTENT + 1] ?? 0)
    n++
  }
  return n > 0 ? sum / n : 0
}
