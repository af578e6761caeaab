import { feedsOf, lengthOf, type States, type TrainedReader, unitsOf } from '../encoder/index.ts'

/** What the lower layers of the encoder tell of sentences that stand alone, in order; no more is heard of them. */
export function sentenceStates(texts: readonly string[], reader: TrainedReader): States[] {
  const all = texts.map((text) => {
    const units = unitsOf(text, [{ start: 0, end: text.length }], [], reader.vocabulary)
    return { units, window: windowOf(units.pieces, reader.window) }
  })
  const order = all.map((_, at) => at).sort((a, b) => sizeOf(a) - sizeOf(b))
  const found: States[] = []
  const { hidden } = reader.widths
  for (let at = 0; at < order.length; at += TOGETHER) {
    const chosen = order.slice(at, at + TOGETHER)
    const wide = Math.max(...chosen.map(sizeOf))
    const rows = chosen.map((i) =>
      feedsOf(all[i]?.units as States['units'], [all[i]?.window as Window], reader.vocabulary),
    )
    const states = reader.lower.run(together(rows, wide, reader.vocabulary.padding)).states?.data ?? new Float32Array()
    for (const [row, i] of chosen.entries()) {
      const { units, window } = all[i] as (typeof all)[number]
      const from = row * wide * hidden
      found[i] = {
        units,
        windows: [{ window, states: states.subarray(from, from + sizeOf(i) * hidden) }],
        believed: new Int32Array(units.pieces.length),
        hidden,
      }
    }
  }
  return found

  function sizeOf(at: number): number {
    const each = all[at]
    return each ? lengthOf(each.units, each.window) : 0
  }
}

type Window = { readonly first: number; readonly end: number }
type Feeds = Pick<ReturnType<typeof feedsOf>, 'ids' | 'mask' | 'features'>

/** Sentences that go through the encoder at once. */
const TOGETHER = 16

/** As much of a sentence as the encoder takes. */
function windowOf(pieces: States['units']['pieces'], budget: number): Window {
  let size = 2
  let end = 0
  while (end < pieces.length && size + (pieces[end]?.length ?? 0) <= budget) size += pieces[end++]?.length ?? 0
  return { first: 0, end }
}

/** Windows of single texts side by side, the shorter ones filled up. */
function together(rows: readonly Feeds[], wide: number, padding: number): Feeds {
  const joined = (name: keyof Feeds, width: number, fill: number) => {
    const data = new BigInt64Array(rows.length * wide * width).fill(BigInt(fill))
    for (const [row, feeds] of rows.entries()) data.set(feeds[name].data as BigInt64Array, row * wide * width)
    return { data, dims: width === 1 ? [rows.length, wide] : [rows.length, wide, width] }
  }
  return { ids: joined('ids', 1, padding), mask: joined('mask', 1, 0), features: joined('features', 3, 0) }
}
