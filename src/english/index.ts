export {
  type Graph,
  type Heard,
  type HeardCue,
  type HeardWord,
  listen,
  manifestOf,
  type ReaderManifest,
  type Tensor,
  type Told,
  type TrainedReader,
  trainedReader,
} from './encoder/index.ts'
export { type Gazetteer, type GazetteerSources, gazetteerOf } from './gazetteer.ts'
export type { EnglishModel } from './model.ts'
export { read } from './read.ts'
export type {
  Chunk,
  NounPhrase,
  OfficeMention,
  Paragraph,
  Quote,
  Reading,
  Sentence,
  Tag,
  Time,
  TitleMention,
  Token,
  VerbGroup,
} from './reading.ts'
export { type LexiconFiles, parseTable } from './table.ts'
export type { TaggedToken, Tagger } from './tagger.ts'
export { anchorOf, eventTime } from './times/index.ts'
export { tokenize } from './tokenize.ts'
export { winkTagger } from './winkTagger.ts'
