export {
  type Coding,
  type CodingKnowledge,
  codeSentences,
  formsBy,
  type PartySentence,
  type Scheme,
  type Sureness,
  surenessOf,
} from './coding/index.ts'
export { eventLexicon } from './events/index.ts'
export { find } from './find.ts'
export { asHeadline, type HeadlineFinds, headlineFinds, plainHeadline } from './headline.ts'
export { type FindingsLexicon, findingsLexicon } from './lexicon.ts'
