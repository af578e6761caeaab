import type { Span } from '../../terms/index.ts'
import { encoded, rowOf } from '../encoder/encoded.ts'
import { heardWord, UNHEARD } from '../encoder/heardWord.ts'
import type { Heard, HeardWord, TrainedReader } from '../encoder/index.ts'
import { projectionOf } from '../encoder/trainedReader.ts'
import { unitsOf } from '../encoder/units.ts'
import { wordUnits } from '../encoder/wordUnits.ts'
import { rangesOf } from '../ranges.ts'
import { windowsOf } from './sentenceWindows.ts'

/** Word pieces of a window: as many as the reader saw together when it learned trees. */
const BUDGET = 256
/** Windows that go through the encoder side by side. */
const TOGETHER = 4

/** What the trained reader hears of words in sentences that are known, each sentence whole in one window with its neighbours. */
export function hearSentences(
  text: string,
  sentences: readonly (readonly Span[])[],
  reader: TrainedReader,
): Pick<Heard, 'words' | 'arcs'> {
  const words = sentences.flat()
  const units = unitsOf(text, [{ start: 0, end: text.length }], words, reader.vocabulary)
  const at = wordUnits(units, words)
  const firsts = rangesOf(sentences).map(({ first }) => at[first] ?? 0)
  const windows = windowsOf(firsts, units.pieces, BUDGET)
  const projection = projectionOf(reader.widths)
  const arcs = new Float32Array(words.length * projection)
  const heard = new Array<HeardWord>(words.length).fill(UNHEARD)
  let word = 0
  for (const told of encoded(units, windows, reader, TOGETHER)) {
    const { first, end } = told.window
    for (; word < words.length && (at[word] ?? 0) < end; word++) {
      const unit = at[word] ?? -1
      if (unit < first) continue
      heard[word] = heardWord(unit, rowOf(told, unit, 'tags'), reader.labels)
      arcs.set(rowOf(told, unit, 'arcs'), word * projection)
    }
  }
  return { words: heard, arcs }
}
