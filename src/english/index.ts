export { type Attribution, attributionsOf } from './attribution/attributionsOf.ts'
export { RULES, type Rules } from './attribution/rules.ts'
export {
  type Asked,
  type Coded,
  type CoderManifest,
  coderManifestOf,
  type EventCoder,
  eventCoder,
  type Judgement,
  judge,
  sentenceStates,
  surest,
} from './coder/index.ts'
export {
  type Graph,
  type Heard,
  type HeardCue,
  type HeardWord,
  listen,
  manifestOf,
  type ReaderManifest,
  type States,
  type Tensor,
  type Told,
  type TrainedReader,
  trainedReader,
} from './encoder/index.ts'
export { type Gazetteer, type GazetteerSources, gazetteerOf } from './gazetteer.ts'
export { isBase } from './inflection.ts'
export { american } from './lemmas/american.ts'
export { type Lemmatizer, lemmatizerOf } from './lemmas/lemmatizer.ts'
export { wordForms } from './lemmas/wordForms.ts'
export type { EnglishModel, Parser } from './model.ts'
export { partitionPoint } from './partitionPoint.ts'
export { read } from './read.ts'
export type {
  Chunk,
  Features,
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
export { type Syntax, syntaxOf } from './syntax.ts'
export { type LexiconFiles, parseTable } from './table.ts'
export { eventTime } from './times/index.ts'
export { tokenize } from './tokenize.ts'
export { type ParsedWord, parseWords } from './trees/parseWords.ts'
export { unread } from './unread.ts'
