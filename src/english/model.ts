import type { TrainedReader } from './encoder/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Lemmatizer } from './lemmas/lemmatizer.ts'

/** What tells words, sentences and trees. */
export type Parser = {
  readonly reader: TrainedReader
  readonly lemma: Lemmatizer
}

/** All that reading needs beside the article; loaded by the caller. */
export type EnglishModel = Parser & {
  /** Name and version, stamped on every finding as `readBy`. */
  readonly version: string
  readonly gazetteer: Gazetteer
}
