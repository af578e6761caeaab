export { fullness } from './fullness.ts'
export { nameKeys } from './nameKeys.ts'
export type { NameRelation } from './nameRelation.ts'
export { bodyNames, closerOf, type ParsedName, parseName, personNames, relationOf } from './parsedName.ts'
