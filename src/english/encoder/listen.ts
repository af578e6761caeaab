import type { Span } from '../../terms/index.ts'
import { cueChances } from './cueChances.ts'
import { type Encoded, encoded, rowOf } from './encoded.ts'
import type { Heard } from './heard.ts'
import { heardCues } from './heardCues.ts'
import { heardWord, UNHEARD } from './heardWord.ts'
import { innermost } from './innermost.ts'
import { projectionOf, type TrainedReader } from './trainedReader.ts'
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
  const heardOf = (unit: number, what: 'vectors' | 'tags' | 'arcs'): Float32Array =>
    rowOf(told[believed[unit] ?? 0] as Encoded, unit, what)
  const { hidden } = reader.widths
  const vectors = new Float32Array(count * hidden)
  for (let unit = 0; unit < count; unit++) vectors.set(heardOf(unit, 'vectors'), unit * hidden)
  const at = wordUnits(units, words)
  const projection = projectionOf(reader.widths)
  const arcs = new Float32Array(words.length * projection)
  for (const [word, unit] of at.entries()) if (unit >= 0) arcs.set(heardOf(unit, 'arcs'), word * projection)
  return {
    units,
    vectors,
    cues: heardCues(units, cueChances(told, count), told, reader),
    words: [...at].map((unit) => (unit < 0 ? UNHEARD : heardWord(unit, heardOf(unit, 'tags'), reader.labels))),
    arcs,
    states: { units, windows: told, believed, hidden },
  }
}
