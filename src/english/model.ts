import type { TrainedReader } from './encoder/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Tagger } from './tagger.ts'

/** All that reading needs beside the article; loaded by the caller. */
export type EnglishModel = {
  /** Name and version, stamped on every finding as `readBy`. */
  readonly version: string
  readonly tagger: Tagger
  readonly gazetteer: Gazetteer
  /** The trained encoder and its heads. */
  readonly reader: TrainedReader
}
