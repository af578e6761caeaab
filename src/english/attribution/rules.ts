/** What the decoding of attributions goes by. */
export type Rules = {
  /** The chance from which a run is a cue. */
  readonly cue: number
  /** The same where what is said is a mere noun phrase: `recalled [its ambassador]`. */
  readonly bare: number
  /** The chance that a source begins anywhere from which one is given where the likeliest path has none. */
  readonly source: number
  /** The chance that a source begins anywhere below which none is given. */
  readonly noSource: number
  /** How many units a content's border may lie from the quotation mark it is taken to. */
  readonly reach: number
  /** Pieces of content with fewer units are left out where a longer one stands beside. */
  readonly shortest: number
}

/** Tuned on the dev part of PolNeAR with `training/attribution/tune.mjs`. */
export const RULES: Rules = { cue: 0.45, bare: 0.55, source: 0.7, noSource: 0.2, reach: 200, shortest: 2 }
