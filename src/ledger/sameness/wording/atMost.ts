import { DOUBT, FEWEST } from './likeness.ts'
import type { Print } from './print.ts'
import { carries, weightOf, wordIn } from './token.ts'

/** What of a print tells quickly how much it can share with another: a bit for each of its words, and what they weigh. */
type Outline = {
  readonly bits: Uint32Array
  readonly places: Uint8Array
  readonly weights: Float64Array
  readonly weight: number
  /** What its words of matter weigh. */
  readonly matter: number
}

/** As long as the print itself is kept. */
const outlines = new WeakMap<Print, Outline>()

const PLACES = 256

function outlineOf(print: Print): Outline {
  const known = outlines.get(print)
  if (known !== undefined) return known
  const bits = new Uint32Array(PLACES / 32)
  const places = Uint8Array.from(print, (token) => wordIn(token) % PLACES)
  const weights = Float64Array.from(print, weightOf)
  let [weight, matter] = [0, 0]
  print.forEach((token, at) => {
    weight += weights[at] ?? 0
    if (carries(token)) matter += weights[at] ?? 0
    const place = places[at] ?? 0
    bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31))
  })
  const outline = { bits, places, weights, weight, matter }
  outlines.set(print, outline)
  return outline
}

/** What `likeness` of two prints is at most, without laying them side by side: two wordings that share few words are no one utterance.
 * @example [likenessAtMost([16, 32, 48, 64], [80, 96, 112, 128]) < 0.01, likenessAtMost([16, 32], [16, 32])] //=> [true, 1] */
export function likenessAtMost(one: Print, two: Print): number {
  const [a, b] = [outlineOf(one), outlineOf(two)]
  if (Math.min(a.matter, b.matter) < FEWEST + SLACK) return 1
  const shared =
    a.weight < b.weight
      ? sharedAtMost(a, b)
      : a.weight > b.weight
        ? sharedAtMost(b, a)
        : Math.max(sharedAtMost(a, b), sharedAtMost(b, a))
  const weight = Math.min(a.weight, b.weight)
  return shared >= weight - SLACK ? 1 : (2 * shared) / (weight + shared + DOUBT) + SLACK
}

/** More than sums of a few dozen weights can be off by. */
const SLACK = 1e-6

function sharedAtMost({ places, weights }: Outline, { bits }: Outline): number {
  let shared = 0
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    if (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) shared += weights[at] ?? 0
  }
  return shared
}
