import type { Span } from '../../terms/index.ts'
import { encoded } from '../encoder/encoded.ts'
import { heardWord, UNHEARD } from '../encoder/heardWord.ts'
import type { Heard, HeardWord, TrainedReader } from '../encoder/index.ts'
import { unitsOf } from '../encoder/units.ts'
import { wordUnits } from '../encoder/wordUnits.ts'
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
  let next = 0
  const firsts = sentences.map(({ length }) => {
    next += length
    return at[next - length] ?? 0
  })
  const windows = windowsOf(firsts, units.pieces, BUDGET)
  const { dependent, head, dependentLabel, headLabel } = reader.widths
  const projection = dependent + head + dependentLabel + headLabel
  const arcs = new Float32Array(words.length * projection)
  const heard = new Array<HeardWord>(words.length).fill(UNHEARD)
  let word = 0
  for (const { window, tags, arcs: own } of encoded(units, windows, reader, TOGETHER)) {
    const answers = tags.length / (window.end - window.first)
    for (; word < words.length && (at[word] ?? 0) < window.end; word++) {
      const row = (at[word] ?? -1) - window.first
      if (row < 0) continue
      heard[word] = heardWord(at[word] ?? 0, tags.subarray(row * answers, (row + 1) * answers), reader.labels)
      arcs.set(own.subarray(row * projection, (row + 1) * projection), word * projection)
    }
  }
  return { words: heard, arcs }
}
