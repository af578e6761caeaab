export { type CodingKnowledge, codeSentences } from './codeSentences.ts'
export { formsBy } from './faceWord.ts'
export type { Coding, PartySentence, Scheme } from './sentence.ts'
export { type Sureness, surenessOf } from './sure.ts'
