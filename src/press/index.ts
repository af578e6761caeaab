export { type ArticleFacts, articleOf } from './articleOf.ts'
export { filesOf } from './files.ts'
export type { PressOutcome } from './outcome.ts'
