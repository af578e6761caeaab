export { find } from './find.ts'
export { type FindingsLexicon, findingsLexicon } from './lexicon.ts'
