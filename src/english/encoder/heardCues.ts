import { cueSpans } from './cueSpans.ts'
import type { Encoded } from './encoded.ts'
import type { HeardCue } from './heard.ts'
import { roomIn } from './innermost.ts'
import { placeOf } from './place.ts'
import { type Asked, roleScores } from './roleScores.ts'
import type { TrainedReader } from './trainedReader.ts'
import type { Units } from './units.ts'

/** The chance from which on a cue is not out of the question. */
const FLOOR = 0.25

/** Every cue that may be one, with its role scores, each read in the window in which it lies farthest from a border.
 * A cue that lies across all windows' borders is left out. */
export function heardCues(
  units: Units,
  chances: Float64Array,
  windows: readonly Encoded[],
  reader: TrainedReader,
): HeardCue[] {
  const count = units.start.length
  const asked = cueSpans(chances, FLOOR).flatMap((cue): readonly Asked[] => {
    let best: Encoded | null = null
    let room = -1
    for (const each of windows) {
      const here = roomIn(each.window, cue, count)
      if (here > room) [best, room] = [each, here]
    }
    return best ? [{ cue, within: best, place: placeOf(units, best.window, cue.first, reader.reach) }] : []
  })
  return roleScores(asked, reader).map((scores, at) => {
    const { cue, place } = asked[at] as Asked
    return { ...cue, low: place.first, scores }
  })
}
