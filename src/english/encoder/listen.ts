import type { Span } from '../../terms/index.ts'
import { cueChances } from './cueChances.ts'
import { type Encoded, encoded } from './encoded.ts'
import type { Heard } from './heard.ts'
import { heardCues } from './heardCues.ts'
import { heardWord, UNHEARD } from './heardWord.ts'
import { innermost } from './innermost.ts'
import type { TrainedReader } from './trainedReader.ts'
import { unitsOf } from './units.ts'
import { overlapping } from './windows.ts'
import { wordUnits } from './wordUnits.ts'

/** One pass of the encoder over an article's body, in overlapping windows. Words are in order, none over another. */
export function listen(text: string, body: readonly Span[], words: readonly Span[], reader: TrainedReader): Heard {
  const units = unitsOf(text, body, words, reader.vocabulary)
  const count = units.start.length
  const windows = overlapping(units, reader.window)
  const told = encoded(units, windows, reader)
  const believed = innermost(units, windows, reader.window)
  const rowOf = (unit: number, what: 'vectors' | 'tags' | 'arcs', width: number): Float32Array => {
    const from = told[believed[unit] ?? 0] as Encoded
    const row = unit - from.window.first
    return from[what].subarray(row * width, (row + 1) * width)
  }
  const { hidden, dependent, head, dependentLabel, headLabel } = reader.widths
  const vectors = new Float32Array(count * hidden)
  for (let unit = 0; unit < count; unit++) vectors.set(rowOf(unit, 'vectors', hidden), unit * hidden)
  const at = wordUnits(units, words)
  const answers = answersOf(reader)
  const projection = dependent + head + dependentLabel + headLabel
  const arcs = new Float32Array(words.length * projection)
  for (const [word, unit] of at.entries()) if (unit >= 0) arcs.set(rowOf(unit, 'arcs', projection), word * projection)
  return {
    units,
    vectors,
    cues: heardCues(units, cueChances(told, count), told, reader),
    words: [...at].map((unit) => (unit < 0 ? UNHEARD : heardWord(unit, rowOf(unit, 'tags', answers), reader.labels))),
    arcs,
  }
}

/** How many answers the taggers give of one unit. */
const answersOf = ({ labels }: TrainedReader): number =>
  labels.tags.length +
  labels.features.reduce((sum, [, values]) => sum + values.length, 0) +
  labels.kinds.length +
  (1 + 2 * labels.names.length) +
  2
