import type { Graph, Tensor } from '../../../src/english/encoder/graph.ts'
import type { TrainedReader } from '../../../src/english/encoder/trainedReader.ts'

const HIDDEN = 2
const LABELS = {
  tags: ['NOUN', 'VERB'],
  features: [['Number', ['', 'Sing', 'Plur']]],
  kinds: ['', 'person'],
  names: ['person'],
} as const
const ANSWERS = 2 + 3 + 2 + 3 + 2

/** A reader whose graphs are plain code. A unit's piece is its length; units of four letters are cues, and verbs; a unit that begins a
 * paragraph begins a sentence. Its vector says how long it is and how many units its window has. */
export function stubReader(window: number, ran: number[] = []): TrainedReader {
  const encoder: Graph = {
    run: ({ ids, first, unit_features }) => {
      const [rows = 0, most = 0] = first?.dims ?? []
      const wide = ids?.dims[1] ?? 0
      ran.push(rows)
      const unit = (row: number, at: number) => {
        const piece = Number(first?.data[row * most + at] ?? 0)
        return {
          length: Number(ids?.data[row * wide + piece] ?? 0),
          place: Number(unit_features?.data[(row * most + at) * 3 + 2] ?? 0),
        }
      }
      const rowsOf = (width: number, numbers: (length: number, place: number) => readonly number[]) => ({
        data: Float32Array.from(
          Array.from({ length: rows * most }, (_, i) => {
            const { length, place } = unit(Math.floor(i / most), i % most)
            return numbers(length, place)
          }).flat(),
        ),
        dims: [rows, most, width],
      })
      return {
        units: rowsOf(HIDDEN, (length) => [length, most]),
        cues: rowsOf(3, (length) => (length === 4 ? [0.1, 0.8, 0.1] : [0.9, 0.05, 0.05])),
        plain: rowsOf(1, (length) => [length]),
        tags: rowsOf(ANSWERS, (length, place) => [
          ...[0, length === 4 ? 2 : -2],
          ...[0, 1, length > 6 ? 3 : 0],
          ...[0, length === 5 ? 1 : -1],
          ...[0, length === 5 ? 1 : -1, -1],
          ...[0, place === 1 ? 3 : -3],
        ]),
        arcs: rowsOf(4, (length) => [length, 0, 0, -length]),
      }
    },
  }
  /** Every unit's log chance of a label is its plain number times that label, the cue's own −1, and what is filled up −2. */
  const roles: Graph = {
    run: ({ plain, in_cue, mask }) => {
      const [rows = 0, wide = 0] = plain?.dims ?? []
      const score = (i: number) => (mask?.data[i] ? (in_cue?.data[i] ? -1 : Number(plain?.data[i] ?? 0)) : -2)
      const data = Float32Array.from({ length: rows * wide * 5 }, (_, i) => score(Math.floor(i / 5)) * (i % 5))
      return { scores: { data, dims: [rows, wide, 5] } }
    },
  }
  const none: Graph = { run: () => ({}) }
  const lower: Graph = {
    run: ({ ids }) => {
      const [rows = 0, wide = 0] = ids?.dims ?? []
      return {
        states: {
          data: Float32Array.from({ length: rows * wide * HIDDEN }, (_, i) =>
            Number(ids?.data[Math.floor(i / HIDDEN)]),
          ),
          dims: [rows, wide, HIDDEN],
        },
      }
    },
  }
  return {
    lower,
    encoder,
    roles,
    arcs: none,
    relations: none,
    vocabulary: { pieces: (unit) => [unit.length], first: 101, last: 102, padding: 0 },
    labels: { ...LABELS, relations: ['root'] },
    widths: { hidden: HIDDEN, role: 1, dependent: 1, head: 1, dependentLabel: 1, headLabel: 1 },
    window,
    reach: 3,
  }
}

/** What was fed, as plain numbers. */
export const numbersOf = (tensor: Tensor | undefined): number[] => Array.from(tensor?.data ?? [], Number)
