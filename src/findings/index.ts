export { find } from './find.ts'
export type { FindingsLexicon } from './lexicon.ts'
