import type { Span } from '../../terms/index.ts'
import { type States, type Stretch, stretchOf, unitsIn } from '../encoder/index.ts'
import type { EventCoder } from './eventCoder.ts'
import { type Judgement, judgementOf } from './judgement.ts'

/** A sentence with the two parties between whom an act is looked for; spans lie in the text that `states` are of. */
export type Asked = {
  readonly states: States
  readonly sentence: Span
  readonly source: readonly Span[]
  readonly target: readonly Span[]
  /** The words that tell the act, where they are known; a sentence may tell several. */
  readonly act?: readonly Span[]
}

/** Sentences that go through the graph at once, those of like length together. */
const TOGETHER = 16
/** The mark of a piece is a sum of these. */
const SOURCE = 1
const TARGET = 2
const ACT = 4

/** What the coder makes of each sentence, in order, on the states that the encoder has made already. */
export function judge(asked: readonly Asked[], coder: EventCoder): Judgement[] {
  const stretches = asked.map(({ states, sentence }) => stretchOf(states, sentence))
  const length = (at: number): number => stretches[at]?.unitOf.length ?? 0
  const order = asked.map((_, at) => at).sort((a, b) => length(a) - length(b))
  const found: Judgement[] = []
  for (let at = 0; at < order.length; at += TOGETHER) {
    const chosen = order.slice(at, at + TOGETHER)
    const told = coder.graph.run(feedsOf(chosen.map((i) => [asked[i] as Asked, stretches[i] as Stretch])))
    for (const [row, i] of chosen.entries()) {
      const rowOf = (name: string): Float32Array => {
        const { data, dims } = told[name] ?? { data: new Float32Array(), dims: [0, 0] }
        return data.subarray(row * (dims[1] ?? 0), (row + 1) * (dims[1] ?? 0))
      }
      found[i] = judgementOf(coder, { cells: rowOf('cells'), kinds: rowOf('kinds'), statuses: rowOf('statuses') })
    }
  }
  return found
}

function feedsOf(rows: readonly (readonly [Asked, Stretch])[]) {
  const hidden = rows[0]?.[0].states.hidden ?? 0
  const wide = Math.max(1, ...rows.map(([, { unitOf }]) => unitOf.length))
  const states = new Float32Array(rows.length * wide * hidden)
  const mask = new Float32Array(rows.length * wide)
  const marks = new BigInt64Array(rows.length * wide)
  for (const [row, [asked, stretch]] of rows.entries()) {
    states.set(stretch.rows, row * wide * hidden)
    mask.fill(1, row * wide, row * wide + stretch.unitOf.length)
    const party = marksOf(asked)
    for (const [at, unit] of stretch.unitOf.entries()) marks[row * wide + at] = BigInt(party.get(unit) ?? 0)
  }
  return {
    states: { data: states, dims: [rows.length, wide, hidden] },
    present: { data: mask, dims: [rows.length, wide] },
    marks: { data: marks, dims: [rows.length, wide] },
  }
}

function marksOf({ states, source, target, act = [] }: Asked): Map<number, number> {
  const found = new Map<number, number>()
  for (const [mark, spans] of [[SOURCE, source] as const, [TARGET, target] as const, [ACT, act] as const])
    for (const span of spans) {
      const { first, end } = unitsIn(states, span)
      for (let unit = first; unit < end; unit++) found.set(unit, (found.get(unit) ?? 0) | mark)
    }
  return found
}
